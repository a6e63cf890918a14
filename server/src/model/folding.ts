import { isLatinUpper, SPACE } from '../text/characters';

/**
 * One form for words that are printed in several: emphasis, soft hyphens, marks of direction, kashida and Arabic vowels
 * count for nothing; apostrophes, blanks, alef with and without hamza, ё and е, full-width brackets are one.
 */

/** Words that stand together have no more blanks between them; the bound keeps a search in endless blanks short. */
const MOST_BLANKS = 40;

/** Signs that can stand between the letters of a word without being part of it. */
export function isSign(c: number): boolean {
  return (
    c === 0x2a ||
    c === 0x5f ||
    c === 0xad ||
    c === 0xfeff ||
    (c >= 0x200b && c <= 0x200f) ||
    (c >= 0x202a && c <= 0x202e) ||
    (c >= 0x2066 && c <= 0x2069) ||
    c === 0x0640 ||
    (c >= 0x064b && c <= 0x0652)
  );
}

export function isBlank(c: number): boolean {
  return c === SPACE || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || c === 0x3000;
}

/** The folded form of one UTF-16 unit; signs are for the caller to skip. */
export function fold(c: number): number {
  if (c < 0x80) return isBlank(c) ? SPACE : c;
  if (c === 0x2019 || c === 0x02bc || c === 0x2018) return 0x27;
  if (isBlank(c)) return SPACE;
  if (c === 0x0622 || c === 0x0623 || c === 0x0625) return 0x0627;
  if (c === 0x0451) return 0x0435;
  if (c === 0xff08) return 0x28;
  if (c === 0xff09) return 0x29;
  if (c === 0xff1a) return 0x3a;
  if (c === 0x2010 || c === 0x2011) return 0x2d;
  return c;
}

/** Whether a letter stays as it is. */
function isFolded(c: number): boolean {
  return !isSign(c) && fold(c) === c;
}

/** `text` without signs and in folded letters; each run of blanks is kept as it is. */
export function folded(text: string): string {
  let first = 0;
  while (first < text.length && isFolded(text.charCodeAt(first))) first++;
  if (first === text.length) return text;
  let out = text.slice(0, first);
  for (let i = first; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (!isSign(c)) out += String.fromCharCode(fold(c));
  }
  return out;
}

/** As `folded`, with the offset in `text` of each letter and, last, of its end. */
export function foldedWithOffsets(text: string): { text: string; offsets: readonly number[] } {
  let out = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isSign(c)) continue;
    out += String.fromCharCode(fold(c));
    offsets.push(i);
  }
  offsets.push(text.length);
  return { text: out, offsets };
}

/**
 * The offset in `text` behind `words` (folded) where they stand at `at`, and -1 where they do not. A blank in `words`
 * stands for any run of blanks of reasonable length. With `caseless`, `words` is lower case and the text in any case.
 */
export function endOfWords(text: string, at: number, words: string, caseless = false): number {
  let i = at;
  for (let w = 0; w < words.length; w++) {
    const wanted = words.charCodeAt(w);
    while (i < text.length && isSign(text.charCodeAt(i))) i++;
    if (i >= text.length) return -1;
    const c = fold(text.charCodeAt(i));
    if (c !== wanted && !(caseless && isCapitalOf(c, wanted))) return -1;
    i++;
    if (wanted === SPACE) {
      const limit = Math.min(text.length, i + MOST_BLANKS);
      while (i < limit && fold(text.charCodeAt(i)) === SPACE) i++;
    }
  }
  return i;
}

/** Whether a letter is the capital of a small one. */
function isCapitalOf(c: number, small: number): boolean {
  if (c < 0x80) return isLatinUpper(c) && c + 32 === small;
  return String.fromCharCode(c).toLowerCase() === String.fromCharCode(small);
}

/** Whether a word in a script that parts words by blanks goes on at `at`; true also before `’s`. */
export function wordGoesOn(text: string, at: number): boolean {
  return /^\p{M}*(?:[\p{L}\p{N}]|['’]\p{L})/u.test(text.slice(at, at + 4));
}

/** The first offset at or after `at` that holds neither a blank nor a sign. */
export function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i < text.length && (isBlank(text.charCodeAt(i)) || isSign(text.charCodeAt(i)))) i++;
  return i;
}
