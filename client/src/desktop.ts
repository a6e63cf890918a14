import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { ID, NAME, run } from './extension';

export function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('server/dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect'] } };
  return run(context, (options) => new LanguageClient(ID, NAME, { run: server, debug }, options));
}
