import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import { describe } from './fence';
import { findResolutions } from './node-files';
import type { Runtime } from './runtime';
import { startServer } from './server';
import { VERSION } from './version';

const HELP = `un-resolution-language-server: a language server for United Nations resolutions

  --stdio      speak over standard input and output
  --node-ipc   speak over the channel of a Node parent process
  --version    print the version
  --help       print this
`;

const runtime: Runtime = {
  // The library reads the next message one turn later, so a second turn is what lets a change behind a request be seen.
  yield: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
  readFile: async (uri) => {
    try {
      return uri.startsWith('file:') ? await readFile(fileURLToPath(uri), 'utf8') : null;
    } catch {
      return null;
    }
  },
  findResolutions,
};

function main(options: readonly string[]): void {
  if (options.includes('--version')) {
    process.stdout.write(`${VERSION}\n`);
  } else if (options.includes('--help')) {
    process.stdout.write(HELP);
  } else if (options.includes('--stdio') || (options.includes('--node-ipc') && process.send !== undefined)) {
    serve();
  } else {
    const reason = options.includes('--node-ipc')
      ? '--node-ipc needs a Node parent process that opened a channel'
      : 'say how to speak: --stdio or --node-ipc';
    process.stderr.write(`un-resolution-language-server: ${reason}\n\n${HELP}`);
    process.exitCode = 2;
  }
}

/**
 * What is no longer used may take up as much room as what is, and no more, before it is looked for: each change to a long text
 * leaves the model of the version before behind, and by itself V8 would let that grow to several times as much.
 */
const COLLECT_SOONER = '--heap-growing-percent=100';

function serve(): void {
  setFlagsFromString(COLLECT_SOONER);
  // The library finds --stdio and --node-ipc itself, and ends the process when the client has gone.
  const connection = createConnection();
  // Who no longer reads has gone too, and could not be told of any fault.
  process.stdout.on('error', () => process.exit(1));
  // A fault outside every request is written down and costs no one the open documents.
  process.on('uncaughtException', (error) => connection.console.error(`Fault: ${describe(error)}`));
  process.on('unhandledRejection', (reason) => connection.console.error(`Fault: ${describe(reason)}`));
  startServer(connection, runtime);
}

main(process.argv.slice(2));
