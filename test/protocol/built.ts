import { existsSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(__dirname, '..', '..', 'server', 'dist');

/** A bundle that `npm run build` made; the tests hold what is shipped, not what it is made of. */
export function built(name: 'server.js' | 'worker.js' | 'cli.js'): string {
  const file = join(dist, name);
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run build makes it`);
  return file;
}
