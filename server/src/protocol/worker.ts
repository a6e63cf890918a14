import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Runtime } from './runtime';
import { startServer } from './server';

/** The worker's own global scope, as far as it is used here. */
interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: string, listener: (event: unknown) => void): void;
  setTimeout(action: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

const scope = globalThis as unknown as WorkerScope;

const runtime: Runtime = {
  yield: () => new Promise((resolve) => scope.setTimeout(resolve, 0)),
  after: (milliseconds, action) => {
    const timer = scope.setTimeout(action, milliseconds);
    return () => scope.clearTimeout(timer);
  },
  // A worker has no files of its own; a client that has some says so and is asked.
  readFile: () => Promise.resolve(null),
  findResolutions: () => Promise.resolve(null),
};

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

const reader = new BrowserMessageReader(scope as unknown as Port);
const writer = new BrowserMessageWriter(scope as unknown as Port);
startServer(createConnection(reader, writer), runtime);
