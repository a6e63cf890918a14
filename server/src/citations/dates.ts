import { Phrases } from '../catalogue/phrases';
import { isArabic } from '../catalogue/word-edges';
import type { CitationWords } from '../vocabulary/citations';
import type { DateForm, DateSigns } from '../vocabulary/date-forms';
import type { Beginnings } from './beginnings';
import { codeAt, digitsEnd, digitsValue, isDigitAt, isWordAt, skipSpace } from './characters';

export interface PrintedDate {
  readonly end: number;
  /** ISO 8601, always with its day. */
  readonly iso: string;
}

/** Finds the dates of one language; a date without day or year is none. */
export class DateScanner {
  private readonly months: Phrases<number>;
  private readonly between = new Phrases<true>();
  private readonly dayEndings: readonly string[];
  private readonly signs: DateSigns | null;

  /** @param months January first, each in all its forms */
  constructor(
    words: CitationWords,
    form: DateForm,
    months: readonly (readonly string[])[],
    beginnings: Beginnings,
  ) {
    this.months = new Phrases(beginnings);
    months.forEach((names, index) => {
      for (const name of names.flatMap(spellings)) this.months.add(name, index + 1);
    });
    for (const word of words.date.between) this.between.add(word, true);
    this.dayEndings = words.date.dayEndings;
    this.signs = form.signs;
  }

  /** The date that begins at `start`, where a digit stands. */
  at(text: string, start: number): PrintedDate | null {
    return this.signs === null ? this.dayMonthYear(text, start) : this.yearMonthDay(text, start, this.signs);
  }

  /** `November 15, 2000`, at the beginning of a word. */
  monthFirst(text: string, start: number): PrintedDate | null {
    const month = this.months.startsWith(codeAt(text, start)) ? this.months.at(text, start) : null;
    if (month === null) return null;
    const dayStart = skipSpace(text, month.end);
    const dayEnd = digitsEnd(text, dayStart);
    if (dayEnd === dayStart || dayEnd - dayStart > 2) return null;
    let at = this.dayEnding(text, dayEnd);
    if (codeAt(text, at) === 44) at++;
    return this.withYear(text, at, digitsValue(text, dayStart, dayEnd), month.value);
  }

  private dayMonthYear(text: string, start: number): PrintedDate | null {
    const dayEnd = digitsEnd(text, start);
    if (dayEnd - start > 2) return null;
    let at = this.filler(text, this.dayEnding(text, dayEnd));
    const month = this.months.at(text, at);
    if (month === null) return null;
    at = this.filler(text, month.end);
    return this.withYear(text, at, digitsValue(text, start, dayEnd), month.value);
  }

  private withYear(text: string, start: number, day: number, month: number): PrintedDate | null {
    const at = skipSpace(text, start);
    const end = digitsEnd(text, at);
    if (end - at !== 4 || isWordAt(text, end)) return null;
    return dated(end, digitsValue(text, at, end), month, day);
  }

  private yearMonthDay(text: string, start: number, signs: DateSigns): PrintedDate | null {
    const yearEnd = digitsEnd(text, start);
    if (yearEnd - start !== 4) return null;
    const month = this.marked(text, yearEnd, signs.year);
    if (month === null) return null;
    const day = this.marked(text, month.end, signs.month);
    if (day === null) return null;
    const end = skipSpace(text, day.end);
    if (text[end] !== signs.day) return null;
    return dated(end + 1, digitsValue(text, start, yearEnd), month.value, day.value);
  }

  /** One or two digits behind a sign. */
  private marked(text: string, start: number, sign: string): { end: number; value: number } | null {
    let at = skipSpace(text, start);
    if (text[at] !== sign) return null;
    at = skipSpace(text, at + 1);
    const end = digitsEnd(text, at);
    return end === at || end - at > 2 ? null : { end, value: digitsValue(text, at, end) };
  }

  private dayEnding(text: string, start: number): number {
    for (const ending of this.dayEndings)
      if (text.startsWith(ending, start) && !isWordAt(text, start + ending.length))
        return start + ending.length;
    return start;
  }

  /** Over spaces and the words that may stand between day, month and year. */
  private filler(text: string, start: number): number {
    let at = skipSpace(text, start);
    for (let count = 0; count < 2; count++) {
      const word = this.between.at(text, at);
      if (word === null) break;
      at = skipSpace(text, word.end);
    }
    return at;
  }
}

/** A name as it may be printed: abbreviated with a stop, double names with spaces about the slash. */
function spellings(name: string): string[] {
  const slash = name.indexOf('/');
  if (slash < 0) return [name, `${name}.`];
  const [first, second] = [name.slice(0, slash), name.slice(slash + 1)];
  return [name, `${first}/ ${second}`, `${first} / ${second}`];
}

function dated(end: number, year: number, month: number, day: number): PrintedDate | null {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { end, iso: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}

/** Whether a digit stands at `offset` with no digit, letter or slash against it: the beginning of a number of its own. */
export function beginsNumber(text: string, offset: number): boolean {
  if (!isDigitAt(text, offset)) return false;
  if (offset === 0) return true;
  const before = codeAt(text, offset - 1);
  const wordBefore = isWordAt(text, offset - 1) && !isArabic(text.charCodeAt(offset - 1));
  return !wordBefore && before !== 47 && !(before === 46 && isWordAt(text, offset - 2));
}
