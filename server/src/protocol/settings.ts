import { PROFILES } from '../features/profiles';
import type { CheckSettings } from '../rules/check';
import type { Severity } from '../rules/rule';

/** The section of a client's configuration that is this server's. */
export const SECTION = 'unResolution';

export interface Settings {
  readonly check: CheckSettings;
  /** The same settings always give the same key, others another one. */
  readonly key: string;
}

const SEVERITIES: ReadonlySet<string> = new Set<Severity>(['error', 'warning', 'information', 'hint', 'off']);

export const DEFAULT_SETTINGS: Settings = settingsFrom(undefined).settings;

/**
 * Reads the settings of a client, whatever they are: what has no meaning is left out and named.
 *
 * @param configuration the value of the section `unResolution`
 * @returns the settings, and a sentence for each value that was left out
 */
export function settingsFrom(configuration: unknown): { settings: Settings; ignored: string[] } {
  const ignored: string[] = [];
  const given = asRecord(configuration);

  const profile = PROFILES.find((name) => name === given.profile);
  if (profile === undefined && given.profile != null && given.profile !== 'auto')
    ignored.push(`${SECTION}.profile: there is no profile ${JSON.stringify(given.profile)}`);

  const severities: Record<string, Severity> = {};
  for (const [rule, severity] of Object.entries(asRecord(given.rules)).sort(byName))
    if (typeof severity === 'string' && SEVERITIES.has(severity)) severities[rule] = severity as Severity;
    else ignored.push(`${SECTION}.rules: ${rule} can't be ${JSON.stringify(severity)}`);

  const check: CheckSettings = profile === undefined ? { severities } : { severities, profile };
  return { settings: { check, key: keyOf(JSON.stringify(check)) }, ignored };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** FNV-1a over the UTF-16 units: the key goes to the client and back with every request, so it is kept short. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
