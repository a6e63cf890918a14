import { CR, isBlank, isLetter, LF } from '../text/characters';

/** Offsets of the signs of emphasis in `[start, end)` that have their counterpart there, mapped to their lengths. */
export function pairEmphasis(text: string, start: number, end: number): Map<number, number> | null {
  let at = nextSign(text, start, end);
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
    at = nextSign(text, stop, end);
  }
  return pairs.size > 0 ? pairs : null;
}

function nextSign(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 42 || code === 95) return at;
  }
  return -1;
}

/** Whether a code is blank, ends a line, or is none: what stands beside a sign of emphasis on its outer side. */
export function isSpaceOrEnd(code: number): boolean {
  return isBlank(code) || code === LF || code === CR || Number.isNaN(code);
}
