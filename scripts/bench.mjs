// npm run bench: bundles and runs lib/bench.ts.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './lib/places.mjs';
import { run } from './lib/processes.mjs';

const outfile = join(root, '.vscode-test/bench/bench.cjs');
await build({
  entryPoints: [join(root, 'scripts/lib/bench.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  minify: true,
  logLevel: 'warning',
});
const { code } = await run(process.execPath, [outfile], { cwd: root, show: true });
process.exitCode = code ?? 1;
