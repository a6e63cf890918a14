import type { ClientConfiguration } from './client-configuration';

/** What an editor shows in the text itself; all of it is off until someone asks for it. */
export interface ViewSettings {
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
}

/** The settings of what is shown: the client's alone, since they are a matter of taste and not of the texts. */
export class ViewSettingsStore {
  constructor(private readonly configuration: ClientConfiguration) {}

  async for(uri: string): Promise<ViewSettings> {
    const section = (await this.configuration.for(uri)) ?? {};
    const { inlayHints, codeLens } = section as { inlayHints?: unknown; codeLens?: unknown };
    return { inlayHints: inlayHints === true, codeLens: codeLens === true };
  }
}
