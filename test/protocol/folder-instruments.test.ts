import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { Client, EDITOR } from './client';

const WATCHING: ClientCapabilities = {
  ...EDITOR,
  workspace: { ...EDITOR.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

const TEXT = `The General Assembly,

Recalling the Convention on the Lights of Lesser Harbours and its resolution 70/1 of 24 September 2015,

1. Decides to return to the question at its next session.
`;

const LIGHTS = (place: string): string =>
  JSON.stringify({
    instruments: [
      {
        name: 'Convention on the Lights of Lesser Harbours',
        kind: 'treaty',
        date: '1999-03-04',
        place,
        address: 'https://lights.example/convention',
      },
    ],
  });

describe('what a folder knows of instruments', () => {
  let folder: string;
  let client: Client;
  const uriOf = (...names: string[]): string => pathToFileURL(join(folder, ...names)).href;
  const write = (name: string, text: string): void =>
    writeFileSync(join(folder, '.un-resolution', name), text);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'un-resolution-'));
    mkdirSync(join(folder, '.un-resolution'));
  });
  afterEach(() => {
    client.kill();
    rmSync(folder, { recursive: true });
  });

  const sent = (uri: string, count: number) =>
    client.waitFor(() => client.published.filter((it) => it.uri === uri)[count - 1]);
  const hover = async (uri: string, word: string): Promise<string> => {
    const found: Hover | null = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 2, character: TEXT.split('\n')[2]!.indexOf(word) + 1 },
    });
    return found === null ? '' : JSON.stringify(found.contents);
  };

  it('is told on hover, and followed when it changes', async () => {
    write('instruments.json', LIGHTS('Valletta'));
    const uri = uriOf('harbours.unres');
    client = await Client.initialized(WATCHING);
    await client.open(uri, TEXT);
    await sent(uri, 1);
    assert.match(await hover(uri, 'Convention'), /Valletta, 4 March 1999.*lights\.example/);

    write('instruments.json', LIGHTS('Tallinn'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('.un-resolution', 'instruments.json'), type: FileChangeType.Changed }],
    });
    await sent(uri, 2);
    assert.match(await hover(uri, 'Convention'), /Tallinn/);
  });

  it('names what indexed files cite, and has them read again when it changes', async () => {
    const entry = (shortName: string): string =>
      JSON.stringify({
        instruments: [{ name: 'Pact of the Nine Quays', kind: 'treaty', shortNames: [shortName] }],
      });
    write('instruments.json', entry('Quays Accord'));
    writeFileSync(join(folder, 'harbours.unres'), TEXT);
    client = Client.start();
    await client.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'harbours' }],
      capabilities: { ...WATCHING, workspace: { ...WATCHING.workspace, workspaceFolders: true } },
    });
    await client.connection.sendNotification(InitializedNotification.type, {});
    const search = async (query: string): Promise<string[]> => {
      const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
      return found.filter(({ kind }) => kind === SymbolKind.Constant).map(({ name }) => name);
    };
    const indexed = async (query: string): Promise<string[]> => {
      for (;;) {
        const names = await search(query);
        if (names.length > 0) return names;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    // The resolution that the text cites tells when it is indexed.
    await indexed('70/1');
    assert.deepEqual(await search('Nine Quays'), []);

    write('instruments.json', entry('Convention on the Lights of Lesser Harbours'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('.un-resolution', 'instruments.json'), type: FileChangeType.Changed }],
    });
    assert.deepEqual(await indexed('Nine Quays'), ['Pact of the Nine Quays']);
  });

  it('decides of which date a resolution is', async () => {
    write('instruments.csv', 'kind,symbol,date\nresolution,A/RES/70/1,2015-09-24\n');
    client = await Client.initialized(EDITOR);
    await client.open(uriOf('harbours.unres'), TEXT);
    const { diagnostics } = await sent(uriOf('harbours.unres'), 1);
    assert.ok(!diagnostics.some(({ code }) => code === 'resolution-date'));
  });

  it('is only that of its own folder', async () => {
    mkdirSync(join(folder, 'near', '.un-resolution'), { recursive: true });
    write('instruments.csv', 'kind,symbol,date\nresolution,A/RES/70/1,2015-09-24\n');
    writeFileSync(join(folder, 'near', '.un-resolution', 'instruments.tsv'), 'kind\tsymbol\n');
    client = await Client.initialized(EDITOR);
    const far = uriOf('harbours.unres');
    const near = uriOf('near', 'harbours.unres');
    await client.open(far, TEXT);
    await client.open(near, TEXT);
    const codes = async (uri: string) => (await sent(uri, 1)).diagnostics.map(({ code }) => code);
    assert.ok(!(await codes(far)).includes('resolution-date'));
    assert.ok((await codes(near)).includes('resolution-date'));
  });

  it('is shown on the file where it is wrong, and no longer when it is mended', async () => {
    write('instruments.json', '{\n  "instruments": [{ "name": "Harbour Pact", "date": "1999-02-30" }]\n}\n');
    const file = uriOf('.un-resolution', 'instruments.json');
    client = await Client.initialized(WATCHING);
    await client.open(uriOf('harbours.unres'), TEXT);
    const [problem, ...more] = (await sent(file, 1)).diagnostics;
    assert.deepEqual(more, []);
    assert.match(String(problem!.message), /1999-02-30.*no day of the calendar/);
    assert.equal(problem!.range.start.line, 1);

    write('instruments.json', LIGHTS('Valletta'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: file, type: FileChangeType.Changed }],
    });
    assert.deepEqual((await sent(file, 2)).diagnostics, []);
  });
});
