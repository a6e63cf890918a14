import type { Span } from '../text/span';
import type { Known } from './known';

/**
 * Words of the text as one string, with the way back to the source.
 * Line ends and page breaks in the source are single spaces here; markers, emphasis and soft hyphens are gone.
 */
export class Joined {
  /**
   * @param text the joined words
   * @param runs for each run of words, ascending: the offset in `text` at which it begins, the offset in the source at which
   *   it begins, and its length; a character of `text` outside every run (a joining space) stands for what lies between
   *   two runs
   */
  constructor(
    readonly text: string,
    private readonly runs: readonly number[],
  ) {}

  /** The offset in the source of the character at `index`; `index` may be the length of the text. */
  sourceOffset(index: number): number {
    const { runs } = this;
    const run = this.runAt(index);
    if (run < 0) return runs[FROM] ?? 0;
    return runs[run + FROM]! + Math.min(index - runs[run]!, runs[run + LENGTH]!);
  }

  /** From the first to the last character of `[start, end)` in the source; what interrupts it lies within. */
  span(start: number, end: number): Span {
    if (end <= start) {
      const offset = this.sourceOffset(start);
      return { start: offset, end: offset };
    }
    return { start: this.sourceOffset(start), end: this.sourceOffset(end - 1) + 1 };
  }

  /** The stretches of the source that hold `[start, end)`, without what lies between them. */
  pieces(start: number, end: number): Span[] {
    const { runs } = this;
    const found: Span[] = [];
    for (let run = Math.max(0, this.runAt(start)); run < runs.length && runs[run]! < end; run += RUN) {
      const at = runs[run]!;
      const from = runs[run + FROM]! - at;
      const first = Math.max(start, at);
      const last = Math.min(end, at + runs[run + LENGTH]!);
      if (first < last) found.push({ start: from + first, end: from + last });
    }
    return found;
  }

  /** The index in `text` of a source offset; an offset between two runs goes to the end of the earlier one. */
  indexOf(offset: number): number {
    const { runs } = this;
    const run = lastUpTo(runs, FROM, offset);
    if (run < 0) return 0;
    return runs[run]! + Math.min(offset - runs[run + FROM]!, runs[run + LENGTH]!);
  }

  private runAt(index: number): number {
    return lastUpTo(this.runs, 0, index);
  }
}

/** The words of a paragraph or note, with what is known of them. */
export class Prose extends Joined {
  constructor(
    readonly known: Known,
    runs: readonly number[],
  ) {
    super(known.text, runs);
  }
}

/** So many numbers describe a run; where two of them stand among these. */
export const RUN = 3;
const FROM = 1;
const LENGTH = 2;

/** The place of the last run whose number at `field` is at most `value`; negative where there is none. */
function lastUpTo(runs: readonly number[], field: number, value: number): number {
  let low = 0;
  let high = runs.length / RUN - 1;
  let run = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (runs[middle * RUN + field]! <= value) {
      run = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return run * RUN;
}
