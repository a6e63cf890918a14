import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What people check long texts with today, and the one other program that reads resolutions. */
const PACKAGES = [
  'markdownlint@0.42.1',
  'remark@15.0.1',
  'remark-preset-lint-recommended@7.0.1',
  '@textlint/kernel@15.8.0',
  '@textlint/textlint-plugin-markdown@15.8.0',
  'textlint-rule-no-todo@2.0.1',
  '@deutschemodelunitednations/munify-resolution-editor@0.1.4',
];

export interface Peer {
  readonly name: string;
  readonly work: (text: string) => unknown;
}

/** The name of the peer that budgets are ratios to. */
export const YARDSTICK = 'markdownlint';

const MUNIFY = '@deutschemodelunitednations/munify-resolution-editor/dist/services/resolutionParser.js';

/** Other programs, fetched into `folder` the first time; those that can't be had are named and left out. */
export async function loadPeers(folder: string): Promise<Peer[]> {
  const modules = join(folder, 'node_modules');
  if (!PACKAGES.every((name) => existsSync(join(modules, name.slice(0, name.lastIndexOf('@')))))) {
    mkdirSync(folder, { recursive: true });
    const options = ['install', '--prefix', folder, '--ignore-scripts', '--no-save', '--no-audit'];
    try {
      execFileSync('npm', [...options, ...PACKAGES], { stdio: 'ignore' });
    } catch (error) {
      console.log(`Other programs could not be fetched: ${firstLine(error)}`);
    }
  }
  const { resolve } = createRequire(join(folder, 'x.js'));
  const load = async (name: string) => {
    const module = await import(pathToFileURL(resolve(name)).href);
    return module.default?.default ?? module.default ?? module;
  };
  const peers: Peer[] = [];
  const add = async (name: string, make: () => Promise<Peer['work']>) => {
    try {
      peers.push({ name, work: await make() });
    } catch (error) {
      console.log(`Left out: ${name} (${firstLine(error)})`);
    }
  };
  await add(YARDSTICK, async () => {
    const { lint } = await import(pathToFileURL(resolve('markdownlint/sync')).href);
    return (text) => lint({ strings: { text } });
  });
  await add('remark-lint, recommended rules', async () => {
    const { remark } = await import(pathToFileURL(join(modules, 'remark/index.js')).href);
    const { default: preset } = await import(
      pathToFileURL(join(modules, 'remark-preset-lint-recommended/index.js')).href
    );
    return (text) => remark().use(preset).process(text);
  });
  await add('textlint, one rule', async () => {
    const { TextlintKernel } = await import(pathToFileURL(resolve('@textlint/kernel')).href);
    const plugins = [{ pluginId: 'markdown', plugin: await load('@textlint/textlint-plugin-markdown') }];
    const rules = [{ ruleId: 'no-todo', rule: await load('textlint-rule-no-todo') }];
    return (text) => new TextlintKernel().lintText(text, { ext: '.md', plugins, rules });
  });
  await add('MUNify parser, operative part', async () => {
    const { parseOperativeText } = await import(pathToFileURL(join(modules, MUNIFY)).href);
    return (text) => parseOperativeText(text.slice(text.indexOf('\n1. ')));
  });
  return peers;
}

function firstLine(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0]! : String(error);
}
