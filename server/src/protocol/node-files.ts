import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isResolutionFile, isSkippedFolder, MOST_FILES } from './resolution-files';

/**
 * The addresses of all resolutions below a folder, itself given by its address; null where it isn't in the file system. A
 * folder that can't be read is left out; links are not followed, so that no walk goes in a circle.
 */
export async function findResolutions(folder: string): Promise<string[] | null> {
  if (!folder.startsWith('file:')) return null;
  const found: string[] = [];
  const folders = [fileURLToPath(folder)];
  for (let path = folders.pop(); path !== undefined && found.length < MOST_FILES; path = folders.pop()) {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const inner = join(path, entry.name);
      if (entry.isDirectory() && !isSkippedFolder(entry.name)) folders.push(inner);
      else if (entry.isFile() && isResolutionFile(entry.name)) found.push(pathToFileURL(inner).href);
    }
  }
  return found.slice(0, MOST_FILES);
}
