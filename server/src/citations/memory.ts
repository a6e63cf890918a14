import type { Instrument } from '../catalogue/instruments';
import type { OrganCode } from '../vocabulary/citations';
import type { Reference } from './citation';

/**
 * What a text has said so far, for words that point back: `the Council`, `resolution 16/21` without its organ and date,
 * `the Convention`, `Ibid.` It is filled in reading order; a text read anew begins with a new one.
 */
export class Memory {
  /** The council and the commission that were last named in full. */
  council: OrganCode | null = null;
  commission: OrganCode | null = null;
  /** Symbols that numbers stood for where there was no doubt. */
  readonly numbers = new Map<string, string>();
  /** Symbols by running number, of resolutions that have one: `1325` for `S/RES/1325(2000)`. */
  readonly running = new Map<number, string>();
  /**
   * The instrument that a generic name (`the Convention`) stands for, by the name's place in the vocabulary; null where
   * several have been named. `defined` where the text says so itself, in parentheses behind the name.
   */
  readonly introduced = new Map<
    number,
    { readonly instrument: Instrument | null; readonly defined: boolean }
  >();
  /** What the last note cites; null before the first note and behind one that cites nothing. */
  note: readonly Reference[] = [];
}
