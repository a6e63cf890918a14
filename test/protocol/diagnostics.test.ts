import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { Source } from '../../server/src/text/source';
import { Client, EDITOR, PULL } from './client';
import { FAULTS, RIGHT, severityOf, WRONG } from './texts';

/** By their numbers in the protocol. */
const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

const URI = 'file:///drafts/lights.unres';

function codes(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

/** The change that replaces the first `from` in a text by `to`. */
function replacing(text: string, from: string, to: string): TextDocumentContentChangeEvent {
  const start = text.indexOf(from);
  assert.ok(start >= 0, `${from} is in the text`);
  return { range: new Source(text).rangeOf({ start, end: start + from.length }), text: to };
}

describe('diagnostics that are sent', () => {
  let client: Client;
  afterEach(() => client.kill());

  it('name the place, the rule and its page', async () => {
    client = await Client.initialized(EDITOR);
    await client.open(URI, WRONG, 7);
    const found = await client.diagnostics(URI, 7);
    assert.deepEqual(codes(found), [...FAULTS]);
    const { message, ...operative } = found[1]!;
    const colon = WRONG.indexOf('each light:') + 'each light'.length;
    assert.deepEqual(operative, {
      range: new Source(WRONG).rangeOf({ start: colon, end: colon + 1 }),
      severity: SEVERITIES.indexOf(severityOf('operative-ends-semicolon')),
      code: 'operative-ends-semicolon',
      codeDescription: {
        href: 'https://github.com/un-resolution/un-resolution/blob/main/docs/rules/operative-ends-semicolon.md',
      },
      source: 'un-resolution',
      data: { fix: 'safe' },
    });
    assert.match(String(message), /semicolon/);
  });

  it('go when the text is mended, and come back with the fault', async () => {
    client = await Client.initialized(EDITOR);
    await client.open(URI, RIGHT, 1);
    assert.deepEqual(await client.diagnostics(URI, 1), []);
    await client.change(URI, 2, replacing(RIGHT, 'each light;', 'each light:'));
    assert.deepEqual(codes(await client.diagnostics(URI, 2)), ['operative-ends-semicolon']);
    await client.change(URI, 3, replacing(WRONG, 'each light:', 'each light;'));
    assert.deepEqual(await client.diagnostics(URI, 3), []);
  });

  it('are sent once for changes that follow close on one another', async () => {
    client = await Client.initialized(EDITOR);
    await client.open(URI, RIGHT, 1);
    await client.diagnostics(URI, 1);
    for (let version = 2; version <= 20; version++)
      await client.change(URI, version, { range: new Source('').rangeOf({ start: 0, end: 0 }), text: '\n' });
    await client.diagnostics(URI, 20);
    assert.ok(client.published.length < 20, `${client.published.length} were sent`);
  });

  it('are taken back when the document is closed', async () => {
    client = await Client.initialized(EDITOR);
    await client.open(URI, WRONG, 1);
    await client.diagnostics(URI, 1);
    await client.close(URI);
    const last = await client.waitFor(() => client.published.find(({ version }) => version === undefined));
    assert.deepEqual(last, { uri: URI, diagnostics: [] });
  });

  it('follow the settings', async () => {
    const off = { rules: { 'operative-ends-semicolon': 'off', 'sub-ends-semicolon': 'hint' } };
    client = await Client.initialized(EDITOR, { configuration: off });
    await client.open(URI, WRONG, 1);
    const before = await client.diagnostics(URI, 1);
    assert.deepEqual(
      before.map(({ code, severity }) => [code, severity]),
      [['sub-ends-semicolon', 4]],
    );
    await client.configure({});
    const after = await client.waitFor(() => client.published[1]);
    assert.deepEqual(codes(after.diagnostics), [...FAULTS]);
  });

  it('follow the settings of a client that can only send them', async () => {
    client = await Client.initialized(
      {},
      {
        initializationOptions: { unResolution: { rules: { 'operative-ends-semicolon': 'off' } } },
      },
    );
    await client.open(URI, WRONG, 1);
    assert.deepEqual(codes(await client.diagnostics(URI, 1)), ['sub-ends-semicolon']);
    await client.configure({ rules: { 'sub-ends-semicolon': 'off' } });
    const after = await client.waitFor(() => client.published[1]);
    assert.deepEqual(codes(after.diagnostics), ['operative-ends-semicolon']);
  });

  it('are the same whatever nonsense the settings hold, and the log says so', async () => {
    const configuration = { profile: 'senate', rules: { 'operative-ends-semicolon': 3 } };
    client = await Client.initialized(EDITOR, { configuration });
    await client.open(URI, WRONG, 1);
    assert.equal((await client.diagnostics(URI, 1)).length, 2);
    const log = await client.waitFor(() => (client.log.length >= 2 ? client.log.join('\n') : undefined));
    assert.match(log, /unResolution\.profile: There is no profile "senate"/);
    assert.match(log, /unResolution\.rules\.operative-ends-semicolon: The severity .* can’t be 3/);
  });

  it('carry no addresses for a client that knows none', async () => {
    client = await Client.initialized({});
    await client.open(URI, WRONG, 1);
    const found = await client.diagnostics(URI, 1);
    assert.equal(found.length, 2);
    for (const diagnostic of found) assert.ok(!('codeDescription' in diagnostic));
  });
});

describe('diagnostics that are asked for', () => {
  let client: Client;
  afterEach(() => client.kill());

  function pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** The report, which must be a full one. */
  async function full(uri: string, previousResultId?: string) {
    const report = await pull(uri, previousResultId);
    assert.ok(report.kind === 'full', `The report is ${report.kind}`);
    return { resultId: report.resultId!, items: report.items };
  }

  it('are given once a version', async () => {
    client = await Client.initialized(PULL);
    await client.open(URI, WRONG, 1);
    const first = await full(URI);
    assert.deepEqual(codes(first.items), [...FAULTS]);
    assert.deepEqual(await pull(URI, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.change(URI, 2, replacing(WRONG, 'each light:', 'each light;'));
    const second = await full(URI, first.resultId);
    assert.deepEqual(codes(second.items), ['sub-ends-semicolon']);
    assert.deepEqual(client.published, []);
  });

  it('are given anew for another text under the same version', async () => {
    client = await Client.initialized(PULL);
    await client.open(URI, WRONG, 1);
    const { resultId } = await full(URI);
    await client.close(URI);
    await client.open(URI, RIGHT, 1);
    assert.deepEqual((await full(URI, resultId)).items, []);
  });

  it('are given anew after a change of the settings, to which the client is called', async () => {
    client = await Client.initialized({ ...PULL, workspace: { ...PULL.workspace, configuration: true } });
    await client.open(URI, WRONG, 1);
    const { resultId } = await full(URI);
    await client.configure({ rules: { 'operative-ends-semicolon': 'off' } });
    await client.waitFor(() => client.refreshes || undefined);
    assert.deepEqual(codes((await full(URI, resultId)).items), ['sub-ends-semicolon']);
  });

  it('are none for a document that is not open', async () => {
    client = await Client.initialized(PULL);
    assert.deepEqual(await pull('file:///nowhere'), { kind: 'full', items: [] });
  });

  it('are those of a fresh text after any row of changes', async () => {
    client = await Client.initialized(PULL);
    const pieces = [
      '\n',
      '\r\n',
      '\r',
      ';',
      ':',
      ',',
      '1. ',
      '(a) ',
      '[^1]',
      '*',
      '😀',
      'ё',
      '\ud800',
      ' Decides ',
    ];
    const edit = fc.record({ at: fc.nat(), length: fc.nat(40), text: fc.constantFrom('', ...pieces) });
    let documents = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const [edited, fresh] = [`file:///edited/${++documents}`, `file:///fresh/${documents}`];
        let text = WRONG;
        await client.open(edited, text, 1);
        await full(edited);
        const changes: TextDocumentContentChangeEvent[] = [];
        for (const { at, length, text: inserted } of edits) {
          // A place between \r and \n is none that a client can name.
          const source = new Source(text);
          const range = source.rangeOf({
            start: at % (text.length + 1),
            end: (at % (text.length + 1)) + length,
          });
          const [start, end] = [source.offsetAt(range.start), source.offsetAt(range.end)];
          changes.push({ range, text: inserted });
          text = text.slice(0, start) + inserted + text.slice(end);
        }
        await client.change(edited, 2, ...changes);
        await client.open(fresh, text, 1);
        assert.deepEqual((await full(edited)).items, (await full(fresh)).items);
        await client.close(edited);
        await client.close(fresh);
      }),
      { numRuns: 40 },
    );
  });
});
