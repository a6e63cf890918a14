import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { cache } from './places.mjs';
import { step } from './steps.mjs';

/**
 * A folder of the cache, made once. It takes its name only when `make` has finished, so that what an interrupted
 * run left behind is never taken for the real thing.
 * @param {string} name with the version in it
 * @param {string} title what is said while it is made
 * @param {(folder: string) => Promise<void>} make
 * @returns {Promise<string>} the folder
 */
export async function provision(name, title, make) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial-${process.pid}`;
  await step(title, async () => {
    await mkdir(partial, { recursive: true });
    try {
      await make(partial);
      await rename(partial, folder);
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
  });
  return folder;
}

/**
 * Installs npm packages into a folder of the cache, away from the packages of the project. No install script is run.
 * @param {string} folder
 * @param {Record<string, string>} dependencies name → exact version
 */
export async function installInto(folder, dependencies) {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await npmInstall(folder);
}

/** @param {string} folder one with a package.json */
export async function npmInstall(folder) {
  const { code, output } = await npm(
    ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'],
    folder,
  );
  if (code !== 0) throw new Error(`npm install failed in ${folder}:\n${output}`);
}
