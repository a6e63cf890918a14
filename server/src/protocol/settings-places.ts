import { SETTINGS_FILE } from '../rules/settings';

export interface SettingsPlaces {
  /** The addresses at which a settings file holds for the document, the nearest first. */
  readonly all: readonly string[];
  /** The one at which a new file is best made: in the workspace folder, or beside a document that lies in none. */
  readonly preferred: string | null;
}

/** Folders within one another are seldom so many, and each costs a look. */
const MOST_FOLDERS = 32;

/**
 * Where the settings file for a document may stand: in its folder and in those above it, up to the workspace folder that
 * it lies in, or up to the root where it lies in none.
 *
 * @param uri the document's address; one without a path (`untitled:Untitled-1`) has no such places
 * @param roots the addresses of the workspace folders
 */
export function settingsPlaces(uri: string, roots: readonly string[]): SettingsPlaces {
  const all = placesAbove(uri, roots, SETTINGS_FILE);
  return { all, preferred: (rootOf(uri, roots) === undefined ? all[0] : all.at(-1)) ?? null };
}

/**
 * The addresses at which a file or folder of some name may stand that holds for a document, the nearest first: in its folder
 * and in those above it, up to the workspace folder, or up to the root where it lies in none.
 */
export function placesAbove(uri: string, roots: readonly string[], name: string): string[] {
  const [scheme, authority, path] = /^([^:]+:)(\/\/[^/?#]*)?(\/[^?#]*)/.exec(uri)?.slice(1) ?? [];
  if (path === undefined) return [];
  const before = `${scheme}${authority ?? ''}`;
  const root = rootOf(uri, roots);
  const all: string[] = [];
  let folder = path.slice(0, path.lastIndexOf('/'));
  for (;;) {
    all.push(`${before}${folder}/${name}`);
    if (folder === '' || `${before}${folder}` === root || all.length === MOST_FOLDERS) break;
    folder = folder.slice(0, folder.lastIndexOf('/'));
  }
  return all;
}

/** The workspace folder that a document lies in. */
function rootOf(uri: string, roots: readonly string[]): string | undefined {
  return roots
    .map((it) => it.replace(/\/$/, ''))
    .filter((it) => uri.startsWith(`${it}/`))
    .sort((a, b) => b.length - a.length)[0];
}
