import { strict as assert } from 'node:assert';
import {
  type CodeAction,
  CodeActionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  type LocationLink,
  type Position,
  type Range,
  ReferencesRequest,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol/node';
import { Source } from '../../server/src/text/source';
import { applied } from './apply';
import { Client, EDITOR } from './client';
import { RIGHT, WRONG } from './texts';

const URI = 'file:///drafts/lights.unres';
const textDocument = { uri: URI };
const source = new Source(RIGHT);

function rangeOf(words: string): Range {
  const start = RIGHT.indexOf(words);
  assert.ok(start >= 0, `${words} is in the text`);
  return source.rangeOf({ start, end: start + words.length });
}

function at(words: string): Position {
  const { start } = rangeOf(words);
  return { line: start.line, character: start.character + 1 };
}

describe('requests of an editor', () => {
  let client: Client;
  before(async () => {
    client = await Client.initialized(EDITOR);
    await client.open(URI, RIGHT, 3);
  });
  after(() => client.kill());

  it('hover on a cited resolution says what it is', async () => {
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: at('70/1'),
    });
    assert.ok(hover !== null && typeof hover.contents === 'object' && 'kind' in hover.contents);
    assert.equal(hover.contents.kind, 'markdown');
    assert.match(hover.contents.value, /2030 Agenda for Sustainable Development/);
    const shown = source.slice({
      start: source.offsetAt(hover.range!.start),
      end: source.offsetAt(hover.range!.end),
    });
    assert.match(shown, /70\/1/);
  });

  it('hover beside everything says nothing', async () => {
    const position = at('Original');
    assert.equal(await client.connection.sendRequest(HoverRequest.type, { textDocument, position }), null);
  });

  it('the outline is a tree', async () => {
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    })) as DocumentSymbol[];
    const names = (list: readonly DocumentSymbol[]): unknown[] =>
      list.map(({ name, children }) => (children!.length > 0 ? [name, names(children!)] : name));
    assert.deepEqual(names(symbols), [
      ['Masthead', ['Keeping of lighthouses on remote coasts']],
      [
        'Preamble',
        [
          'Recalling its resolution 70/1 of 25 September 2015,',
          'Noting that lights on remote coasts are kept by few hands,',
        ],
      ],
      [
        '1. Requests the Secretary-General:',
        ['(a) To publish a list of all keepers;', '(b) To report on their training;'],
      ],
      '2. Invites Member States to name a keeper for each light;',
      '3. Decides to review the costs of remote lights at its …',
      ['Footnotes', ['1 A/82/312, paras. 4–9.']],
    ]);
    const third = symbols[4]!;
    assert.deepEqual(
      third.range,
      rangeOf('3. Decides to review the costs of remote lights at its eighty-fourth session.'),
    );
  });

  it('links lead to the official documents', async () => {
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    const targets = links!.map(({ target }) => target);
    assert.ok(targets.includes('https://undocs.org/en/A/RES/70/1'), String(targets));
    assert.ok(targets.includes('https://undocs.org/en/A/82/312'), String(targets));
    assert.equal(links!.find(({ target }) => target!.endsWith('A/RES/70/1'))!.tooltip, 'Open');
  });

  it('the parts of the text can be folded', async () => {
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    const { start } = rangeOf('1. Requests');
    assert.deepEqual(
      folds!.find(({ startLine }) => startLine === start.line),
      { startLine: start.line, endLine: start.line + 4 },
    );
  });

  it('a marker leads to its note, and shows its kin', async () => {
    const position = at('[^1]');
    const found = (await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument,
      position,
    })) as unknown as LocationLink[];
    assert.equal(found.length, 1);
    assert.equal(found[0]!.targetUri, URI);
    assert.equal(found[0]!.targetSelectionRange.start.line, rangeOf('[^1]: A/82').start.line);
    const references = await client.connection.sendRequest(ReferencesRequest.type, {
      textDocument,
      position,
      context: { includeDeclaration: false },
    });
    assert.deepEqual(references, [{ uri: URI, range: rangeOf('[^1]') }]);
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument,
      position,
    });
    assert.deepEqual(
      highlights!.map(({ kind }) => kind),
      [2, 3],
    );
  });
});

describe('code actions', () => {
  const wrong = new Source(WRONG);
  const wholeText = wrong.rangeOf({ start: 0, end: WRONG.length });
  const colon = wrong.positionAt(WRONG.indexOf('each light:') + 'each light:'.length);
  let client: Client;
  afterEach(() => client.kill());

  async function actions(range: Range, only?: string[]): Promise<CodeAction[]> {
    return (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context: { diagnostics: [], ...(only && { only }) },
    })) as CodeAction[];
  }

  it('mend the finding at the cursor, in the version that it was made for', async () => {
    client = await Client.initialized(EDITOR);
    await client.open(URI, WRONG, 5);
    const [action, ...others] = await actions({ start: colon, end: colon });
    assert.ok(others.every(({ title }) => title.startsWith('Disable ')));
    assert.equal(action!.kind, 'quickfix');
    assert.equal(action!.isPreferred, true);
    assert.deepEqual(
      action!.diagnostics!.map(({ code }) => code),
      ['operative-ends-semicolon'],
    );
    const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change!.textDocument, { uri: URI, version: 5 });
    const edits = change!.edits as Parameters<typeof applied>[1];
    assert.equal(applied(WRONG, edits), WRONG.replace('each light:', 'each light;'));
  });

  it('mend the whole text when asked for it', async () => {
    client = await Client.initialized(EDITOR);
    await client.open(URI, WRONG, 5);
    for (const only of ['source.fixAll.unResolution', 'source.fixAll', 'source']) {
      const [action, ...others] = await actions(wholeText, [only]);
      assert.deepEqual(others, []);
      assert.equal(action!.kind, 'source.fixAll.unResolution');
      const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
      assert.equal(applied(WRONG, change!.edits as Parameters<typeof applied>[1]), RIGHT);
    }
  });

  it('offer nothing where there is nothing', async () => {
    client = await Client.initialized(EDITOR);
    await client.open(URI, RIGHT, 1);
    assert.deepEqual(await actions(wholeText), []);
    assert.deepEqual(await actions(wholeText, ['source.fixAll']), []);
    assert.deepEqual(await actions(wholeText, ['refactor']), []);
  });

  it('give edits without a version to a client that knows none', async () => {
    const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
    client = await Client.initialized({ textDocument: { codeAction: literals } });
    await client.open(URI, WRONG, 5);
    const [action] = await actions({ start: colon, end: colon });
    assert.equal(applied(WRONG, action!.edit!.changes![URI]!), WRONG.replace('each light:', 'each light;'));
  });
});
