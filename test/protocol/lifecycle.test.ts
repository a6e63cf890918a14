import { strict as assert } from 'node:assert';
import { fork, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { built } from './built';
import { Client, EDITOR, PULL } from './client';

const { version } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'server', 'package.json'), 'utf8'));

function run(...args: string[]) {
  return spawnSync(process.execPath, [built('server.js'), ...args], { encoding: 'utf8' });
}

const CAPABILITIES = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: 2 },
  hoverProvider: true,
  documentSymbolProvider: true,
  documentLinkProvider: {},
  foldingRangeProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
  codeLensProvider: {},
  semanticTokensProvider: {
    legend: {
      tokenTypes: [
        'unMastheadField',
        'unSymbol',
        'unTitle',
        'unFormula',
        'unOpening',
        'unLabel',
        'unCitation',
        'unMarker',
        'unHeading',
      ],
      tokenModifiers: [],
    },
    full: true,
    range: true,
  },
  workspaceSymbolProvider: true,
  callHierarchyProvider: true,
  renameProvider: true,
};

describe('the server as a process', () => {
  let client: Client | undefined;
  afterEach(() => client?.kill());

  it('prints its version', () => {
    const { stdout, status } = run('--version');
    assert.deepEqual([stdout, status], [`${version}\n`, 0]);
  });

  it('prints how it is started', () => {
    const { stdout, status } = run('--help');
    assert.equal(status, 0);
    assert.match(stdout, /--stdio/);
  });

  for (const [args, reason] of [
    [[], /say how to speak: --stdio or --node-ipc/],
    [['--bogus'], /say how to speak/],
    [['--node-ipc'], /needs a Node parent process/],
  ] as const)
    it(`says what is missing when started with [${args}]`, () => {
      const { stdout, stderr, status } = run(...args);
      assert.deepEqual([stdout, status], ['', 2]);
      assert.match(stderr, reason);
    });

  it('offers a client without pull diagnostics and code action literals what it can use', async () => {
    client = Client.start();
    const { capabilities, serverInfo } = await client.initialize({});
    assert.deepEqual(capabilities, CAPABILITIES);
    assert.deepEqual(serverInfo, { name: 'un-resolution-language-server', version });
  });

  it('offers an editor code actions too', async () => {
    client = Client.start();
    const { capabilities } = await client.initialize(EDITOR);
    assert.deepEqual(capabilities, {
      ...CAPABILITIES,
      renameProvider: { prepareProvider: true },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.unResolution'] },
    });
  });

  it('offers pull diagnostics to a client that can pull', async () => {
    client = Client.start();
    const { capabilities } = await client.initialize(PULL);
    assert.deepEqual(capabilities, {
      ...CAPABILITIES,
      diagnosticProvider: {
        identifier: 'un-resolution',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    });
  });

  it('ends with status 0 after shutdown', async () => {
    client = await Client.initialized(EDITOR);
    assert.equal(await client.end(), 0);
  });

  it('speaks over the channel of a Node parent process too', async () => {
    const child = fork(built('server.js'), ['--node-ipc']);
    const exit = new Promise((resolve) => child.once('exit', resolve));
    const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    assert.deepEqual(capabilities, CAPABILITIES);
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    assert.equal(await exit, 0);
  });

  it('ends with status 1 without shutdown', async () => {
    client = await Client.initialized(EDITOR);
    const exit = client.exit();
    await client.connection.sendNotification(ExitNotification.type);
    assert.equal(await exit, 1);
  });

  it('ends when its input ends', async () => {
    client = await Client.initialized(EDITOR);
    const exit = client.exit();
    client.process.stdin!.end();
    assert.equal(await exit, 1);
  });

  it('ends when the client that it was started by is gone', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    client = Client.start(['--stdio', `--clientProcessId=${gone}`]);
    assert.equal(await client.exit(), 1);
  });
});
