// Makes the .vsix. What does not belong in it, a warning or too large a file is a failure.
import { readFile, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { unzipSync } from 'fflate';
import { buildAll } from './build.mjs';
import { root, vsix } from './lib/places.mjs';

// The packager speaks another way to that service, past the console.
delete process.env.GITHUB_ACTIONS;

const limit = 1.5 * 1024 * 1024;

/** All that an installed extension holds. */
const contents = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/changelog.md',
  'extension/client/dist/ThirdPartyNotices.txt',
  'extension/client/dist/browser.js',
  'extension/client/dist/desktop.js',
  'extension/images/icon.png',
  'extension/images/language-dark.svg',
  'extension/images/language-light.svg',
  'extension/images/walkthrough/cited.svg',
  'extension/images/walkthrough/findings.svg',
  'extension/images/walkthrough/open.svg',
  'extension/images/walkthrough/rules.svg',
  'extension/language-configuration.json',
  'extension/package.json',
  'extension/readme.md',
  'extension/server/dist/ThirdPartyNotices.txt',
  'extension/server/dist/server.js',
  'extension/server/dist/worker.js',
  'extension/server/instruments.schema.json',
  'extension/server/settings.schema.json',
  'extension/syntaxes/un-resolution.tmLanguage.json',
];

/**
 * Packages what has been built.
 * @returns {Promise<string>} one line: the file, how many files are in it and how large it is
 */
export async function packageExtension() {
  /** @type {string[]} */
  const warnings = [];
  const { log, warn } = console;
  console.log = () => {};
  console.warn = (...words) => warnings.push(words.join(' '));
  try {
    await createVSIX({ cwd: root, packagePath: vsix, dependencies: false });
  } finally {
    Object.assign(console, { log, warn });
  }
  if (warnings.length > 0) throw new Error(`The packager warns:\n${warnings.join('\n')}`);

  const found = Object.keys(unzipSync(new Uint8Array(await readFile(vsix)))).sort();
  const wrong = [
    ...found.filter((name) => !contents.includes(name)).map((name) => `too much: ${name}`),
    ...contents.filter((name) => !found.includes(name)).map((name) => `missing: ${name}`),
  ];
  if (wrong.length > 0) throw new Error(`The package does not hold what it should:\n${wrong.join('\n')}`);

  const { size } = await stat(vsix);
  if (size > limit) throw new Error(`The package has ${size} bytes; ${limit} are allowed`);
  return `${relative(root, vsix)}: ${found.length} files, ${(size / 1024).toFixed(0)} KB`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await buildAll();
    console.log(await packageExtension());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
