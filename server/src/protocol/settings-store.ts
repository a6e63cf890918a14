import type { Connection } from 'vscode-languageserver';
import { combined, type GivenSettings } from '../rules/settings';
import type { ClientConfiguration } from './client-configuration';
import type { FolderFile, FolderSettings } from './folder-settings';
import type { FolderInstruments } from './instruments/folder';
import { type Settings, settingsFrom, settled } from './settings';

interface Parts {
  readonly connection: Connection;
  readonly configuration: ClientConfiguration;
  readonly folderSettings: FolderSettings;
  readonly instruments: FolderInstruments;
}

/**
 * The settings of each document: those of the client, and before them what the folder's settings file says, since it belongs
 * to the texts and holds for all who work on them.
 */
export class SettingsStore {
  private readonly known = new Map<string, Promise<Settings>>();
  /** What was left out and has been named: each document asks anew, and mostly hears the same. */
  private readonly named = new Set<string>();

  constructor(private readonly parts: Parts) {}

  /** To be called when the client is ready to be asked; `changed` is called after each change of any setting. */
  listen(changed: () => void): void {
    const { configuration, folderSettings, instruments } = this.parts;
    const outdated = (): void => {
      this.known.clear();
      this.named.clear();
      configuration.outdated();
      changed();
    };
    configuration.listen(outdated);
    folderSettings.listen(outdated);
    instruments.listen(outdated);
  }

  for(uri: string): Promise<Settings> {
    let settings = this.known.get(uri);
    if (settings === undefined) {
      settings = this.settle(uri);
      this.known.set(uri, settings);
    }
    return settings;
  }

  /** The settings file of the document's folder, or the place for one. */
  fileFor(uri: string): Promise<FolderFile | null> {
    return this.parts.folderSettings.fileFor(uri);
  }

  forget(uri: string): void {
    const { configuration, folderSettings, instruments } = this.parts;
    this.known.delete(uri);
    configuration.forget(uri);
    folderSettings.forget();
    instruments.forget(uri);
  }

  private async settle(uri: string): Promise<Settings> {
    const { configuration, folderSettings, instruments } = this.parts;
    const [section, folder] = await Promise.all([
      configuration.for(uri),
      folderSettings.for(uri),
      // A document is read when its findings are asked for, and then with the instruments of its folder.
      instruments.for(uri),
    ]);
    return settled(combined(this.read(section), folder), instruments.generation);
  }

  private read(section: unknown): GivenSettings {
    const { given, ignored } = settingsFrom(section);
    for (const reason of ignored) {
      if (this.named.has(reason)) continue;
      this.named.add(reason);
      this.parts.connection.console.warn(`Left out of the settings: ${reason}`);
    }
    return given;
  }
}
