import { type Connection, RequestType } from 'vscode-languageserver';
import type { ClientFlags } from './client-flags';
import type { Runtime } from './runtime';
import type { WatchedFiles } from './watched-files';
import type { WorkspaceFolders } from './workspace-folders';

/** Asks a client that can read files for the text of one, by its address; null where there is none. */
const READ_FILE = new RequestType<{ readonly uri: string }, string | null, void>('unResolution/readFile');

/** What those need who read the files of folders and follow their changes. */
export interface FolderParts {
  readonly connection: Connection;
  readonly client: ClientFlags;
  readonly runtime: Runtime;
  readonly watched: WatchedFiles;
  readonly folders: WorkspaceFolders;
}

/** The text of a file, from the client where it can read files; null where there is none. What can't be read is logged. */
export async function readFile(
  { connection, client, runtime }: Pick<FolderParts, 'connection' | 'client' | 'runtime'>,
  uri: string,
): Promise<string | null> {
  try {
    return client.readsFiles ? await connection.sendRequest(READ_FILE, { uri }) : await runtime.readFile(uri);
  } catch (error) {
    connection.console.warn(`${uri} could not be read: ${String(error)}`);
    return null;
  }
}
