import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver-protocol/node';
import { Source } from '../../server/src/text/source';
import { applied } from './apply';
import { Client, EDITOR } from './client';
import { FAULTS, WRONG } from './texts';

const FILE = '.un-resolution.json';

/** An editor that also watches and makes files. */
const CAPABLE: ClientCapabilities = {
  ...EDITOR,
  workspace: {
    ...EDITOR.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};

const off = (rule: string) => JSON.stringify({ rules: { [rule]: 'off' } });
const codes = ({ diagnostics }: { diagnostics: readonly { code?: unknown }[] }): unknown[] =>
  diagnostics.map(({ code }) => code);

describe('the settings file of a folder', () => {
  let folder: string;
  let client: Client;
  const uriOf = (...names: string[]): string => pathToFileURL(join(folder, ...names)).href;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'un-resolution-'));
    mkdirSync(join(folder, 'third'));
  });
  afterEach(() => {
    client.kill();
    rmSync(folder, { recursive: true });
  });

  /** The last that was sent for an address, after `count` sendings. */
  const sent = (uri: string, count: number) =>
    client.waitFor(() => client.published.filter((it) => it.uri === uri)[count - 1]);

  it('goes before the settings of the person, and the nearest one holds', async () => {
    writeFileSync(join(folder, FILE), off('sub-ends-semicolon'));
    const configuration = { rules: { 'sub-ends-semicolon': 'error', 'operative-ends-semicolon': 'hint' } };
    client = await Client.initialized(EDITOR, { configuration });
    await client.open(uriOf('third', 'lights.unres'), WRONG);
    const first = await sent(uriOf('third', 'lights.unres'), 1);
    assert.deepEqual(codes(first), ['operative-ends-semicolon']);
    assert.equal(first.diagnostics[0]!.severity, 4);

    writeFileSync(join(folder, 'third', FILE), off('operative-ends-semicolon'));
    await client.close(uriOf('third', 'lights.unres'));
    await client.open(uriOf('third', 'lights.unres'), WRONG);
    assert.deepEqual(codes(await sent(uriOf('third', 'lights.unres'), 3)), ['sub-ends-semicolon']);
  });

  it('is read again when it changes', async () => {
    const uri = uriOf('lights.unres');
    client = await Client.initialized(CAPABLE);
    await client.open(uri, WRONG);
    assert.deepEqual(codes(await sent(uri, 1)), [...FAULTS]);
    writeFileSync(join(folder, FILE), off('sub-ends-semicolon'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(FILE), type: FileChangeType.Created }],
    });
    assert.deepEqual(codes(await sent(uri, 2)), ['operative-ends-semicolon']);
    rmSync(join(folder, FILE));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(FILE), type: FileChangeType.Deleted }],
    });
    assert.deepEqual(codes(await sent(uri, 3)), [...FAULTS]);
  });

  it('shows what is wrong in it, until it is right', async () => {
    const text = '{ "rules": { "curly-quots": "off" } }';
    writeFileSync(join(folder, FILE), text);
    client = await Client.initialized(CAPABLE);
    await client.open(uriOf('lights.unres'), WRONG);
    const { diagnostics } = await sent(uriOf(FILE), 1);
    assert.equal(diagnostics.length, 1);
    const start = text.indexOf('"curly-quots"');
    assert.deepEqual(
      diagnostics[0]!.range,
      new Source(text).rangeOf({ start, end: start + '"curly-quots"'.length }),
    );
    assert.match(String(diagnostics[0]!.message), /There is no rule "curly-quots"/);
    writeFileSync(join(folder, FILE), '{}');
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(FILE), type: FileChangeType.Changed }],
    });
    assert.deepEqual((await sent(uriOf(FILE), 2)).diagnostics, []);
  });

  it('is left to a client that holds it against its schema', async () => {
    writeFileSync(join(folder, FILE), '{ "rules": { "curly-quots": "off", "sub-ends-semicolon": "off" } }');
    client = Client.start();
    await client.initialize(CAPABLE, { validatesSettings: true });
    const uri = uriOf('lights.unres');
    await client.open(uri, WRONG);
    assert.deepEqual(codes(await sent(uri, 1)), ['operative-ends-semicolon']);
    assert.deepEqual(
      client.published.filter((it) => it.uri === uriOf(FILE)),
      [],
    );
  });

  it('is asked of a client that reads files, wherever they are', async () => {
    const uri = 'vscode-vfs://github/isles/drafts/lights.unres';
    client = Client.start();
    const asked: string[] = [];
    client.connection.onRequest('unResolution/readFile', (file: { uri: string }) => {
      asked.push(file.uri);
      return file.uri === `vscode-vfs://github/isles/${FILE}` ? off('sub-ends-semicolon') : null;
    });
    await client.initialize(EDITOR, { readsFiles: true });
    await client.open(uri, WRONG);
    assert.deepEqual(codes(await sent(uri, 1)), ['operative-ends-semicolon']);
    assert.deepEqual(
      asked.filter((address) => address.endsWith(FILE)),
      [`vscode-vfs://github/isles/drafts/${FILE}`, `vscode-vfs://github/isles/${FILE}`],
    );
  });

  /** The edit that turns the first fault of WRONG off for its folder. */
  async function disabling(uri: string): Promise<CodeAction['edit']> {
    const source = new Source(WRONG);
    const at = source.positionAt(WRONG.indexOf('their training.') + 'their training.'.length);
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    })) as CodeAction[];
    return actions.find(({ title }) => title === 'Disable sub-ends-semicolon for this folder')?.edit;
  }

  it('is made to turn a rule off, or edited where it is there', async () => {
    const uri = uriOf('lights.unres');
    client = await Client.initialized(CAPABLE);
    await client.open(uri, WRONG);
    const [create, change] = (await disabling(uri))!.documentChanges as unknown[];
    assert.deepEqual(create, { kind: 'create', uri: uriOf(FILE), options: { ignoreIfExists: true } });
    const { textDocument, edits } = change as { textDocument: object; edits: Parameters<typeof applied>[1] };
    assert.deepEqual(textDocument, { uri: uriOf(FILE), version: null });
    assert.deepEqual(JSON.parse(applied('', edits)).rules, { 'sub-ends-semicolon': 'off' });

    const text = off('per-cent');
    writeFileSync(join(folder, FILE), text);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(FILE), type: FileChangeType.Created }],
    });
    const [only, ...others] = (await disabling(uri))!.documentChanges as unknown[];
    assert.deepEqual(others, []);
    const edited = applied(text, (only as { edits: Parameters<typeof applied>[1] }).edits);
    assert.deepEqual(JSON.parse(edited).rules, { 'per-cent': 'off', 'sub-ends-semicolon': 'off' });
  });

  it('is not offered to be made to a client that makes none', async () => {
    client = await Client.initialized(EDITOR);
    await client.open(uriOf('lights.unres'), WRONG);
    assert.equal(await disabling(uriOf('lights.unres')), undefined);
  });
});
