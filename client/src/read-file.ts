import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The only file that the server asks for: the settings of a folder. */
const SETTINGS_FILE = '.un-resolution.json';

/** Said to the server when it starts: that it may ask, and that VS Code checks these files against their schema. */
export const READS_FILES = { readsFiles: true, validatesSettings: true };

/** Reads settings files for the server, which on the web has no file system and elsewhere would not see virtual ones. */
export function answerReadFile(client: BaseLanguageClient): void {
  client.onRequest('unResolution/readFile', async ({ uri }: { uri: string }): Promise<string | null> => {
    const file = Uri.parse(uri, true);
    if (!file.path.endsWith(`/${SETTINGS_FILE}`)) return null;
    try {
      if (!((await workspace.fs.stat(file)).type & FileType.File)) return null;
      return new TextDecoder().decode(await workspace.fs.readFile(file));
    } catch {
      return null;
    }
  });
}
