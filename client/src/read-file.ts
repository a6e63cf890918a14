import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The only files that the server asks for: the settings of a folder, and what it knows of instruments. */
const FOLDER_FILES = /\/\.un-resolution(?:\.json|\/instruments\.(?:imported\.tsv|tsv|csv|jsonc|json))$/;

/** Said to the server when it starts: that it may ask, and that VS Code checks these files against their schema. */
export const READS_FILES = { readsFiles: true, validatesSettings: true };

/** Reads these files for the server, which on the web has no file system and elsewhere would not see virtual ones. */
export function answerReadFile(client: BaseLanguageClient): void {
  client.onRequest('unResolution/readFile', async ({ uri }: { uri: string }): Promise<string | null> => {
    const file = Uri.parse(uri, true);
    if (!FOLDER_FILES.test(file.path)) return null;
    try {
      if (!((await workspace.fs.stat(file)).type & FileType.File)) return null;
      return new TextDecoder().decode(await workspace.fs.readFile(file));
    } catch {
      return null;
    }
  });
}
