import { strict as assert } from 'node:assert';
import {
  DefinitionRequest,
  type LocationLink,
  LSPErrorCodes,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  RequestType,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol/node';
import { Source } from '../../server/src/text/source';
import { applied } from './apply';
import { Client, EDITOR } from './client';
import { RIGHT } from './texts';

const URI = 'file:///drafts/lights.unres';
const TEXT = RIGHT.replace(
  'a keeper for each light;',
  'a keeper for each light under paragraph 1 (b) above;',
);
const source = new Source(TEXT);
const textDocument = { uri: URI };

/** The place behind the words. */
function behind(words: string) {
  const start = TEXT.indexOf(words);
  assert.ok(start >= 0, words);
  return { textDocument, position: source.positionAt(start + words.length) };
}

describe('places that belong together', () => {
  let client: Client;
  before(async () => {
    client = await Client.initialized(EDITOR);
    await client.open(URI, TEXT, 4);
  });
  after(() => client.kill());

  it('an internal reference leads to its paragraph', async () => {
    const [found] = (await client.connection.sendRequest(
      DefinitionRequest.type,
      behind('paragraph 1 ('),
    )) as unknown as LocationLink[];
    assert.equal(found!.targetRange.start.line, behind('(b) To').position.line);
    assert.equal(
      source.slice({
        start: source.offsetAt(found!.originSelectionRange!.start),
        end: source.offsetAt(found!.originSelectionRange!.end),
      }),
      'b',
    );
  });

  it('a paragraph leads to what points to it', async () => {
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      ...behind('\n\n(b'),
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      found!.map(({ range }) => range.start),
      [behind('paragraph 1 (').position],
    );
  });

  it('a label is renamed in the version that was meant', async () => {
    const place = behind('\n\n(b');
    const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, place);
    assert.ok(prepared !== null && 'placeholder' in prepared);
    assert.equal(prepared.placeholder, 'b');
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...place, newName: 'c' });
    const [change] = edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change!.textDocument, { uri: URI, version: 4 });
    assert.equal(
      applied(TEXT, change!.edits as Parameters<typeof applied>[1]),
      TEXT.replace('(b) To', '(c) To').replace('1 (b) above', '1 (c) above'),
    );
  });

  it('a label that is taken is refused with the reason, and nothing is logged', async () => {
    await assert.rejects(
      client.connection.sendRequest(RenameRequest.type, { ...behind('\n\n(b'), newName: 'a' }),
      { code: LSPErrorCodes.RequestFailed, message: /There is a sub-paragraph a already, on line 27\./ },
    );
    assert.equal(
      await client.connection.sendRequest(PrepareRenameRequest.type, behind('remote coasts')),
      null,
    );
    assert.deepEqual(client.log, []);
  });

  it('what the text cites is told by kind, and as a table', async () => {
    const groups = await client.connection.sendRequest(
      new RequestType<object, { group: string; instruments: { symbol: string; places: object[] }[] }[], void>(
        'unResolution/citedInstruments',
      ),
      { textDocument },
    );
    assert.deepEqual(
      groups.map(({ group, instruments }) => [group, ...instruments.map(({ symbol }) => symbol)]),
      [
        ['resolutions', 'A/RES/70/1'],
        ['documents', 'A/82/312'],
      ],
    );
    const [place] = groups[0]!.instruments[0]!.places as { range: { start: object }; where: string }[];
    assert.deepEqual(place!.range.start, behind('its resolution ').position);
    assert.equal(place!.where, 'preambular paragraph 1');
    const table = await client.connection.sendRequest(
      new RequestType<object, string, void>('unResolution/citedInstrumentsTable'),
      { textDocument },
    );
    assert.match(table, /\r\nresolution,General Assembly resolution 70\/1,/);
  });
});
