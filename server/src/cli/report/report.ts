import type { Finding } from '../../rules/rule';
import type { Source } from '../../text/source';

/** What was found in one file. */
export interface Checked {
  /** As it was named on the command line. */
  readonly file: string;
  readonly source: Source;
  readonly findings: readonly Finding[];
  /** How many findings were mended before these were made; null where nothing was to be mended. */
  readonly mended: number | null;
}

/** A way of printing findings, file by file: `begin`, then each file, then `end`, joined, are the whole. */
export interface Reporter {
  begin(): string;
  file(checked: Checked): string;
  end(): string;
}
