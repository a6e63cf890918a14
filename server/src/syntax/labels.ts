import { isBlank, isDigit, isLatinLower, isLetter, isUpper } from '../text/characters';
import { HAN_NUMERALS, HAN_TEN } from '../text/han-numerals';
import {
  ARABIC_LETTERS,
  ARABIC_ORDINALS,
  BARE_ALEF,
  CLOSING_HEH,
  CYRILLIC_LETTERS,
  HEH,
  LATIN_ALIKE,
  TATWEEL,
} from '../text/label-rows';
import type { Span } from '../text/span';

/**
 * The printed number or letter before a paragraph. `(i)` and `(v)` may be letters or Roman numerals: the row that they
 * stand in decides, so both readings are given.
 */
export interface LabelToken extends Span {
  /** `number`: `1.` `1)` `1 -`; `letter`: `(a)` `a)` `(aa)` `أ`; `numeral`: `(ii)` `II.`; `bullet`: `•` */
  readonly style: 'number' | 'letter' | 'numeral' | 'bullet';
  readonly upper: boolean;
  /** True for `(a)`, `(1)`; false for `a.`, `a)`, `1.`. */
  readonly enclosed: boolean;
  /** Place in the row: 1 for `1.` and `(a)`, 27 for `(aa)`; 0 for a bullet. */
  readonly value: number;
  /** Value as a Roman numeral where a letter can be read so (`(i)` → 1, `(c)` → 100); 0 otherwise. */
  readonly roman: number;
  /** Value of the Latin letter that a Cyrillic one looks like, where it is another (`с` → 3, `е` → 5); 0 otherwise. */
  readonly alike: number;
}

/** One shape for all labels. */
function label(
  start: number,
  end: number,
  style: LabelToken['style'],
  enclosed: boolean,
  value: number,
  upper = false,
  roman = 0,
  alike = 0,
): LabelToken {
  return { start, end, style, upper, enclosed, value, roman, alike };
}

const BULLETS = '•●▪‣◦·';

/** Longest label body: `(xxviii)`, `(100)`. */
const LONGEST_BODY = 8;

/**
 * The label at `start`, which must be the first character of a line's words; null where none stands there. A label is
 * followed by blank space, a sign of emphasis or the end.
 */
export function labelAt(text: string, start: number, end: number): LabelToken | null {
  const first = text.charCodeAt(start);
  if (first === 40 || first === 0xff08) return enclosedLabel(text, start, end);
  if (isDigit(first)) return numberLabel(text, start, end);
  if (first >= FIRST_BRACKETED && first <= LAST_BRACKETED) return bracketedLabel(text, start, end);
  if (isLetter(first)) return letterLabel(text, start, end);
  if (first === 0x2019 || first === 0x2018) return quotedLabel(text, start, end);
  if (!BULLETS.includes(text.charAt(start)) || start >= end) return null;
  if (start + 1 < end && !isBlank(text.charCodeAt(start + 1))) return null;
  return label(start, start + 1, 'bullet', false, 0);
}

/** `㈠` to `㈩`: one sign for a Chinese number in brackets. */
const FIRST_BRACKETED = 0x3220;
const LAST_BRACKETED = 0x3229;

function bracketedLabel(text: string, start: number, end: number): LabelToken | null {
  if (!endsLabel(text, start + 1, end)) return null;
  const value = text.charCodeAt(start) - FIRST_BRACKETED + 1;
  return label(start, start + 1, 'numeral', true, value, false, value);
}

/** `’1‘`, as Arabic texts set the numbers below letters. */
function quotedLabel(text: string, start: number, end: number): LabelToken | null {
  const found = /^[‘’]([1-9]\d?)[‘’](?=\s|$)/.exec(text.slice(start, Math.min(end, start + 6)));
  if (!found) return null;
  return label(start, start + found[0].length, 'number', true, Number(found[1]));
}

function numberLabel(text: string, start: number, end: number): LabelToken | null {
  let at = start;
  let value = 0;
  while (at < end && at - start < 4 && isDigit(text.charCodeAt(at)))
    value = value * 10 + text.charCodeAt(at++) - 48;
  if (at - start > 3 || value === 0) return null;
  const sign = text.charCodeAt(at);
  if (sign === 46 || sign === 41 || sign === 0xff0e || sign === 0x3001 || sign === 0xff09) {
    const closed = endsLabel(text, at + 1, end) || isLetter(text.charCodeAt(at + 1));
    return closed ? label(start, at + 1, 'number', false, value) : null;
  }
  // `1 -`, `1-` in Arabic texts
  let dash = at;
  while (dash < end && dash - at < 3 && isBlank(text.charCodeAt(dash))) dash++;
  const code = text.charCodeAt(dash);
  if (
    (code === 45 || code === 0x2013) &&
    endsLabel(text, dash + 1, end) &&
    followedByArabic(text, dash + 1, end)
  ) {
    return label(start, dash + 1, 'number', false, value);
  }
  return null;
}

/**
 * The number `due` without its full stop, set off by two blanks or more from a capital or, since Russian paragraphs open in lower
 * case, any Cyrillic letter (`6    Also reaffirms`); null where
 * the words begin otherwise.
 */
export function bareNumberAt(text: string, start: number, end: number, due: number): LabelToken | null {
  const digits = String(due);
  const stop = start + digits.length;
  if (!isDigit(text.charCodeAt(start)) || !text.startsWith(digits, start)) return null;
  let word = stop;
  while (word < end && isBlank(text.charCodeAt(word))) word++;
  const first = text.charCodeAt(word);
  if (word < stop + 2 || !(isUpper(first) || isCyrillic(first))) return null;
  return label(start, stop, 'number', false, due);
}

/**
 * The number `due` without its full stop, one blank before the words of a paragraph (`4 Calls upon …`); null where they begin
 * otherwise, or are a date. To be asked only where a paragraph certainly begins.
 */
export function looseNumberAt(text: string, start: number, end: number, due: number): LabelToken | null {
  const digits = String(due);
  const stop = start + digits.length;
  if (
    !text.startsWith(digits, start) ||
    !isBlank(text.charCodeAt(stop)) ||
    isBlank(text.charCodeAt(stop + 1))
  )
    return null;
  const word = skipSigns(text, stop + 1);
  if (!isUpper(text.charCodeAt(word)) && !isCyrillic(text.charCodeAt(word))) return null;
  if (/^\p{L}+\s+\d/u.test(text.slice(word, Math.min(end, word + 24)))) return null;
  return label(start, stop, 'number', false, due);
}

function skipSigns(text: string, at: number): number {
  let word = at;
  while (text.charCodeAt(word) === 42 || text.charCodeAt(word) === 95) word++;
  return word;
}

export function isCyrillic(code: number): boolean {
  return code >= 0x400 && code <= 0x4ff;
}

function followedByArabic(text: string, at: number, end: number): boolean {
  for (let i = at; i < end && i < at + 8; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x600 && code <= 0x6ff) return true;
    if (!isBlank(code) && code !== 42 && code !== 95) return false;
  }
  return false;
}

function enclosedLabel(text: string, start: number, end: number): LabelToken | null {
  let stop = start + 1;
  while (stop < end && stop - start <= LONGEST_BODY && !closesLabel(text.charCodeAt(stop))) stop++;
  if (stop >= end || !closesLabel(text.charCodeAt(stop))) return null;
  const tight = text.charCodeAt(stop + 1) >= 0x600;
  if (!endsLabel(text, stop + 1, end) && !tight) return null;
  const body = text.slice(start + 1, stop);
  return readBody(start, stop + 1, true, body.includes(TATWEEL) ? body.replaceAll(TATWEEL, '') : body);
}

/** `)` and its full-width kin. */
function closesLabel(code: number): boolean {
  return code === 41 || code === 0xff09;
}

/** `a.`, `a)`, `ii.`, `A.`, `IV.`, `PP1.`, `一、` */
function letterLabel(text: string, start: number, end: number): LabelToken | null {
  let stop = start;
  while (
    stop < end &&
    stop - start <= LONGEST_BODY &&
    (isLetter(text.charCodeAt(stop)) || isDigit(text.charCodeAt(stop)))
  )
    stop++;
  const sign = text[stop];
  if (stop >= end || (sign !== '.' && sign !== ')' && sign !== '、' && sign !== '）')) return null;
  if (!endsLabel(text, stop + 1, end) && sign !== '、') return null;
  const body = text.slice(start, stop);
  const clause = /^(?:PP|OP)(\d{1,3})$/.exec(body);
  if (clause) return label(start, stop + 1, 'number', false, Number(clause[1]));
  if (body.length > 1 && !romanValue(body.toLowerCase()) && body.charCodeAt(0) < 0x600 && !doubled(body))
    return null;
  return readBody(start, stop + 1, false, body);
}

function doubled(body: string): boolean {
  return body.length === 2 && body[0] === body[1];
}

function endsLabel(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return isBlank(code) || code === 42 || code === 95 || code === 10 || code === 13;
}

/** The label in `[start, end)` whose signs enclose a body; null where that is none. */
function readBody(start: number, end: number, enclosed: boolean, body: string): LabelToken | null {
  if (body.length === 0) return null;
  const first = body.charCodeAt(0);
  if (body.length === 1 && isLatinLower(first))
    return label(start, end, 'letter', enclosed, first - 96, false, DIGITS[body] ?? 0);
  if (/^\d{1,3}$/.test(body)) return label(start, end, 'number', enclosed, Number(body));
  const upper = isUpper(first);
  const lower = body.toLowerCase();
  if (upper && body !== body.toUpperCase()) return null;
  const roman = romanValue(lower);
  const letters = letterValue(lower);
  const alike = body.length === 1 ? LATIN_ALIKE[lower] : undefined;
  if (letters > 0) return label(start, end, 'letter', enclosed, letters, upper, roman, alike);
  if (roman > 0) return label(start, end, 'numeral', enclosed, roman, upper, roman);
  const other = chineseValue(body) || ARABIC_ORDINALS.indexOf(body) + 1;
  return other > 0 ? label(start, end, 'numeral', enclosed, other, true) : null;
}

/** 1 for `a`, 26 for `z`, 27 for `aa`, 28 for `bb`; Cyrillic and Arabic rows likewise; 0 for anything else. */
function letterValue(body: string): number {
  const first = body.charCodeAt(0);
  for (let i = 1; i < body.length; i++) if (body.charCodeAt(i) !== first) return arabicPair(body);
  if (body.length > 3) return 0;
  if (isLatinLower(first)) return first - 96 + 26 * (body.length - 1);
  const cyrillic = CYRILLIC_LETTERS.indexOf(body[0]!);
  if (cyrillic >= 0) return cyrillic + 1 + CYRILLIC_LETTERS.length * (body.length - 1);
  const arabic = ARABIC_LETTERS.indexOf(body[0]!);
  if (arabic >= 0) return arabic + 1 + ARABIC_LETTERS.length * (body.length - 1);
  return body[0] === BARE_ALEF && body.length === 1 ? 1 : 0;
}

/** `أأ` … and `(ه)` written with its closing form `ھـ`; pairs such as `(أ ب)` do not count. */
function arabicPair(body: string): number {
  return body === CLOSING_HEH ? ARABIC_LETTERS.indexOf(HEH) + 1 : 0;
}

/** Value of a lower-case Roman numeral in its usual form; 0 for anything else. */
export function romanValue(body: string): number {
  if (body.length === 0 || body.length > 8 || !/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(body))
    return 0;
  let total = 0;
  for (let i = 0; i < body.length; i++) {
    const value = DIGITS[body[i]!]!;
    total += value < (DIGITS[body[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** The letters of Roman numerals as texts use them. */
const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** 1 for `一`, 12 for `十二`, 20 for `二十`; 0 for anything else. */
function chineseValue(body: string): number {
  if (body.length > 3) return 0;
  const ten = body.indexOf(HAN_TEN);
  const digit = (c: string | undefined) => (c === undefined ? 0 : HAN_NUMERALS.indexOf(c) + 1);
  if (ten < 0) return body.length === 1 ? digit(body) : 0;
  const tens = ten === 0 ? 1 : digit(body[0]);
  const ones = ten + 1 < body.length ? digit(body[ten + 1]) : 0;
  if (tens === 0 || (ten + 1 < body.length && ones === 0)) return 0;
  return tens * 10 + ones;
}

/** Whether a label is that of a section: `II`, `B.`. */
export function isSection(label: LabelToken): boolean {
  return label.upper && !label.enclosed;
}

/** Whether a paragraph is labelled by an earlier member of the row that a label stands in. */
export function isSameRow(begun: LabelToken | null, label: LabelToken): boolean {
  return begun?.style === label.style && begun.enclosed === label.enclosed && begun.value < label.value;
}
