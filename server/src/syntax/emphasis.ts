import { CR, isBlank, isLetter, LF } from '../text/characters';

/** Finds the signs of emphasis of a text, stretch by stretch in order. */
export class EmphasisSigns {
  /** The first of each sign at or behind the place that was looked at last. */
  private star = -1;
  private stroke = -1;

  constructor(private readonly text: string) {}

  /** The first sign in `[start, end)`; -1 where there is none. */
  next(start: number, end: number): number {
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

/**
 * Offsets of the signs of emphasis in `[start, end)` that have their counterpart there, mapped to their lengths.
 * @param signs those of the text
 */
export function pairEmphasis(
  text: string,
  start: number,
  end: number,
  signs: EmphasisSigns,
): Map<number, number> | null {
  let at = signs.next(start, end);
  if (at < 0) return null;
  const pairs = new Map<number, number>();
  const open: { at: number; length: number; sign: number }[] = [];
  while (at >= 0) {
    const sign = text.charCodeAt(at);
    let stop = at + 1;
    while (stop < end && text.charCodeAt(stop) === sign) stop++;
    const before = at === start ? 32 : text.charCodeAt(at - 1);
    const after = stop >= end ? 32 : text.charCodeAt(stop);
    // `Internet*,*`: a sign alone may be set off right behind a word
    const opens = !isSpaceOrEnd(after) && (!isLetter(before) || (sign === 42 && !isLetter(after)));
    const closes = !isSpaceOrEnd(before) && (sign === 42 || !isLetter(after));
    const length = text.charCodeAt(at - 1) === 92 ? 0 : stop - at;
    const last = open[open.length - 1];
    if (length > 0 && length <= 3) {
      if (closes && last && last.sign === sign && last.length === length) {
        pairs.set(last.at, length);
        pairs.set(at, length);
        open.pop();
      } else if (opens) open.push({ at, length, sign });
    }
    at = signs.next(stop, end);
  }
  return pairs.size > 0 ? pairs : null;
}

/** Whether a code is blank, ends a line, or is none: what stands beside a sign of emphasis on its outer side. */
export function isSpaceOrEnd(code: number): boolean {
  return isBlank(code) || code === LF || code === CR || Number.isNaN(code);
}
