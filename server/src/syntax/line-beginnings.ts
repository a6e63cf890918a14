import { isBlank, isLatinLower, isLetter, isUpper } from '../text/characters';
import type { Lines } from '../text/lines';

/** Whether a letter is none of the capitals; the letters of scripts without capitals are small ones here. */
export function isLower(code: number): boolean {
  return isLetter(code) && !isUpper(code);
}

/** Whether words begin with a small letter of a script in which no paragraph does. */
export function opensLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLower(code) && code < FIRST_GREEK;
}

/** The offset behind blanks and signs of emphasis at `at`. */
export function skipEmphasis(text: string, at: number): number {
  let start = at;
  while (isBlank(text.charCodeAt(start)) || text.charCodeAt(start) === 42 || text.charCodeAt(start) === 95)
    start++;
  return start;
}

/** Whether a line is set in capitals: the organ in the texts of some conferences. */
export function isCapitals(text: string, lines: Lines, line: number): boolean {
  const from = lines.from[line]!;
  const to = Math.min(lines.to[line]!, from + 120);
  // Nearly every line shows soon that it is not.
  for (let at = from; at < to; at++) if (isLatinLower(text.charCodeAt(at))) return false;
  const words = text.slice(from, to);
  return /\p{Lu}{2,} \p{Lu}{2,}/u.test(words) && words === words.toUpperCase();
}

/** The offset behind a list bullet (`- `, `* `, `+ `) or heading sign (`## `) at `from`; `from` where there is none. */
export function bulletAt(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  let at = from;
  if (first === 35) while (at < to && at - from < 6 && text.charCodeAt(at) === 35) at++;
  else if (first === 45 || first === 42 || first === 43 || first === 62) at++;
  else return from;
  if (at >= to || !isBlank(text.charCodeAt(at))) return from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

const FIRST_GREEK = 0x370;
