import { strict as assert } from 'node:assert';
import {
  CancellationTokenSource,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol/node';
import { Client, EDITOR } from './client';
import { RIGHT, WRONG } from './texts';

const URI = 'file:///drafts/lights.unres';
const textDocument = { uri: URI };
const LIMIT = 4 * 1024 * 1024;

describe('a server that goes on', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.initialized(EDITOR);
  });
  afterEach(() => client.kill());

  function outline(uri: string): Promise<DocumentSymbol[]> {
    return client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }) as Promise<
      DocumentSymbol[]
    >;
  }

  it('logs a fault in one request with its place, and answers the others', async () => {
    await client.open(URI, RIGHT);
    const position = {
      line: 2,
      get character(): number {
        return null as unknown as number;
      },
    };
    const broken = { textDocument, position: null as unknown as typeof position };
    assert.equal(await client.connection.sendRequest(HoverRequest.type, broken), null);
    const log = await client.waitFor(() => client.log.find((line) => line.startsWith('Hover failed')));
    assert.match(log, /Hover failed for file:\/\/\/drafts\/lights\.unres: TypeError/);
    assert.equal((await outline(URI)).length, 6);
  });

  it('answers nothing for a document that is not open', async () => {
    assert.deepEqual(await outline('file:///nowhere'), []);
  });

  it('does no work for a request that was cancelled', async () => {
    await client.open(URI, RIGHT);
    const cancellation = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      DocumentSymbolRequest.type,
      { textDocument },
      cancellation.token,
    );
    cancellation.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    assert.equal((await outline(URI)).length, 6);
  });

  it('gives no answer about a text that has changed since it was asked', async () => {
    await client.open(URI, RIGHT);
    const answer = client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    const start = { line: 0, character: 0 };
    await client.change(URI, 2, { range: { start, end: start }, text: '\n' });
    await assert.rejects(answer, { code: LSPErrorCodes.ContentModified });
  });

  it('answers about the text as it is also where a change repeats the version before', async () => {
    await client.open(URI, RIGHT);
    assert.equal((await outline(URI)).length, 6);
    await client.change(URI, 1, { text: 'The General Assembly,' });
    assert.ok((await outline(URI)).length < 6);
  });

  for (const [length, checked] of [
    [LIMIT - 1, true],
    [LIMIT, true],
    [LIMIT + 1, false],
  ] as const)
    it(`${checked ? 'checks' : 'only outlines'} a text of ${length} characters`, async () => {
      await client.open(URI, WRONG + ' '.repeat(length - WRONG.length));
      const found = await client.diagnostics(URI, 1);
      assert.equal(found.length, checked ? 2 : 0);
      assert.equal((await outline(URI)).length, 6);
      const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
      assert.equal(folds!.length > 0, checked);
      const end = { line: 10_000, character: 0 };
      await client.change(URI, 2, { range: { start: end, end }, text: ' ' });
      await client.change(URI, 3, { range: { start: end, end }, text: ' ' });
      await client.diagnostics(URI, 3);
      // Two more characters put the text of exactly the limit over it, and each text is announced once.
      assert.equal(client.messages.length, 1);
      assert.match(client.messages[0]!, /^lights\.unres is longer than 4 MB/);
    });
});

const SHOPPING = '- 2 pounds of flour\n- milk\n- 12 eggs\n\nAsk Ana about the oven.\n';

const BAD_INPUT: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['one line break', '\n'],
  ['a line of 5 MB', 'lighthouse '.repeat(500_000)],
  ['a line of 3 MB', 'lighthouse; '.repeat(262_144)],
  ['zeros and controls', '\u0000\u0001\u0002\ufffd\u001b[31m\u0000'.repeat(1000)],
  ['lone surrogates', `${'\ud800 \udc00 '.repeat(100)}\n\nThe General Assembly,\n\n1. Decides \ud83d.\n`],
  ['a byte order mark', `\ufeff${RIGHT}`],
  ['CRLF', RIGHT.replaceAll('\n', '\r\n')],
  ['CR', RIGHT.replaceAll('\n', '\r')],
  ['mixed line ends', RIGHT.replaceAll('\n\n', '\r\n\r').replaceAll('\r\n\r', '\r\n\n')],
  ['a shopping list', SHOPPING],
  ['a letter in Welsh', 'Annwyl gyfeillion,\n\nDiolch am eich llythyr.\n\nYn gywir,\nMair\n'],
  ['program text', 'for (let i = 0; i < 10; i++) {\n  console.log("(" + i + ")");\n}\n'],
  ['only labels', '(a) (i) 1. I. A. [^1] '.repeat(5000)],
  ['only brackets', '['.repeat(50_000)],
  [
    'conflict marks',
    RIGHT.replace('1. Requests', '<<<<<<< HEAD\n1. Requests').replace('2. Invites', '=======\n2. Invites'),
  ],
];

describe('bad input', () => {
  let client: Client;
  before(async () => {
    client = await Client.initialized(EDITOR);
  });
  after(() => client.kill());

  for (const [name, text] of BAD_INPUT)
    it(`${name}: is answered about, and without a fault`, async () => {
      const uri = `file:///bad/${encodeURIComponent(name)}`;
      await client.open(uri, text);
      const found = await client.diagnostics(uri, 1);
      const document = { textDocument: { uri } };
      await client.connection.sendRequest(DocumentSymbolRequest.type, document);
      await client.connection.sendRequest(FoldingRangeRequest.type, document);
      await client.connection.sendRequest(HoverRequest.type, {
        ...document,
        position: { line: 3, character: 5 },
      });
      assert.deepEqual(client.log, []);
      assert.ok(!found.some(({ code }) => code === 'internal-error'));
    });

  for (const name of [
    'a shopping list',
    'a letter in Welsh',
    'program text',
    'nothing',
    'zeros and controls',
  ])
    it(`${name}: no more than one quiet hint`, () => {
      const uri = `file:///bad/${encodeURIComponent(name)}`;
      const { diagnostics } = client.published.find((sent) => sent.uri === uri)!;
      assert.ok(diagnostics.length <= 1, JSON.stringify(diagnostics));
      for (const { severity } of diagnostics) assert.equal(severity, 4);
    });

  for (const name of ['a byte order mark', 'CRLF', 'CR', 'mixed line ends'])
    it(`${name}: a text in which nothing is wrong stays so`, () => {
      const uri = `file:///bad/${encodeURIComponent(name)}`;
      assert.deepEqual(client.published.find((sent) => sent.uri === uri)!.diagnostics, []);
    });
});
