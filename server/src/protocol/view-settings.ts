import type { Connection } from 'vscode-languageserver';
import type { ClientFlags } from './client-flags';
import { SECTION } from './settings';
import type { SettingsStore } from './settings-store';

/** What an editor shows in the text itself; all of it is off until someone asks for it. */
export interface ViewSettings {
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
}

/**
 * The settings of what is shown: asked of the client once a document and again after each change of any setting; of a client
 * that can't be asked, what it sent last.
 */
export class ViewSettingsStore {
  private readonly asked = new Map<string, Promise<ViewSettings>>();

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientFlags,
    private readonly settings: Pick<SettingsStore, 'section'>,
  ) {}

  for(uri: string): Promise<ViewSettings> {
    if (!this.client.configuration) return Promise.resolve(this.sent);
    let answer = this.asked.get(uri);
    if (answer === undefined) {
      answer = this.ask(uri);
      this.asked.set(uri, answer);
    }
    return answer;
  }

  outdated(): void {
    this.asked.clear();
  }

  private get sent(): ViewSettings {
    return viewSettings(this.settings.section);
  }

  private async ask(uri: string): Promise<ViewSettings> {
    try {
      // Who has nothing to say when asked may have said it at the start.
      const answer = await this.connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
      return answer == null ? this.sent : viewSettings(answer);
    } catch (error) {
      this.connection.console.warn(`The client gave no settings for ${uri}: ${String(error)}`);
      return this.sent;
    }
  }
}

function viewSettings(section: unknown): ViewSettings {
  const { inlayHints, codeLens } = (section ?? {}) as { inlayHints?: unknown; codeLens?: unknown };
  return { inlayHints: inlayHints === true, codeLens: codeLens === true };
}
