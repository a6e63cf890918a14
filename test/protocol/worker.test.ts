import { strict as assert } from 'node:assert';
import { type MessagePort, Worker } from 'node:worker_threads';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  InitializedNotification,
  InitializeRequest,
  PortMessageReader,
  PortMessageWriter,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { built } from './built';
import { FAULTS, WRONG } from './texts';

/** What a web worker has and a Node worker has under other names. */
const SHIM = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  globalThis.addEventListener = () => {};
  parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
  for (const name of ['process', 'Buffer', 'setImmediate', 'clearImmediate', 'global']) delete globalThis[name];
  const script = require('node:fs').readFileSync(workerData, 'utf8');
  (0, eval)(script);
`;

describe('the server in a web worker', () => {
  let worker: Worker;
  let connection: ProtocolConnection;

  before(() => {
    worker = new Worker(SHIM, { eval: true, workerData: built('worker.js') });
    // A worker has the messages of a port, and a port is what these two are made for.
    const port = worker as unknown as MessagePort;
    connection = createProtocolConnection(new PortMessageReader(port), new PortMessageWriter(port));
    connection.listen();
  });
  after(async () => {
    connection.dispose();
    await worker.terminate();
  });

  it('checks and outlines a text without anything of Node', async () => {
    const uri = 'vscode-vfs://github/drafts/lights.unres';
    const { serverInfo } = await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: {},
      initializationOptions: { findsResolutions: true },
      workspaceFolders: [{ uri: 'vscode-vfs://github/drafts', name: 'drafts' }],
    });
    assert.equal(serverInfo!.name, 'un-resolution-language-server');
    await connection.sendNotification(InitializedNotification.type, {});
    const sent = new Promise<PublishDiagnosticsParams>((resolve) => {
      connection.onNotification(PublishDiagnosticsNotification.type, resolve);
    });
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'un-resolution', version: 1, text: WRONG },
    });
    const { diagnostics } = await sent;
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      [...FAULTS],
    );
    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    assert.ok(symbols!.some(({ name }) => name === 'Preamble'));
  });

  it('asks the client for the other texts of a folder', async () => {
    const other = 'vscode-vfs://github/drafts/bells.unres';
    const asked: string[] = [];
    connection.onRequest('unResolution/findResolutions', ({ folder }: { folder: string }) => {
      asked.push(folder);
      return [other];
    });
    connection.onRequest('unResolution/readResolution', ({ uri }: { uri: string }) => {
      asked.push(uri);
      return WRONG.replace('A/C.2/82/L.14', 'A/C.2/82/L.15');
    });
    const search = () =>
      connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'A/C.2/82/L.15' }) as Promise<
        WorkspaceSymbol[]
      >;
    let found = await search();
    for (let tries = 0; tries < 100 && found.length === 0; tries++) found = await search();
    assert.equal(found[0]!.location.uri, other);
    assert.deepEqual(asked, ['vscode-vfs://github/drafts', other]);
  });
});
