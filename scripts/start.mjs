// npm start [-- FILE…]: opens the samples, or the files given, in VS Code with the extension as it stands here: in the VS Code
// of this machine, or else in one served to a browser. Needs nothing but Node; installs and builds what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { addressOf, embeddedEditor, startEmbeddedEditor } from './lib/embedded-editor.mjs';
import { installPackages } from './lib/install.mjs';
import { cache, root, vsix } from './lib/places.mjs';
import { endAllOnSignals, isEnding } from './lib/processes.mjs';
import { step } from './lib/steps.mjs';

const windows = process.platform === 'win32';

try {
  endAllOnSignals();
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main() {
  // npm changes to the folder of the package; paths are meant from where the person is.
  const from = process.env.INIT_CWD ?? process.cwd();
  const files = process.argv.slice(2).map((path) => resolve(from, path));
  const missing = files.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(missing.map((path) => `${path}: no such file`).join('\n'));
  const folder = files.length > 0 ? dirname(/** @type {string} */ (files[0])) : join(root, 'samples');

  await installPackages();
  const { buildAll } = await import('./build.mjs');
  await step('Building', buildAll);

  if (hasCode()) {
    const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, ...files];
    // The shell that Windows needs for `code` would part a path at its spaces.
    const given = windows ? args.map((arg) => `"${arg}"`) : args;
    const { status } = spawnSync('code', given, { stdio: 'inherit', shell: windows });
    if (status !== 0) throw new Error(`VS Code could not be started (code ${status})`);
    console.log(`Opened in VS Code: ${files.length > 0 ? files.join(', ') : folder}`);
    return;
  }

  const { packageExtension } = await import('./package.mjs');
  await step('Packaging', packageExtension);
  await embeddedEditor();
  const editor = await step('Starting the editor', () =>
    startEmbeddedEditor({ profile: join(cache, 'start'), extension: vsix }),
  );
  const shown = files.length > 0 ? files : [join(folder, 'general-assembly-draft-flawed.unres')];
  console.log(
    `\n  ${addressOf(editor.address, folder, shown)}\n\nOpen this address in a browser. Ctrl+C ends the editor.`,
  );
  await editor.closed;
  if (!isEnding()) throw new Error(`The editor has ended:\n${editor.log()}`);
}

/** Whether `code` starts a VS Code here. In the terminal of a remote one it only opens files, without this extension. */
function hasCode() {
  if (process.env.VSCODE_IPC_HOOK_CLI !== undefined) return false;
  return spawnSync('code', ['--version'], { stdio: 'ignore', shell: windows }).status === 0;
}
