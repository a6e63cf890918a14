import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './processes.mjs';

/**
 * Runs npm, also where it is started from an npm script: what npm tells such a script of the outer package is
 * kept from it.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package_|lifecycle_|config_local_prefix$)/.test(name),
    ),
  );
  // Native modules are built against the headers that came with this Node, where they did.
  const prefix = dirname(dirname(process.execPath));
  if (existsSync(join(prefix, 'include', 'node', 'node.h'))) env.npm_config_nodedir ??= prefix;
  const bundled = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = process.env.npm_execpath ?? (existsSync(bundled) ? bundled : undefined);
  const [command, before] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  return run(command, [...before, ...args], { cwd, env });
}
