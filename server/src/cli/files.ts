import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findResolutions } from '../protocol/node-files';
import { STDIN } from './input';

/**
 * The files that are meant by names on the command line: a folder stands for the resolutions in it and in all folders below
 * it, by their names in order. A folder without any stays, to be named as one.
 */
export async function filesOf(names: readonly string[]): Promise<string[]> {
  const files = await Promise.all(names.map(async (name) => (isFolder(name) ? within(name) : [name])));
  return files.flat();
}

async function within(folder: string): Promise<string[]> {
  const path = resolve(folder);
  const found = (await findResolutions(pathToFileURL(path).href)) ?? [];
  if (found.length === 0) return [folder];
  return found.map((address) => join(folder, relative(path, fileURLToPath(address)))).sort();
}

function isFolder(name: string): boolean {
  if (name === STDIN) return false;
  try {
    return statSync(name).isDirectory();
  } catch {
    return false;
  }
}
