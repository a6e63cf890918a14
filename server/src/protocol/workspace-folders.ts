import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { ClientFlags } from './client-flags';

/** Addresses of folders that were opened and closed. */
export interface FolderChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The folders that are open in the client, in step with it. */
export class WorkspaceFolders {
  private open: readonly string[];
  private readonly listeners: ((change: FolderChange) => void)[] = [];

  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>) {
    this.open = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  }

  /** Their addresses. */
  get roots(): readonly string[] {
    return this.open;
  }

  /** To be called when the client is ready to be asked. */
  listen(connection: Connection, client: ClientFlags): void {
    if (!client.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders((event) => {
      const added = event.added.map(({ uri }) => uri);
      const removed = event.removed.map(({ uri }) => uri);
      this.open = [...this.open.filter((root) => !removed.includes(root)), ...added];
      for (const changed of this.listeners) changed({ added, removed });
    });
  }

  /** `changed` is called after each change, when `roots` are those after it. */
  onChange(changed: (change: FolderChange) => void): void {
    this.listeners.push(changed);
  }
}
