import { CLASS, DIGIT, FOLDED, IDEOGRAPH, IGNORED, LETTER } from '../catalogue/fold';

/** The folded code at an offset; 0 behind the end and for signs that are no part of the words. */
export function codeAt(text: string, offset: number): number {
  return offset < text.length ? FOLDED[text.charCodeAt(offset)]! : 0;
}

/** The offset of the next character that is part of the words, from `offset` on. */
export function skipIgnored(text: string, offset: number): number {
  while (offset < text.length && FOLDED[text.charCodeAt(offset)] === IGNORED) offset++;
  return offset;
}

/** The offset of the next character that is no space, from `offset` on. */
export function skipSpace(text: string, offset: number): number {
  while (offset < text.length) {
    const code = FOLDED[text.charCodeAt(offset)]!;
    if (code !== 32 && code !== IGNORED) break;
    offset++;
  }
  return offset;
}

export function isDigitAt(text: string, offset: number): boolean {
  return offset < text.length && CLASS[text.charCodeAt(offset)] === DIGIT;
}

/** Whether a letter or digit of a script with spaces stands at an offset. */
export function isWordAt(text: string, offset: number): boolean {
  if (offset >= text.length) return false;
  const kind = CLASS[text.charCodeAt(offset)];
  return kind === LETTER || kind === DIGIT;
}

export function isIdeographAt(text: string, offset: number): boolean {
  return offset < text.length && CLASS[text.charCodeAt(offset)] === IDEOGRAPH;
}

/** Whether a letter stands at an offset that has a small form and is not in it. */
export function isCapitalAt(text: string, offset: number): boolean {
  if (!isWordAt(text, offset)) return false;
  const unit = text.charCodeAt(offset);
  return FOLDED[unit] !== unit && unit < 0x530;
}

/** The offset behind a run of digits. */
export function digitsEnd(text: string, offset: number): number {
  while (offset < text.length && CLASS[text.charCodeAt(offset)] === DIGIT) offset++;
  return offset;
}

/** The value of the digits in `[start, end)`, at most nine of them. */
export function digitsValue(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end && i < start + 9; i++) value = value * 10 + FOLDED[text.charCodeAt(i)]! - 48;
  return value;
}

/** Cyrillic capitals that are written in place of the Latin ones that they look like. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['А', 'A'],
  ['В', 'B'],
  ['С', 'C'],
  ['Е', 'E'],
  ['Н', 'H'],
  ['К', 'K'],
  ['М', 'M'],
  ['О', 'O'],
  ['Р', 'P'],
  ['Ѕ', 'S'],
  ['Т', 'T'],
  ['Х', 'X'],
  ['І', 'I'],
]);

/** The Latin capital at an offset, a lookalike or full-width letter in its Latin form; null where none stands there. */
export function capitalAt(text: string, offset: number): string | null {
  if (offset >= text.length) return null;
  const code = text.charCodeAt(offset);
  if (code >= 65 && code <= 90) return text[offset]!;
  if (code < 0x400) return null;
  if (code >= 0xff21 && code <= 0xff3a) return String.fromCharCode(code - 0xfee0);
  return LOOKALIKES.get(text[offset]!) ?? null;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * A roman numeral in capitals that begins at `start`, up to 399; null where none does. Subtraction is taken as written.
 */
export function romanAt(text: string, start: number): { end: number; value: number } | null {
  let value = 0;
  let before = 0;
  let end = start;
  while (end - start < 12) {
    const letter = capitalAt(text, end);
    const here = letter === null ? undefined : ROMAN_VALUES[letter];
    if (here === undefined) break;
    value += here > before ? here - 2 * before : here;
    before = here;
    end++;
  }
  return end === start || value <= 0 ? null : { end, value };
}

/** A number in roman capitals, from 1 to 399. */
export function toRoman(value: number): string {
  const steps: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let roman = '';
  for (const [step, letters] of steps) for (; value >= step; value -= step) roman += letters;
  return roman;
}
