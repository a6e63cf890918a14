import { type Connection, DidChangeWatchedFilesNotification, type FileEvent } from 'vscode-languageserver';
import type { ClientFlags } from './client-flags';

interface Watch {
  readonly matches: (uri: string) => boolean;
  readonly changed: (events: readonly FileEvent[]) => void;
}

/** Tells several parts of the server of changes to files: a connection has room for one listener. */
export class WatchedFiles {
  private readonly watches: Watch[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientFlags,
  ) {
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { matches, changed } of this.watches) {
        const events = changes.filter(({ uri }) => matches(uri));
        if (events.length > 0) changed(events);
      }
    });
  }

  /**
   * To be called when the client is ready to be asked. `changed` is called with the changes of files that `matches` takes; a
   * client that can watch files by patterns is asked to watch those of `globs`.
   */
  watch(globs: readonly string[], matches: Watch['matches'], changed: Watch['changed']): void {
    this.watches.push({ matches, changed });
    if (this.client.watchesFiles)
      void this.connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: globs.map((globPattern) => ({ globPattern })),
      });
  }
}
