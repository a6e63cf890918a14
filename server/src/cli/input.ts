import { readFileSync } from 'node:fs';
import { type Decoded, decode } from './encoding';

/** The name that stands for standard input. */
export const STDIN = '-';

/** The text of a file, or of standard input for `-`; or in words why it can't be read. */
export async function readText(file: string): Promise<Decoded | { readonly reason: string }> {
  try {
    return decode(file === STDIN ? await readStdin() : readFileSync(file));
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder in which no resolution is',
  EROFS: 'may not be written',
  ENOSPC: 'cannot be written: the disk is full',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
};

const FORBIDDEN = new Set(['EACCES', 'EPERM']);

/** What a failed access to a file means, as the end of a sentence that begins with its name. */
export function reasonOf(error: unknown, access: 'read' | 'written' = 'read'): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (FORBIDDEN.has(code)) return `may not be ${access}`;
  return REASONS[code] ?? `can't be used: ${message ?? String(error)}`;
}
