import {
  type Connection,
  DidChangeConfigurationNotification,
  type DidChangeConfigurationParams,
} from 'vscode-languageserver';
import type { ClientFlags } from './client-flags';
import { DEFAULT_SETTINGS, SECTION, type Settings, settingsFrom } from './settings';

/**
 * The settings of each document: asked of the client once a document and again after each change; of a client that can't be
 * asked, what it sent last.
 */
export class SettingsStore {
  private readonly asked = new Map<string, Promise<Settings>>();
  private sent = DEFAULT_SETTINGS;

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientFlags,
    initial: unknown,
  ) {
    this.take(initial);
  }

  /** To be called when the client is ready to be asked; `changed` is called after each change of any setting. */
  listen(changed: () => void): void {
    this.connection.onDidChangeConfiguration(({ settings }: DidChangeConfigurationParams) => {
      this.asked.clear();
      this.take(settings);
      changed();
    });
    if (this.client.configuration && this.client.configurationChanges)
      void this.connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  }

  for(uri: string): Promise<Settings> {
    if (!this.client.configuration) return Promise.resolve(this.sent);
    let answer = this.asked.get(uri);
    if (answer === undefined) {
      answer = this.ask(uri);
      this.asked.set(uri, answer);
    }
    return answer;
  }

  forget(uri: string): void {
    this.asked.delete(uri);
  }

  private async ask(uri: string): Promise<Settings> {
    try {
      return this.read(await this.connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }));
    } catch (error) {
      this.connection.console.warn(`The client gave no settings for ${uri}: ${String(error)}`);
      return DEFAULT_SETTINGS;
    }
  }

  private take(sent: unknown): void {
    const section =
      typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>)[SECTION] : null;
    if (section != null) this.sent = this.read(section);
  }

  private read(configuration: unknown): Settings {
    const { settings, ignored } = settingsFrom(configuration);
    for (const reason of ignored) this.connection.console.warn(`Left out of the settings: ${reason}.`);
    return settings;
  }
}
