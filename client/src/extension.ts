import {
  commands,
  type ExtensionContext,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  window,
} from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { showCitedInstruments } from './cited-instruments';
import { answerReadFile, READS_FILES } from './read-file';
import { answerResolutionFiles, FINDS_RESOLUTIONS } from './resolution-files';
import { registerShowReferences, SHOWS_REFERENCES } from './show-references';

/** Also the section of the settings, so that the client finds `unResolution.trace.server`. */
export const ID = 'unResolution';
export const NAME = 'UN Resolutions';

const selector = [{ language: 'un-resolution' }];

/**
 * Starts the server, and adds what is the same on the desktop and on the web.
 *
 * @param context takes what has to go when the extension does
 * @param create makes the client, without starting it
 */
export async function run(
  context: ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  // Not left to the client, which throws its own away when the server stops, with all that it has said.
  const output = window.createOutputChannel(NAME, { log: true });
  const client = create({
    // No scheme is asked for: the server reads nothing but what the editor sends, so any document will do.
    documentSelector: selector,
    diagnosticCollectionName: 'un-resolution',
    outputChannel: output,
    initializationOptions: { ...READS_FILES, ...FINDS_RESOLUTIONS, ...SHOWS_REFERENCES },
  });
  const status = languages.createLanguageStatusItem('unResolution.server', selector);
  status.name = NAME;
  const show = (state: State) => {
    showState(status, state);
    output.info(`The language server is ${names[state]}.`);
  };
  showState(status, client.state);

  const restart = async () => {
    // A server that hangs, which is when one restarts it, does not stop as it should; the client says so in its log.
    if (client.needsStop()) await client.stop().catch(() => undefined);
    await client.start();
  };
  context.subscriptions.push(
    output,
    status,
    client,
    client.onDidChangeState(({ newState }) => show(newState)),
    registerShowReferences(),
    commands.registerCommand('unResolution.fixAll', fixAll),
    commands.registerCommand('unResolution.restartServer', restart),
    commands.registerCommand('unResolution.showOutput', () => output.show()),
  );
  showCitedInstruments(context, client);
  answerReadFile(client);
  answerResolutionFiles(client);
  await client.start();
}

/** The same as the source action, which one has to know of. */
function fixAll(): Thenable<unknown> {
  return commands.executeCommand('editor.action.sourceAction', {
    kind: 'source.fixAll.unResolution',
    apply: 'first',
  });
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
