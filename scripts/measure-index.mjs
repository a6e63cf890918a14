// Prints what memory the built server takes while it indexes a folder: node scripts/measure-index.mjs FOLDER [SERVER]
// Linux only: the figures are those of /proc.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { root } from './lib/places.mjs';

const [folder, server = join(root, 'server', 'dist', 'server.js')] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node scripts/measure-index.mjs FOLDER [SERVER]\n');
  process.exit(2);
}

const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = createProtocolConnection(
  new StreamMessageReader(child.stdout),
  new StreamMessageWriter(child.stdin),
);
const indexed = new Promise((resolve) => {
  connection.onNotification('$/progress', ({ value }) => {
    if (value.kind === 'end') resolve(undefined);
  });
});
connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
connection.onRequest('window/workDoneProgress/create', () => null);
connection.onRequest('client/registerCapability', () => null);
connection.listen();

/** A figure of the server's memory, in MB. @param {string} name */
function megabytes(name) {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 102.4) / 10;
}

const uri = pathToFileURL(folder).href;
await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: uri,
  workspaceFolders: [{ uri, name: 'measured' }],
  capabilities: { window: { workDoneProgress: true }, workspace: { workspaceFolders: true } },
});
await connection.sendNotification('initialized', {});
await setTimeout(500);
const idle = megabytes('VmRSS');
const started = performance.now();
await connection.sendRequest('workspace/symbol', { query: 'nothing at all' });
await indexed;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(
  `idle ${idle} MB, at most ${megabytes('VmHWM')} MB, in the end ${megabytes('VmRSS')} MB, ${seconds} s\n`,
);
child.kill();
connection.dispose();
