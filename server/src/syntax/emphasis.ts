import { CR, isBlank, isLetter, LF } from '../text/characters';

/** Longer rows of signs are none of emphasis. */
const LONGEST = 3;

/** The signs of emphasis of a text, looked for block by block in order. A run is a sign as often as it stands in a row. */
export class Emphasis {
  /** The first of each sign at or behind the place that was looked at last. */
  private star = -1;
  private stroke = -1;
  /** The runs of the block up to `count`: where they begin and end, and whether each has its counterpart. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly paired: boolean[] = [];
  private count = 0;
  /** The runs that wait for their counterpart, up to `waiting`, the last one on top. */
  private readonly open: number[] = [];
  private waiting = 0;
  /** The run that was asked for last. */
  private current = 0;

  constructor(private readonly text: string) {}

  /** Finds the runs of a block and pairs those in `[start, end)` that have their counterpart there. */
  pair(start: number, end: number): void {
    this.count = 0;
    this.waiting = 0;
    this.current = 0;
    for (let at = this.sign(start, end); at >= 0; at = this.sign(at, end)) at = this.pairRun(at, start, end);
  }

  /** The first place at or behind `at` that a run of the block holds; a place behind the text where none does. */
  next(at: number): number {
    while (this.current < this.count && this.ends[this.current]! <= at) this.current++;
    return this.current < this.count ? Math.max(at, this.starts[this.current]!) : Number.POSITIVE_INFINITY;
  }

  /** The end of the run that begins at a place which `next` gave, where it has its counterpart; 0 elsewhere. */
  pairedEnd(at: number): number {
    const { current } = this;
    return this.paired[current] && this.starts[current] === at ? this.ends[current]! : 0;
  }

  /** Notes the run at `at`, pairs it with one before it or lets it wait, and gives its end. */
  private pairRun(at: number, start: number, end: number): number {
    const { text } = this;
    const sign = text.charCodeAt(at);
    let stop = at + 1;
    while (stop < end && text.charCodeAt(stop) === sign) stop++;
    const run = this.count++;
    this.starts[run] = at;
    this.ends[run] = stop;
    this.paired[run] = false;
    if (stop - at > LONGEST || text.charCodeAt(at - 1) === 92) return stop;
    const before = at === start ? 32 : text.charCodeAt(at - 1);
    const after = stop >= end ? 32 : text.charCodeAt(stop);
    // `Internet*,*`: a sign alone may be set off right behind a word
    const opens = !isSpaceOrEnd(after) && (!isLetter(before) || (sign === 42 && !isLetter(after)));
    const closes = !isSpaceOrEnd(before) && (sign === 42 || !isLetter(after));
    const last = this.waiting > 0 ? this.open[this.waiting - 1]! : -1;
    if (closes && last >= 0 && this.isAlike(last, sign, stop - at)) {
      this.paired[last] = true;
      this.paired[run] = true;
      this.waiting--;
    } else if (opens) this.open[this.waiting++] = run;
    return stop;
  }

  private isAlike(run: number, sign: number, length: number): boolean {
    const start = this.starts[run]!;
    return this.ends[run]! - start === length && this.text.charCodeAt(start) === sign;
  }

  /** The first sign in `[start, end)`; -1 where there is none. */
  private sign(start: number, end: number): number {
    if (this.star < start) this.star = this.after('*', start);
    if (this.stroke < start) this.stroke = this.after('_', start);
    const first = Math.min(this.star, this.stroke);
    return first < end ? first : -1;
  }

  private after(sign: string, start: number): number {
    const at = this.text.indexOf(sign, start);
    return at < 0 ? this.text.length : at;
  }
}

/** Whether a code is blank, ends a line, or is none: what stands beside a sign of emphasis on its outer side. */
export function isSpaceOrEnd(code: number): boolean {
  return isBlank(code) || code === LF || code === CR || Number.isNaN(code);
}
