import type { Span } from '../text/span';

/**
 * The words of a paragraph or note as one string, with the way back to the source.
 * Line ends and page breaks in the source are single spaces here; markers, emphasis and soft hyphens are gone.
 */
export class Prose {
  /**
   * @param text the joined words
   * @param at offset in `text` at which each run begins, ascending
   * @param from offset in the source at which each run begins, ascending
   * @param length length of each run; a character of `text` outside every run (a joining space) stands for what lies
   *   between two runs
   */
  constructor(
    readonly text: string,
    private readonly at: readonly number[],
    private readonly from: readonly number[],
    private readonly length: readonly number[],
  ) {}

  /** The offset in the source of the character at `index`; `index` may be the length of the text. */
  sourceOffset(index: number): number {
    const run = this.runAt(index);
    if (run < 0) return this.from[0] ?? 0;
    return this.from[run]! + Math.min(index - this.at[run]!, this.length[run]!);
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
    const found: Span[] = [];
    for (let run = Math.max(0, this.runAt(start)); run < this.at.length && this.at[run]! < end; run++) {
      const first = Math.max(start, this.at[run]!) - this.at[run]!;
      const last = Math.min(end, this.at[run]! + this.length[run]!) - this.at[run]!;
      if (first < last) found.push({ start: this.from[run]! + first, end: this.from[run]! + last });
    }
    return found;
  }

  /** The index in `text` of a source offset; an offset between two runs goes to the end of the earlier one. */
  indexOf(offset: number): number {
    let run = -1;
    for (let low = 0, high = this.from.length - 1; low <= high; ) {
      const middle = (low + high) >> 1;
      if (this.from[middle]! <= offset) {
        run = middle;
        low = middle + 1;
      } else high = middle - 1;
    }
    if (run < 0) return 0;
    return this.at[run]! + Math.min(offset - this.from[run]!, this.length[run]!);
  }

  private runAt(index: number): number {
    let low = 0;
    let high = this.at.length - 1;
    let run = -1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.at[middle]! <= index) {
        run = middle;
        low = middle + 1;
      } else high = middle - 1;
    }
    return run;
  }
}
