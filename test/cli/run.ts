import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from '../protocol/built';

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** A folder of files, in which the built command line is run. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'un-resolution-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(this.path, name), content);
  }

  run(args: readonly string[], input?: string | Uint8Array, env: NodeJS.ProcessEnv = {}): Run {
    const { stdout, stderr, status } = spawnSync(process.execPath, [built('cli.js'), ...args], {
      cwd: this.path,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, ...env },
      ...(input !== undefined && { input }),
    });
    return { stdout, stderr, status };
  }

  file(name: string): string {
    return join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
