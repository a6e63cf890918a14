// Makes what runs from what is written: first what other sources are generated from, then the bundles.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './lib/places.mjs';
import { run } from './lib/processes.mjs';

/** @typedef {import('esbuild').BuildOptions} Bundle */

/** @type {Bundle} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  metafile: true,
  // For debuggers, on the machine where it was built: packages leave the maps out.
  sourcemap: true,
  sourcesContent: false,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
};

/** @type {Bundle} */
const node = { ...common, platform: 'node', format: 'cjs' };

/** @type {Bundle} */
const program = { ...node, banner: { js: '#!/usr/bin/env node' } };

/** @type {Bundle} */
const web = { ...common, platform: 'browser' };

/** @type {Bundle[]} */
const bundles = [
  { ...program, entryPoints: ['server/src/cli/main.ts'], outfile: 'server/dist/cli.js' },
  { ...program, entryPoints: ['server/src/protocol/node.ts'], outfile: 'server/dist/server.js' },
  {
    ...web,
    format: 'iife',
    entryPoints: ['server/src/protocol/worker.ts'],
    outfile: 'server/dist/worker.js',
  },
  {
    ...node,
    external: ['vscode'],
    entryPoints: ['client/src/desktop.ts'],
    outfile: 'client/dist/desktop.js',
  },
  {
    ...web,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: ['client/src/browser.ts'],
    outfile: 'client/dist/browser.js',
  },
];

/** Runs every `scripts/generate…`; throws with what it said where one fails. */
async function generate() {
  for (const name of (await readdir(join(root, 'scripts'))).filter((it) =>
    /^generate.*\.m?[jt]s$/.test(it),
  )) {
    const { code, output } = await run(process.execPath, ['--import', 'tsx', join('scripts', name)], {
      cwd: root,
    });
    if (code !== 0) throw new Error(`scripts/${name} failed:\n${output}`);
  }
}

/** Generates and bundles. Throws, with the compiler's own messages, where something can't be built. */
export async function buildAll() {
  await generate();
  const results = await Promise.all(bundles.map(build));
  for (const part of ['server', 'client']) {
    const inputs = results.flatMap(({ metafile }, index) =>
      bundles[index]?.outfile?.startsWith(`${part}/`) ? Object.keys(metafile?.inputs ?? {}) : [],
    );
    await writeFile(join(root, part, 'dist', 'ThirdPartyNotices.txt'), await notices(inputs));
  }
}

/**
 * The licences of the packages that went into a bundle, as they ask for it.
 * @param {readonly string[]} inputs paths from the root
 */
async function notices(inputs) {
  const folders = new Set(
    inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []),
  );
  const parts = await Promise.all(
    [...folders].sort().map(async (folder) => {
      const { name, version, license } = JSON.parse(
        await readFile(join(root, folder, 'package.json'), 'utf8'),
      );
      const file = (await readdir(join(root, folder))).find((it) => /^licen[cs]e(\.|$)/i.test(it));
      const text =
        file === undefined ? `${license} licence` : await readFile(join(root, folder, file), 'utf8');
      return `${name} ${version}\n\n${text.trim()}\n`;
    }),
  );
  return `This program contains the following packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await buildAll();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
