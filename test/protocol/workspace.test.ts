import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type LocationLink,
  ReferencesRequest,
  WorkDoneProgressCreateRequest,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { Source } from '../../server/src/text/source';
import { Client, EDITOR } from './client';

/** A draft on an invented subject, under a symbol, that cites what it is told to. */
function draft(symbol: string, title: string, cited: string): string {
  return `United Nations                                                    ${symbol}

General Assembly

Distr.: Limited
3 November 2027

Original: English

Eighty-second session
Second Committee
Agenda item 19
Sustainable development

Fiji, Iceland and Samoa: draft resolution

${title}

The General Assembly,

Recalling ${cited},

1. Decides to keep the ${title.toLowerCase()}.
`;
}

const LAMPS = draft('A/C.2/82/L.1', 'Lamps on capes', 'its resolution 70/1 of 25 September 2015');
const BELLS = draft('A/C.2/82/L.2', 'Bells on sandbanks', 'draft resolution A/C.2/82/L.1');
const BUOYS = draft('A/C.2/82/L.3', 'Buoys in straits', 'its resolution 70/1 and document A/C.2/82/L.1');
const FILLERS = 30;

describe('the resolutions of a folder', () => {
  let folder: string;
  let client: Client;
  const progress: string[] = [];
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'un resolution '));
    mkdirSync(join(folder, 'inner'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'lamps.unres'), LAMPS);
    writeFileSync(join(folder, 'inner', 'bells.unres.md'), BELLS);
    writeFileSync(join(folder, 'node_modules', 'bells.unres'), BELLS);
    writeFileSync(join(folder, 'bells.txt'), BELLS);
    for (let i = 0; i < FILLERS; i++)
      writeFileSync(
        join(folder, `filler${i}.resolution`),
        draft(`A/C.3/82/L.${i}`, 'Oil', 'its resolution 55/25'),
      );
    client = Client.start();
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {});
    client.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      progress.push(value.kind);
    });
    await client.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'drafts' }],
      capabilities: {
        ...EDITOR,
        window: { workDoneProgress: true },
        workspace: {
          ...EDITOR.workspace,
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
    });
    await client.connection.sendNotification(InitializedNotification.type, {});
    await client.open(uri('buoys.unres'), BUOYS);
  });
  after(() => {
    client.kill();
    rmSync(folder, { recursive: true });
  });

  const source = new Source(BUOYS);
  const at = (words: string) => ({
    textDocument: { uri: uri('buoys.unres') },
    position: source.positionAt(BUOYS.indexOf(words) + 1),
  });

  it('a citation leads to the file that is the resolution', async () => {
    const found = (await client.connection.sendRequest(
      DefinitionRequest.type,
      at('A/C.2/82/L.1'),
    )) as unknown as LocationLink[];
    assert.deepEqual(
      found.map(({ targetUri, targetRange }) => [targetUri, targetRange.start.line]),
      [[uri('lamps.unres'), 0]],
    );
  });

  it('the index shows how far it is', () => {
    assert.equal(progress[0], 'begin');
    assert.equal(progress.filter((kind) => kind === 'begin').length, 1);
    assert.ok(progress.includes('report'));
  });

  it('symbols are found over all files, and in the open text that has none', async () => {
    const search = async (query: string) =>
      (
        (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) as WorkspaceSymbol[]
      ).map(({ name, location }) => [name, location.uri]);
    assert.deepEqual(await search('sandbanks'), [
      ['A/C.2/82/L.2 Bells on sandbanks', uri('inner/bells.unres.md')],
      ['1. Decides to keep the bells on sandbanks.', uri('inner/bells.unres.md')],
    ]);
    assert.deepEqual((await search('buoys in'))[0], ['A/C.2/82/L.3 Buoys in straits', uri('buoys.unres')]);
    assert.equal((await search('')).length, FILLERS + 3);
  });

  it('references are those of all files', async () => {
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      ...at('A/C.2/82/L.1'),
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      found!.map((place) => place.uri),
      [uri('buoys.unres'), uri('lamps.unres'), uri('inner/bells.unres.md')],
    );
  });

  it('a resolution is called by those that cite it, and calls those that it cites', async () => {
    const [item] = (await client.connection.sendRequest(
      CallHierarchyPrepareRequest.type,
      at('A/C.2/82/L.1'),
    ))!;
    assert.equal(item!.uri, uri('lamps.unres'));
    assert.equal(item!.detail, 'Lamps on capes');
    const incoming = await client.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {
      item: item!,
    });
    assert.deepEqual(incoming!.map(({ from }) => from.name).sort(), ['A/C.2/82/L.2', 'A/C.2/82/L.3']);
    const outgoing = await client.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
      item: item!,
    });
    assert.equal(outgoing![0]!.to.name, 'A/RES/70/1');
    assert.equal(
      outgoing![0]!.to.detail,
      'Transforming our world: the 2030 Agenda for Sustainable Development · not in the open folders',
    );
    const [own] = (await client.connection.sendRequest(CallHierarchyPrepareRequest.type, at('Decides')))!;
    assert.equal(own!.name, 'A/C.2/82/L.3');
  });

  it('changes of files are followed, and an open text goes before its file', async () => {
    const names = async () =>
      (
        (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' })) as WorkspaceSymbol[]
      ).map(({ name }) => name);
    writeFileSync(join(folder, 'fog.unres'), draft('A/C.2/82/L.9', 'Fog signals', 'its resolution 70/1'));
    unlinkSync(join(folder, 'lamps.unres'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [
        { uri: uri('fog.unres'), type: FileChangeType.Created },
        { uri: uri('lamps.unres'), type: FileChangeType.Deleted },
      ],
    });
    await client.open(uri('inner/bells.unres.md'), BELLS.replace('Bells on', 'Gongs on'));
    let found = await names();
    for (let tries = 0; tries < 50 && !found.includes('A/C.2/82/L.9 Fog signals'); tries++)
      found = await names();
    assert.ok(found.includes('A/C.2/82/L.9 Fog signals'));
    assert.ok(!found.includes('A/C.2/82/L.1 Lamps on capes'));
    assert.ok(found.includes('A/C.2/82/L.2 Gongs on sandbanks'));
    assert.ok(!found.includes('A/C.2/82/L.2 Bells on sandbanks'));
    assert.deepEqual(client.log, []);
  });
});
