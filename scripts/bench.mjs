// npm run bench: builds, bundles lib/bench/main.ts as the server is bundled, and runs it.
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildAll } from './build.mjs';
import { root } from './lib/places.mjs';
import { run } from './lib/processes.mjs';

await buildAll();
const outfile = join(root, '.vscode-test/bench/bench.mjs');
await build({
  entryPoints: [join(root, 'scripts/lib/bench/main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  minify: true,
  external: ['vscode-languageserver-protocol'],
  logLevel: 'warning',
});
const { code } = await run(process.execPath, [outfile], { cwd: root, show: true });
process.exitCode = code;
