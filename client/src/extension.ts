import {
  commands,
  type ExtensionContext,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
} from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';

/** Also the section of the settings, so that the client finds `unResolution.trace.server`. */
export const ID = 'unResolution';
export const NAME = 'UN Resolutions';

const selector = [{ language: 'un-resolution' }];

/** No scheme is asked for: the server reads nothing but what the editor sends, so any document will do. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: selector,
  diagnosticCollectionName: 'un-resolution',
};

/**
 * Starts the server, and adds what is the same on the desktop and on the web.
 *
 * @param context takes what has to go when the extension does
 * @param client made, not started
 */
export async function run(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const status = languages.createLanguageStatusItem('unResolution.server', selector);
  status.name = NAME;
  const show = (state: State) => {
    showState(status, state);
    client.outputChannel.info(`The language server is ${names[state]}.`);
  };
  showState(status, client.state);

  const restart = async () => {
    // A server that hangs, which is when one restarts it, does not stop as it should; the client says so in its log.
    if (client.needsStop()) await client.stop().catch(() => undefined);
    await client.start();
  };
  context.subscriptions.push(
    status,
    client,
    client.onDidChangeState(({ newState }) => show(newState)),
    commands.registerCommand('unResolution.restartServer', restart),
    commands.registerCommand('unResolution.showOutput', () => client.outputChannel.show()),
  );
  await client.start();
}

const names = {
  [State.Stopped]: 'stopped',
  [State.Starting]: 'starting',
  [State.StartFailed]: 'not able to start',
  [State.Running]: 'running',
};

const showOutput = { title: 'Show Output', command: 'unResolution.showOutput' };
const restartServer = { title: 'Restart', command: 'unResolution.restartServer' };

function showState(status: LanguageStatusItem, state: State): void {
  status.text = 'UN Resolutions';
  status.busy = state === State.Starting;
  const stopped = state === State.Stopped || state === State.StartFailed;
  status.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  status.detail = stopped ? 'the language server is not running' : '';
  status.command = stopped ? restartServer : showOutput;
}
