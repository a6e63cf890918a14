import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './places.mjs';
import { step } from './steps.mjs';

const stamp = join(root, 'node_modules', '.installed-for');

/**
 * Brings node_modules to what package-lock.json says; does nothing, and asks nothing of the network, where it is
 * so already. No package's install script is run.
 */
export async function installPackages() {
  const lock = await readFile(join(root, 'package-lock.json'));
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  await step('Installing packages', async () => {
    const { code, output } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], root);
    if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
    await writeFile(stamp, wanted);
  });
}
