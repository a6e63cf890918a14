import { RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** How the names of the files end that the server may ask for. */
const ENDINGS = ['.unres', '.resolution', '.unres.md', '.unres.txt'];

/** The most files of one folder that are named to the server. */
const MOST_FILES = 20_000;

/** Said to the server when it starts, so that it asks. */
export const FINDS_RESOLUTIONS = { findsResolutions: true };

/** Finds and reads resolutions for the server where it has no file system: on the web and in virtual folders. */
export function answerResolutionFiles(client: BaseLanguageClient): void {
  client.onRequest(
    'unResolution/findResolutions',
    async ({ folder }: { folder: string }): Promise<string[]> => {
      const pattern = `**/*{${ENDINGS.join(',')}}`;
      const base = new RelativePattern(Uri.parse(folder, true), pattern);
      const found = await workspace.findFiles(base, '**/node_modules/**', MOST_FILES);
      return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
    },
  );
  client.onRequest(
    'unResolution/readResolution',
    async ({ uri }: { uri: string }): Promise<string | null> => {
      const file = Uri.parse(uri, true);
      if (!ENDINGS.some((ending) => file.path.endsWith(ending))) return null;
      try {
        return new TextDecoder().decode(await workspace.fs.readFile(file));
      } catch {
        return null;
      }
    },
  );
}
