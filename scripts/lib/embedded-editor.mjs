import { chmod, copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { npm } from './npm.mjs';
import { end, run, start } from './processes.mjs';
import { installInto, npmInstall, provision } from './provision.mjs';

const version = '4.100.3';
const ripgrep = '1.18.0';

const withinPackage = (/** @type {string} */ folder) => join(folder, 'node_modules', 'code-server');

/**
 * VS Code with its Node extension host, served to a browser. Comes from the npm registry alone.
 * @returns {Promise<string>} the program to start with Node
 */
export async function embeddedEditor() {
  const folder = await provision(`code-server-${version}`, 'Fetching the embedded editor', async (into) => {
    await installInto(into, { 'code-server': version, '@vscode/ripgrep': ripgrep });
    const code = join(withinPackage(into), 'lib', 'vscode');
    await npmInstall(code);
    // Extensions look for their libraries under the name that they have inside a desktop VS Code.
    await symlink('node_modules', join(code, 'node_modules.asar'));
    // The search that the editor was made with fetches its binary when it is installed; this one is a package.
    const platform = `@vscode/ripgrep-${process.platform}-${process.arch}`;
    const bin = join(code, 'node_modules', '@vscode', 'ripgrep', 'bin');
    await mkdir(bin, { recursive: true });
    await copyFile(join(into, 'node_modules', platform, 'bin', 'rg'), join(bin, 'rg'));
    await chmod(join(bin, 'rg'), 0o755);
    // The log files, the watch on the parent process and the terminal. The editor does without where there is no
    // compiler.
    for (const native of ['@vscode/spdlog', 'native-watchdog', 'node-pty'])
      await npm(['rebuild', native], code);
    // A password hash, which would have to be compiled: the editor is never asked for a password here.
    const passwords = createRequire(join(withinPackage(into), 'package.json')).resolve('argon2');
    await writeFile(passwords, 'module.exports = {};\n');
  });
  return join(withinPackage(folder), 'out', 'node', 'entry.js');
}

/** @returns {Promise<number>} a port of 127.0.0.1 that nothing listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** Nothing stands between the person and the text: no trust dialog, no welcome page, nothing fetched. */
const settings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'chat.commandCenter.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * Starts the embedded editor with the packaged extension in it.
 * @param {object} wanted
 * @param {string} wanted.profile the folder for all that this editor keeps
 * @param {string} wanted.extension the .vsix file
 * @param {Record<string, unknown>} [wanted.settings] beside those that keep the editor quiet
 * @returns {Promise<{ address: string, log: () => string, closed: Promise<void>, close: () => Promise<void> }>}
 *   `address` without a folder in it; `log` what the editor has said so far
 */
export async function startEmbeddedEditor({ profile, extension, settings: more = {} }) {
  const program = await embeddedEditor();
  const userData = join(profile, 'user-data');
  const common = [
    program,
    '--config',
    join(profile, 'config.yaml'),
    '--user-data-dir',
    userData,
    '--extensions-dir',
    join(profile, 'extensions'),
  ];
  await mkdir(join(userData, 'User'), { recursive: true });
  await writeFile(join(profile, 'config.yaml'), 'auth: none\n');
  await writeFile(join(userData, 'User', 'settings.json'), JSON.stringify({ ...settings, ...more }, null, 2));

  const installed = await run(process.execPath, [...common, '--install-extension', extension, '--force']);
  if (installed.code !== 0 || !installed.output.includes('was successfully installed')) {
    throw new Error(`The extension could not be installed:\n${installed.output}`);
  }

  const port = await freePort();
  const child = start(
    process.execPath,
    [
      ...common,
      '--auth=none',
      `--bind-addr=127.0.0.1:${port}`,
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-workspace-trust',
      '--disable-getting-started-override',
    ],
    { cwd: dirname(profile), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  /** @type {Promise<void>} */
  const closed = new Promise((resolve) => child.once('close', () => resolve()));
  await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
        log += chunk;
        if (log.includes('HTTP server listening')) resolve(undefined);
      });
    }
    closed.then(() => reject(new Error(`The embedded editor ended at once:\n${log}`)));
  });
  return { address: `http://127.0.0.1:${port}/`, log: () => log, closed, close: () => end(child) };
}

/**
 * The address at which the embedded editor opens a folder, and files in it.
 * @param {string} address of the editor
 * @param {string} folder an absolute path
 * @param {readonly string[]} [files] absolute paths
 */
export function addressOf(address, folder, files = []) {
  const url = new URL(address);
  url.searchParams.set('folder', folder);
  if (files.length > 0) {
    const opened = files.map((file) => ['openFile', `vscode-remote://${url.host}${encodeURI(file)}`]);
    url.searchParams.set('payload', JSON.stringify(opened));
  }
  // Legal as they are in a query, and people read the address.
  return url.href.replaceAll('%2F', '/').replaceAll('%3A', ':');
}
