import { HAN_DIGITS, HAN_NOUGHTS, HAN_TEN } from '../text/han-numerals';
import { DATE_FORMS, type DateSigns } from '../vocabulary/date-forms';
import type { Language } from '../vocabulary/language';
import { vocabularyOf } from '../vocabulary/vocabulary';

/** A date found in a run of words. */
export interface FoundDate {
  /** `2006-10-19`; the first day where the text names several. */
  readonly iso: string;
  /** The last day of `31 October–12 November 2021`; null where the text names one day. */
  readonly last: string | null;
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

const DIGIT = '[0-9\\u0660-\\u0669]';

/** What every date holds: few texts that are searched for one do. */
const YEAR = new RegExp(`${DIGIT}{4}`, 'g');

/** One expression a language; every repetition in it is bounded, so that a search is linear. */
const EXPRESSIONS = new Map<string, RegExp>();

function expression(language: Language, flag: 'g' | 'y'): RegExp {
  const key = language + flag;
  let found = EXPRESSIONS.get(key);
  if (!found) {
    found = new RegExp(
      DATE_FORMS[language].signs === null ? withMonth(language) : withSigns(DATE_FORMS[language].signs),
      `${flag}iu`,
    );
    EXPRESSIONS.set(key, found);
  }
  return found;
}

function escaped(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\\\//g, '\\s?/\\s?')
    .replace(/ /g, '\\s{1,3}');
}

function monthPattern(language: Language): string {
  const { stopped } = DATE_FORMS[language];
  return vocabularyOf(language)
    .months.flat()
    .sort((a, b) => b.length - a.length)
    .map((name) => escaped(name) + (stopped.includes(name) ? '\\.?' : ''))
    .join('|');
}

/** `19 October 2006`, `1er décembre 2019`, `31 October–12 November 2021`, and in English `October 19, 2006`. */
function withMonth(language: Language): string {
  const { day, of, year, after, monthFirst } = DATE_FORMS[language];
  const month = monthPattern(language);
  const number = `(?<![${DIGIT.slice(1, -1)}/.])`;
  const first = `(?:(${DIGIT}{1,2})${day}(?:\\s{1,3}${of}(${month}))?\\s?[-–—]\\s?)?`;
  const dayMonthYear = `${number}${first}(${DIGIT}{1,2})${day}\\s{1,3}${of}(${month})${year}(${DIGIT}{4})(?!${DIGIT})${after}`;
  if (!monthFirst) return dayMonthYear;
  return `${dayMonthYear}|(?<![\\p{L}])(${month})\\s{1,3}(${DIGIT}{1,2})${day},?\\s{1,3}(${DIGIT}{4})(?!${DIGIT})`;
}

/** `2019年12月12日`, `二〇〇六年十月十九日`, `2021年10月31日至11月12日`. */
function withSigns(signs: DateSigns): string {
  const digits = HAN_DIGITS + HAN_NOUGHTS;
  const counted = HAN_DIGITS + HAN_TEN;
  const year = `(?<![${digits}0-9])([0-9]{4}|[${digits}]{4})\\s?${signs.year}\\s?`;
  const month = `([0-9]{1,2}|[${counted}]{1,3})\\s?${signs.month}\\s?`;
  const number = `([0-9]{1,2}|[${counted}]{1,4})\\s?`;
  return `${year}${month}(?:${number}${signs.day}?\\s?[${signs.to}–—-]\\s?(?:${month})?)?${number}${signs.day}`;
}

function holdsYear(text: string, language: Language, from: number): boolean {
  const { signs } = DATE_FORMS[language];
  if (signs !== null) return text.includes(signs.year, from);
  YEAR.lastIndex = from;
  return YEAR.test(text);
}

/**
 * The first date in `text` at or after `from` in the printed forms of `language`, or null. A date must have day, month
 * and year and stand in the calendar. Linear in the length of what is searched.
 */
export function parseDate(text: string, language: Language, from = 0): FoundDate | null {
  if (!holdsYear(text, language, from)) return null;
  const search = expression(language, 'g');
  search.lastIndex = from;
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const date = read(match, language);
    if (date) return date;
  }
  return null;
}

/** As `parseDate`, but only a date that begins at `at`. */
export function dateAt(text: string, language: Language, at: number): FoundDate | null {
  const search = expression(language, 'y');
  search.lastIndex = at;
  const match = search.exec(text);
  return match ? read(match, language) : null;
}

function read(match: RegExpExecArray, language: Language): FoundDate | null {
  const start = match.index;
  const end = start + match[0].length;
  let first: string | null;
  let last: string | null = null;
  if (DATE_FORMS[language].signs !== null) {
    const [, year, month, day, lastMonth, lastDay] = match as unknown as string[];
    const single = day === undefined;
    first = iso(hanNumber(year!), hanNumber(month!), hanNumber(single ? lastDay! : day));
    if (!single) last = iso(hanNumber(year!), hanNumber(lastMonth ?? month!), hanNumber(lastDay!));
    if (!single && !last) return null;
  } else if (match[6] !== undefined) {
    first = iso(arabicNumber(match[8]!), monthOf(match[6], language), arabicNumber(match[7]!));
  } else {
    const year = arabicNumber(match[5]!);
    const single = match[1] === undefined;
    const final = iso(year, monthOf(match[4]!, language), arabicNumber(match[3]!));
    first = single ? final : iso(year, monthOf(match[2] ?? match[4]!, language), arabicNumber(match[1]!));
    if (!single) last = final;
    if (!final) return null;
  }
  return first ? { iso: first, last, start, end } : null;
}

function monthOf(name: string, language: Language): number {
  const plain = name
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ');
  return 1 + vocabularyOf(language).months.findIndex((names) => names.includes(plain));
}

function arabicNumber(digits: string): number {
  let value = 0;
  for (const digit of digits) {
    const c = digit.charCodeAt(0);
    value = value * 10 + (c >= 0x660 ? c - 0x660 : c - 0x30);
  }
  return value;
}

/** A number in digits, in Han digits one by one (`二〇〇六`) or counted with 十 (`十九`). */
function hanNumber(text: string): number {
  if (/^[0-9]/.test(text)) return Number(text);
  let value = 0;
  for (const sign of text) {
    if (sign === HAN_TEN) value = (value || 1) * 10;
    else {
      const digit = HAN_NOUGHTS.includes(sign) ? 0 : HAN_DIGITS.indexOf(sign);
      value = text.includes(HAN_TEN) ? value + digit : value * 10 + digit;
    }
  }
  return value;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function iso(year: number, month: number, day: number): string | null {
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return null;
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
