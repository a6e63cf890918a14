/**
 * Tells in one pass through a text in which of its stretches a sign stands, so that a pattern need not be tried on those
 * without it. The stretches are best asked for in the order of the text.
 */
export class Occurrences {
  private from = 0;
  /** The first place at or behind `from`; the length of the text where there is none. */
  private next = -1;

  constructor(
    private readonly text: string,
    private readonly sign: string,
  ) {}

  /** Whether the sign begins in `[start, end)`. */
  within(start: number, end: number): boolean {
    if (start < this.from || this.next < start) {
      this.from = start;
      this.next = this.text.indexOf(this.sign, start);
      if (this.next < 0) this.next = this.text.length;
    }
    return this.next < end;
  }
}
