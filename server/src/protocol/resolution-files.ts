/** How the names of files that hold resolutions end. */
const ENDINGS = ['.unres', '.resolution', '.unres.md', '.unres.txt'] as const;

/** The same as patterns for a client that watches files. */
export const RESOLUTION_GLOBS: readonly string[] = ENDINGS.map((ending) => `**/*${ending}`);

/** Whether a file holds a resolution, by its name or address. */
export function isResolutionFile(name: string): boolean {
  return ENDINGS.some((ending) => name.endsWith(ending));
}

/** Folders in which no one keeps texts, and which are large. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** The most files of one folder that are looked at. */
export const MOST_FILES = 20_000;
