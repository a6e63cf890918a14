import {
  type Connection,
  DidChangeConfigurationNotification,
  type DidChangeConfigurationParams,
} from 'vscode-languageserver';
import type { ClientFlags } from './client-flags';
import { SECTION } from './settings';

/**
 * The section of this server in the settings of the client: asked for once a document and again after each change; of a client
 * that can't be asked or has no answer, what it sent last, at the start or since.
 */
export class ClientConfiguration {
  private readonly asked = new Map<string, Promise<unknown>>();
  private sent: unknown = null;

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientFlags,
    initial: unknown,
  ) {
    this.take(initial);
  }

  /** To be called when the client is ready to be asked; `changed` is called when it says that its settings have changed. */
  listen(changed: () => void): void {
    this.connection.onDidChangeConfiguration(({ settings }: DidChangeConfigurationParams) => {
      this.take(settings);
      changed();
    });
    if (this.client.configuration && this.client.configurationChanges)
      void this.connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  }

  /** Whatever the client has there for a document; null where it has nothing. */
  for(uri: string): Promise<unknown> {
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

  outdated(): void {
    this.asked.clear();
  }

  private async ask(uri: string): Promise<unknown> {
    try {
      const answer = await this.connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
      return answer ?? this.sent;
    } catch (error) {
      this.connection.console.warn(`The client gave no settings for ${uri}: ${String(error)}`);
      return this.sent;
    }
  }

  private take(settings: unknown): void {
    const section =
      typeof settings === 'object' && settings !== null
        ? (settings as Record<string, unknown>)[SECTION]
        : null;
    if (section != null) this.sent = section;
  }
}
