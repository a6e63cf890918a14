import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { quantile } from './timing';

const URI = 'file:///measured.unres';

/** The built server, driven over its standard input and output as an editor does that has findings sent to it. */
class Session {
  private arrived: () => void = () => {};
  private version = 1;

  private constructor(
    private readonly child: ChildProcess,
    private readonly connection: ProtocolConnection,
  ) {}

  static async start(server: string): Promise<Session> {
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const session = new Session(child, connection);
    connection.onNotification('textDocument/publishDiagnostics', () => session.arrived());
    connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    const capabilities = { textDocument: { publishDiagnostics: {} } };
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
    await connection.sendNotification('initialized', {});
    return session;
  }

  async open(text: string): Promise<void> {
    await this.sent('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'un-resolution', version: this.version, text },
    });
  }

  async change(change: Change): Promise<void> {
    await this.sent('textDocument/didChange', {
      textDocument: { uri: URI, version: ++this.version },
      contentChanges: [change],
    });
  }

  /** Milliseconds that the server's main thread has been on a processor; null where the system doesn't tell. */
  work(): number | null {
    try {
      return Number(readFileSync(`/proc/${this.child.pid}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e6;
    } catch {
      return null;
    }
  }

  /** Megabytes that the server holds in memory; null where the system doesn't tell. */
  memory(): number | null {
    try {
      const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)![1]) / 1024;
    } catch {
      return null;
    }
  }

  end(): void {
    this.connection.dispose();
    this.child.kill();
  }

  /** Sends and waits for the findings that it leads to. */
  private async sent(method: string, parameters: object): Promise<void> {
    const arrived = new Promise<void>((resolve) => {
      this.arrived = resolve;
    });
    await this.connection.sendNotification(method, parameters);
    await arrived;
  }
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Change {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) };
}

const PASTED =
  '\n\n*Noting* that the springs below the pass feed the mills of three valleys, and recalling resolution 71/222 of 21 December 2016,\n\n';

/** What is typed, in turn, and where: a place in `[from, to)` of the text, chosen anew each time. */
const EDITS = [
  { what: 'a letter in a preambular paragraph', from: 0.004, to: 0.016, removed: 0, text: 'x' },
  { what: 'a letter in an operative paragraph', from: 0.05, to: 0.98, removed: 0, text: 'x' },
  { what: 'a letter less', from: 0.05, to: 0.98, removed: 1, text: '' },
  { what: 'a letter in a note', from: 0.997, to: 0.9995, removed: 0, text: 'x' },
  { what: 'a letter in the masthead', from: 0, to: 0.002, removed: 0, text: 'x' },
  { what: 'a line end', from: 0.05, to: 0.98, removed: 0, text: '\n' },
  { what: 'a paragraph pasted', from: 0.05, to: 0.98, removed: 0, text: PASTED },
];

/** Keystrokes before which the engine has compiled nothing yet. */
const WARM = 60;
const KEYSTROKES = 300;

export interface Typing {
  /** Milliseconds of work of the main thread, from a change to the findings sent; of the clock where that is not told. */
  readonly work: { readonly median: number; readonly p95: number };
  /** Milliseconds of the clock, as the editor sees them. */
  readonly clock: { readonly median: number; readonly p95: number };
  /** Megabytes above the idle server, once the text is open, and the most while typing; null where it is not told. */
  readonly memory: { readonly open: number; readonly typing: number } | null;
}

/** Types into a text that the server has open; each change is taken back, so that the text stays what it is. */
export async function measureTyping(server: string, text: string): Promise<Typing> {
  const session = await Session.start(server);
  try {
    await pause(500);
    const idle = session.memory();
    await session.open(text);
    const open = session.memory();
    const work: number[] = [];
    const clock: number[] = [];
    let most = open;
    let chance = 7;
    const next = (below: number): number => {
      chance = (Math.imul(chance, 1103515245) + 12345) & 0x7fffffff;
      return chance % below;
    };
    for (let i = 0; i < WARM + KEYSTROKES; i++) {
      const edit = EDITS[i % EDITS.length]!;
      const from = Math.floor(edit.from * text.length);
      const at = from + next(Math.floor(edit.to * text.length) - from);
      const start = positionAt(text, at);
      const changed = text.slice(0, at) + edit.text + text.slice(at + edit.removed);
      const worked = session.work();
      const began = performance.now();
      await session.change({ range: { start, end: positionAt(text, at + edit.removed) }, text: edit.text });
      if (i >= WARM) {
        clock.push(performance.now() - began);
        const now = session.work();
        if (worked !== null && now !== null) work.push(now - worked);
      }
      most = Math.max(most ?? 0, session.memory() ?? 0);
      const range = { start, end: positionAt(changed, at + edit.text.length) };
      await session.change({ range, text: text.slice(at, at + edit.removed) });
    }
    const summary = (row: readonly number[]) => ({ median: quantile(row, 0.5), p95: quantile(row, 0.95) });
    return {
      work: summary(work.length > 0 ? work : clock),
      clock: summary(clock),
      memory: idle === null || open === null ? null : { open: open - idle, typing: (most ?? open) - idle },
    };
  } finally {
    session.end();
  }
}

/** Median milliseconds from the start of the program to the findings of a text that is opened at once. */
export async function measureStart(server: string, text: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const began = performance.now();
    const session = await Session.start(server);
    await session.open(text);
    times.push(performance.now() - began);
    session.end();
  }
  return quantile(times, 0.5);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
