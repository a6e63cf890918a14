import { spawn } from 'node:child_process';

/** @typedef {{ code: number, output: string }} Outcome `output` is standard output and standard error, as they came */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

const windows = process.platform === 'win32';

/**
 * Starts a program at the head of a process group of its own, so that whatever it starts in turn can be ended
 * with it; nothing started here outlives this process.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: !windows, windowsHide: true });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end. With `show`, its output also goes to this process's own.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 * @returns {Promise<Outcome>} never rejects: a program that could not be started has code 127
 */
export function run(command, args, { cwd, env, show = false } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
        output += chunk;
        if (show) to.write(chunk);
      });
    }
    child.once('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Ends a program and all that it started, and waits until it is gone.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
export function end(child) {
  if (!running.has(child)) return Promise.resolve();
  return new Promise((resolve) => {
    const impatient = setTimeout(() => kill(child, 'SIGKILL'), 5000);
    child.once('close', () => {
      clearTimeout(impatient);
      kill(child, 'SIGKILL');
      resolve();
    });
    kill(child, 'SIGTERM');
  });
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function kill(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

let ending = false;

/** Whether this process is on its way out because it was told to. */
export const isEnding = () => ending;

/** Ctrl+C, a closed terminal and a plain kill end everything that was started here, then this process. */
export function endAllOnSignals() {
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.once(signal, async () => {
      ending = true;
      await Promise.all([...running].map(end));
      process.exit(code);
    });
  }
  process.once('exit', () => {
    for (const child of running) kill(child, 'SIGKILL');
  });
}
