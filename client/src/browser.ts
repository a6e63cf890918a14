import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { ID, NAME, run } from './extension';

/** As far as it is used here; the types of a browser would stand in the way of Node's. */
declare class Worker {
  constructor(url: string);
  terminate(): void;
}

export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'server/dist/worker.js').toString(true);
  let worker: Worker | undefined;
  const server = async () => {
    // The client leaves the worker of a server that has stopped.
    worker?.terminate();
    worker = new Worker(script);
    // Not the worker itself: what `new Worker` makes in an extension host is no instance of the `Worker` there, by
    // which the client would know it.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return run(context, (options) => new LanguageClient(ID, NAME, server, options));
}
