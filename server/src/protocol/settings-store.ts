import {
  type Connection,
  DidChangeConfigurationNotification,
  type DidChangeConfigurationParams,
} from 'vscode-languageserver';
import { combined, type GivenSettings, NOTHING_GIVEN } from '../rules/settings';
import type { ClientFlags } from './client-flags';
import type { FolderFile, FolderSettings } from './folder-settings';
import type { FolderInstruments } from './instruments/folder';
import { SECTION, type Settings, settingsFrom, settled } from './settings';

/**
 * The settings of each document. Those of the client are asked for once a document and again after each change; of a client
 * that can't be asked, what it sent last. What the folder's settings file says goes before them: it belongs to the texts and
 * holds for all who work on them.
 */
export class SettingsStore {
  private readonly known = new Map<string, Promise<Settings>>();
  /** The section as the client sent it last, when it started or since. */
  section: unknown = null;
  private sent = NOTHING_GIVEN;
  /** What was left out and has been named: each document asks anew, and mostly hears the same. */
  private readonly named = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientFlags,
    private readonly folders: FolderSettings,
    private readonly instruments: FolderInstruments,
    initial: unknown,
  ) {
    this.take(initial);
  }

  /** To be called when the client is ready to be asked; `changed` is called after each change of any setting. */
  listen(changed: () => void): void {
    const outdated = (): void => {
      this.known.clear();
      this.named.clear();
      changed();
    };
    this.connection.onDidChangeConfiguration(({ settings }: DidChangeConfigurationParams) => {
      this.take(settings);
      outdated();
    });
    this.folders.listen(outdated);
    this.instruments.listen(outdated);
    if (this.client.configuration && this.client.configurationChanges)
      void this.connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
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
    return this.folders.fileFor(uri);
  }

  forget(uri: string): void {
    this.known.delete(uri);
    this.folders.forget();
    this.instruments.forget(uri);
  }

  private async settle(uri: string): Promise<Settings> {
    const [given, folder] = await Promise.all([
      this.client.configuration ? this.ask(uri) : this.sent,
      this.folders.for(uri),
      // A document is read when its findings are asked for, and then with the instruments of its folder.
      this.instruments.for(uri),
    ]);
    return settled(combined(given, folder), this.instruments.generation);
  }

  private async ask(uri: string): Promise<GivenSettings> {
    try {
      // Who has nothing to say when asked may have said it at the start.
      const answer = await this.connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
      return answer == null ? this.sent : this.read(answer);
    } catch (error) {
      this.connection.console.warn(`The client gave no settings for ${uri}: ${String(error)}`);
      return NOTHING_GIVEN;
    }
  }

  private take(sent: unknown): void {
    const section =
      typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>)[SECTION] : null;
    if (section == null) return;
    this.section = section;
    this.sent = this.read(section);
  }

  private read(configuration: unknown): GivenSettings {
    const { given, ignored } = settingsFrom(configuration);
    for (const reason of ignored) {
      if (this.named.has(reason)) continue;
      this.named.add(reason);
      this.connection.console.warn(`Left out of the settings: ${reason}`);
    }
    return given;
  }
}
