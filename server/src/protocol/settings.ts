import type { CheckSettings } from '../rules/check';
import { checkSettings, type GivenSettings, readSettings } from '../rules/settings';

/** The section of a client's configuration that is this server's. */
export const SECTION = 'unResolution';

export interface Settings {
  readonly check: CheckSettings;
  /** The same settings always give the same key, others another one. */
  readonly key: string;
}

/**
 * What holds for a document whose client and folder have said so much.
 * @param generation tells apart what was known of instruments when the document was read
 */
export function settled(given: GivenSettings, generation = 0): Settings {
  const check = checkSettings(given);
  return { check, key: keyOf(`${generation} ${JSON.stringify(check)}`) };
}

/**
 * Reads the settings of a client, whatever they are: what has no meaning is left out and named.
 *
 * @param configuration the value of the section `unResolution`
 * @returns the settings, and for each value that was left out its name and a sentence
 */
export function settingsFrom(configuration: unknown): { given: GivenSettings; ignored: string[] } {
  const { given, problems } = readSettings(configuration);
  return {
    given,
    ignored: problems.map(({ path, reason }) => `${[SECTION, ...path].join('.')}: ${reason}`),
  };
}

/** FNV-1a over the UTF-16 units: the key goes to the client and back with every request, so it is kept short. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
