import {
  type Connection,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { serverCapabilities } from './capabilities';
import { ClientConfiguration } from './client-configuration';
import { clientFlags } from './client-flags';
import { type Diagnostics, provideDiagnostics } from './diagnostics';
import { Documents } from './documents';
import { Fence } from './fence';
import { FolderIndex } from './folder-index';
import { FolderSettings } from './folder-settings';
import { registerCodeActions } from './handlers/code-actions';
import { registerInstruments } from './handlers/instruments';
import { registerNavigation } from './handlers/navigation';
import { registerReading } from './handlers/reading';
import { registerRenaming } from './handlers/renaming';
import { refreshShown, registerShown } from './handlers/shown';
import { registerWorkspace } from './handlers/workspace';
import { FolderInstruments } from './instruments/folder';
import type { Runtime } from './runtime';
import { SettingsStore } from './settings-store';
import type { Snapshot } from './snapshot';
import { VERSION } from './version';
import { ViewSettingsStore } from './view-settings';
import { WatchedFiles } from './watched-files';
import { WorkspaceFolders } from './workspace-folders';

/** Serves one client over a connection, until the client ends it. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new Documents();
  let diagnostics: Diagnostics | null = null;
  let settings: SettingsStore | null = null;
  let index: FolderIndex | null = null;
  /** To be called when the client is ready to be asked. */
  let ready = (): void => {};

  connection.onInitialize((params): InitializeResult => {
    const client = clientFlags(params);
    const fence = new Fence(connection, runtime, documents);
    const folders = new WorkspaceFolders(params);
    const watched = new WatchedFiles(connection, client);
    const parts = { connection, client, runtime, watched, folders };
    const folderSettings = new FolderSettings(parts);
    const instruments = new FolderInstruments(parts);
    documents.catalogueOf = (uri) => instruments.now(uri);
    index = new FolderIndex({ ...parts, documents, instruments });
    const configuration = new ClientConfiguration(connection, client, params.initializationOptions);
    const store = new SettingsStore({ connection, configuration, folderSettings, instruments });
    settings = store;
    diagnostics = provideDiagnostics({ connection, client, documents, settings: store, runtime, fence });
    registerReading(connection, fence, client);
    registerNavigation(connection, fence, client, index);
    registerWorkspace(connection, fence, index);
    registerShown(connection, fence, client, new ViewSettingsStore(configuration));
    registerRenaming(connection, fence, client);
    registerInstruments(connection, fence);
    registerCodeActions(connection, fence, client, store);
    ready = () => {
      folders.listen(connection, client);
      store.listen(() => {
        refreshShown(connection, client);
        diagnostics?.outdated();
        index?.instrumentsChanged();
      });
      index?.listen();
    };
    return {
      capabilities: serverCapabilities(client),
      serverInfo: { name: 'un-resolution-language-server', version: VERSION },
    };
  });
  connection.onInitialized(() => ready());

  const announced = new Set<string>();
  documents.listen(connection, {
    changed: (snapshot) => {
      if (snapshot.tooLong && !announced.has(snapshot.uri)) {
        announced.add(snapshot.uri);
        announceLength(connection, snapshot);
      }
      diagnostics?.changed(snapshot);
    },
    closed: (uri) => {
      announced.delete(uri);
      settings?.forget(uri);
      index?.closed(uri);
      diagnostics?.closed(uri);
    },
  });
  connection.listen();
}

function announceLength(connection: Connection, { uri }: Snapshot): void {
  const message = `${nameOf(uri)} is longer than 4 MB: there is an outline of it, but it is not checked.`;
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
}

/** The last part of an address, as a person would write it. */
function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
