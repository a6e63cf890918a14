// npm test [-- unit | e2e]: installs and builds what is missing, runs all that is to be held, and closes with one line of
// figures. Needs nothing but Node. Each of the steps below counts as one; mocha's tests count each.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './lib/install.mjs';
import { root } from './lib/places.mjs';
import { endAllOnSignals, run } from './lib/processes.mjs';
import { elapsed, step } from './lib/steps.mjs';

const corpus = '../shared/corpus';

const part = process.argv[2];
if (part !== undefined && part !== 'unit' && part !== 'e2e') {
  console.error(`There is no part "${part}" of the tests; there are: unit, e2e`);
  process.exit(2);
}
const unit = part !== 'e2e';
const endToEnd = part !== 'unit';

const sum = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const leftOut = [];

endAllOnSignals();
await main();
for (const reason of leftOut) console.log(`Left out: ${reason}`);
console.log(`Took ${elapsed()}`);
console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
process.exit(sum.failed === 0 ? 0 : 1);

async function main() {
  if (!(await held('Packages', installPackages))) return;
  const built = await held('Build', async () => (await import('./build.mjs')).buildAll());
  if (unit) {
    await held('Types', () => tool('typescript/bin/tsc', ['-p', '.']));
    await held('Lint', () => tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']));
    await mocha('Unit tests', ['--reporter', 'dot', 'test/**/*.test.ts', '--ignore', 'test/e2e/**']);
    if (!existsSync(join(root, corpus))) leftOut.push(`what is measured over ${corpus}, which is not here`);
  }
  if (endToEnd && built) {
    const packaged = await held('Package', async () => (await import('./package.mjs')).packageExtension());
    if (packaged) await mocha('End to end', ['test/e2e/**/*.test.ts']);
  }
}

/**
 * Runs a step that is held or not, as a whole.
 * @param {string} title
 * @param {() => unknown} work throws where it is not held
 * @returns {Promise<boolean>}
 */
async function held(title, work) {
  try {
    await step(title, work);
    sum.passed++;
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    sum.failed++;
    return false;
  }
}

/** @param {string} bin under node_modules @param {readonly string[]} args */
async function tool(bin, args) {
  const { code, output } = await run(process.execPath, [join(root, 'node_modules', bin), ...args], {
    cwd: root,
  });
  if (code !== 0) throw new Error(output);
}

/** @param {string} title @param {readonly string[]} args */
async function mocha(title, args) {
  console.log(title);
  const { code, output } = await run(
    process.execPath,
    [join(root, 'node_modules', 'mocha', 'bin', 'mocha.js'), '--no-color', '--exit', ...args],
    { cwd: root, show: true },
  );
  const counted = (/** @type {string} */ word) =>
    Number(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'm').exec(output)?.[1] ?? 0);
  sum.passed += counted('passing');
  sum.skipped += counted('pending');
  // A run that fell over before it counted is one failure.
  sum.failed += counted('failing') || (code === 0 ? 0 : 1);
}
