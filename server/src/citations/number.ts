import { councilYear } from '../catalogue/numbering';
import { Phrases } from '../catalogue/phrases';
import { CLOSE, DOT, HYPHEN, OPEN, SLASH, SPACE } from '../text/characters';
import type { CitationWords } from '../vocabulary/citations';
import type { Writing } from '../vocabulary/writing';
import type { Beginnings } from './beginnings';
import {
  capitalAt,
  codeAt,
  digitsEnd,
  digitsValue,
  isDigitAt,
  isWordAt,
  romanAt,
  skipIgnored,
  skipSpace,
} from './characters';
import { LetterScanner } from './number-letters';

/**
 * The number of a resolution or decision, as printed:
 * - `session`: `55/25`, `66/241 A`; `serial` 25, `group` 55
 * - `year`: `2006/27`
 * - `special`: `S-27/2`, `ES-11/1`, the prefix in `prefix`
 * - `roman`: `2200 A (XXI)`, `1874 (S-IV)`; `group` is the session
 * - `security`: `1325 (2000)`; `group` is the year
 * - `conference`: `1/CP.21`, a decision of a conference of parties, `letters` the conference; without letters, `X/2`,
 *   `SS.XI/9` and `7/2019`: numbers of bodies that the noun alone tells from other figures
 * - `dotted`: `76.16`, a resolution of the World Health Assembly; `group` is the session
 */
export interface PrintedNumber {
  readonly form: 'session' | 'year' | 'special' | 'roman' | 'security' | 'conference' | 'dotted';
  readonly end: number;
  readonly serial: number;
  readonly group: number;
  readonly prefix: '' | 'S-' | 'ES-' | 'ORG-';
  /** `A`, `A-C`; empty where none is printed. */
  readonly letters: string;
  /** Whether a space stands at its slash, as the break of a line leaves it: a number only where a noun says so. */
  readonly parted: boolean;
}

/** What stands before the session of special sessions of a governing council, and of parties to a protocol. */
const PREFIXES = ['SS.', 'BS-'];

/** What the numbers of one language need: its letters of parts and its names of sessions. */
export class NumberScanner {
  private readonly letters: LetterScanner;
  private readonly sessions: Phrases<'' | 'S-' | 'ES-'>;
  private readonly conferences = new Phrases<string>();
  private readonly leads = new Phrases<true>();

  constructor(words: CitationWords, writing: Writing, beginnings: Beginnings) {
    this.sessions = new Phrases(beginnings);
    this.letters = new LetterScanner(words, writing);
    for (const { words: names, prefix } of words.sessions)
      for (const name of names) this.sessions.add(name, prefix);
    for (const { words: names, code } of words.conferences)
      for (const name of names) this.conferences.add(name, code);
    for (const word of words.date.leads) this.leads.add(word, true);
  }

  /**
   * The number that begins at `start`, where a digit stands; null where it is no number of a resolution.
   */
  at(text: string, start: number): PrintedNumber | null {
    const serialEnd = digitsEnd(text, start);
    if (serialEnd - start > 4) return null;
    const first = digitsValue(text, start, serialEnd);
    const dotted = serialEnd - start <= 3 ? this.dotted(text, serialEnd, first) : null;
    if (dotted !== null) return dotted;
    const slash = slashAt(text, serialEnd);
    if (slash >= 0) return this.behindSlash(text, slash, first, '', slash > skipIgnored(text, serialEnd));
    return this.withParenthesis(text, serialEnd, first);
  }

  /** `S-27/2` or `ES-11/1` at a capital letter, or with the language's own name of a special session. */
  special(text: string, start: number): PrintedNumber | null {
    let prefix: '' | 'S-' | 'ES-' = '';
    let end = start;
    if (capitalAt(text, start) === 'S') {
      prefix = 'S-';
      end = start + 1;
    } else if (capitalAt(text, start) === 'E' && capitalAt(text, start + 1) === 'S') {
      prefix = 'ES-';
      end = start + 2;
    } else {
      const session = this.sessions.at(text, start);
      if (session === null || session.value === '') return null;
      prefix = session.value;
      end = skipSpace(text, session.end);
    }
    end = skipIgnored(text, end);
    if (codeAt(text, end) !== HYPHEN) return null;
    end = this.letters.spelled ? skipSpace(text, end + 1) : skipIgnored(text, end + 1);
    const groupEnd = digitsEnd(text, end);
    const slash = slashAt(text, groupEnd);
    if (groupEnd === end || groupEnd - end > 2 || slash < 0) return null;
    return this.behindSlash(text, slash, digitsValue(text, end, groupEnd), prefix, slash > groupEnd);
  }

  private behindSlash(
    text: string,
    slash: number,
    first: number,
    prefix: '' | 'S-' | 'ES-',
    spaced: boolean,
  ): PrintedNumber | null {
    let start = skipIgnored(text, slash + 1);
    const spaceBehind = codeAt(text, start) === SPACE;
    // A space on either side parts two figures of their own.
    if (spaced && spaceBehind) return null;
    const parted = spaced || spaceBehind;
    if (spaceBehind) start = skipIgnored(text, start + 1);
    const end = digitsEnd(text, start);
    if (end === start) return prefix === '' && !parted ? this.conferenceDecision(text, start, first) : null;
    if (end - start > 3) return parted ? null : numberOfYear(text, start, end, first);
    const after = codeAt(text, end);
    if (after === SLASH || (after === DOT && isDigitAt(text, end + 1))) return null;
    // A range of numbers (`48/134–48/140`), and no other figure with a hyphen.
    if (after === HYPHEN && isDigitAt(text, end + 1) && codeAt(text, digitsEnd(text, end + 1)) !== SLASH)
      return null;
    const serial = digitsValue(text, start, end);
    const year = first >= 1900 && first < 2200;
    if (serial === 0 || first === 0 || (!year && first > 199)) return null;
    const letters = this.letters.run(text, end);
    if (letters === null && isWordAt(text, end)) return null;
    const form = prefix !== '' ? 'special' : year ? 'year' : 'session';
    return {
      form,
      end: letters?.end ?? end,
      serial,
      group: first,
      prefix,
      letters: letters?.letters ?? '',
      parted,
    };
  }

  /** `.16` behind a session, `-16` in Arabic. */
  private dotted(text: string, start: number, session: number): PrintedNumber | null {
    const sign = codeAt(text, start);
    if (sign !== DOT && !(this.letters.spelled && sign === HYPHEN)) return null;
    const end = digitsEnd(text, start + 1);
    const after = codeAt(text, end);
    if (end === start + 1 || end - start > 3 || isWordAt(text, end) || after === SLASH || after === HYPHEN)
      return null;
    if (after === DOT && isDigitAt(text, end + 1)) return null;
    return bare('dotted', end, digitsValue(text, start + 1, end), session);
  }

  /** `X/2`, `SS.XI/9`, `BS-V/11` at a capital letter: the session in roman numerals. */
  romanSession(text: string, start: number): PrintedNumber | null {
    const first = capitalAt(text, start);
    const prefix =
      first === 'S' || first === 'B' ? (PREFIXES.find((one) => spells(text, start, one)) ?? '') : '';
    const session = romanAt(text, start + prefix.length);
    if (session === null || codeAt(text, session.end) !== SLASH) return null;
    const end = digitsEnd(text, session.end + 1);
    if (end === session.end + 1 || end - session.end > 4) return null;
    const letters = this.letters.run(text, end);
    if (codeAt(text, end) === SLASH || (letters === null && isWordAt(text, end))) return null;
    return bare('conference', letters?.end ?? end, digitsValue(text, session.end + 1, end), session.value);
  }

  /** `CP.21` behind `1/`, or what the language calls that conference: `م أ-21`. */
  private conferenceDecision(text: string, start: number, serial: number): PrintedNumber | null {
    let conference = '';
    let end = start;
    const own = this.conferences.at(text, start);
    if (own !== null) {
      conference = own.value;
      end = skipSpace(text, own.end);
      if (codeAt(text, end) !== HYPHEN) return null;
      end = skipSpace(text, end + 1);
    } else {
      for (let letter = capitalAt(text, end); letter !== null; letter = capitalAt(text, end)) {
        conference += letter;
        end++;
        if (conference.length > 6) return null;
      }
      if (conference.length < 2 || codeAt(text, end) !== DOT) return null;
      end++;
    }
    const numberEnd = digitsEnd(text, end);
    if (numberEnd === end || isWordAt(text, numberEnd)) return null;
    return {
      form: 'conference',
      end: numberEnd,
      serial,
      group: digitsValue(text, end, numberEnd),
      prefix: '',
      letters: conference,
      parted: false,
    };
  }

  /** `A (XXI)`, `(2000)`, `A and B (XXX)` behind a running number. */
  private withParenthesis(text: string, start: number, serial: number): PrintedNumber | null {
    if (serial === 0) return null;
    const letters = this.letters.run(text, start);
    let at = skipSpace(text, letters?.end ?? start);
    if (codeAt(text, at) !== OPEN) return null;
    at = skipSpace(text, at + 1);

    const yearEnd = digitsEnd(text, at);
    if (yearEnd - at === 4 && letters === null) {
      const year = digitsValue(text, at, yearEnd);
      const end = closing(text, yearEnd);
      if (end < 0 || year < 1946 || year > 2199) return null;
      return { form: 'security', end, serial, group: year, prefix: '', letters: '', parted: false };
    }
    const session = this.sessionAt(text, at);
    if (session === null) return null;
    const end = closing(text, session.end);
    if (end < 0) return null;
    const { value: group, prefix } = session;
    const behind = letters === null ? this.letterBehind(text, end) : null;
    if (behind !== null)
      return { form: 'roman', serial, group, prefix, letters: behind.letter, end: behind.end, parted: false };
    return { form: 'roman', end, serial, group, prefix, letters: letters?.letters ?? '', parted: false };
  }

  /** ` A` behind `217 (III)`, as older texts write it, where its clause ends or a date follows. */
  private letterBehind(text: string, start: number): { end: number; letter: string } | null {
    const letter = this.letters.spelled ? null : this.letters.one(text, skipSpace(text, start));
    if (letter === null) return null;
    const next = skipSpace(text, letter.end);
    return isWordAt(text, next) && this.leads.at(text, next) === null ? null : letter;
  }

  /** `XXI`, `S-IV`, `ES-V`, `ORG-75` or the language's own form of it. */
  private sessionAt(
    text: string,
    start: number,
  ): { end: number; value: number; prefix: PrintedNumber['prefix'] } | null {
    const own = this.sessions.at(text, start);
    if (own !== null) {
      let at = skipSpace(text, own.end);
      if (codeAt(text, at) === HYPHEN) at = skipSpace(text, at + 1);
      const end = digitsEnd(text, at);
      if (end === at || end - at > 2) return null;
      return { end, value: digitsValue(text, at, end), prefix: own.value };
    }
    let prefix: PrintedNumber['prefix'] = '';
    let at = start;
    for (const candidate of ['ORG-', 'ES-', 'S-'] as const) {
      if (!spells(text, start, candidate)) continue;
      prefix = candidate;
      at = start + candidate.length;
      break;
    }
    if (prefix === 'ORG-') {
      const end = digitsEnd(text, at);
      return end === at ? null : { end, value: digitsValue(text, at, end), prefix };
    }
    const roman = romanAt(text, at);
    return roman === null || roman.value > 80 ? null : { ...roman, prefix };
  }
}

/** Smaller numbers are those of any body. */
const LOWEST_OF_COUNCIL = 100;

/** `2019` behind `7/`: the number and then the year; `2615/2021` is the Security Council's, whose year stands in parentheses. */
function numberOfYear(text: string, start: number, end: number, serial: number): PrintedNumber | null {
  const year = digitsValue(text, start, end);
  if (end - start !== 4 || year < 1946 || year > 2199 || serial === 0) return null;
  if (isWordAt(text, end) || codeAt(text, end) === SLASH) return null;
  if (serial >= LOWEST_OF_COUNCIL && councilYear(serial) === year) return bare('security', end, serial, year);
  return serial > 999 ? null : bare('conference', end, serial, year);
}

function bare(form: PrintedNumber['form'], end: number, serial: number, group: number): PrintedNumber {
  return { form, end, serial, group, prefix: '', letters: '', parted: false };
}

/** The offset of a slash at `start`, one space before it or not; -1 where none stands there. */
function slashAt(text: string, start: number): number {
  let at = skipIgnored(text, start);
  if (codeAt(text, at) === SPACE) at = skipIgnored(text, at + 1);
  return codeAt(text, at) === SLASH ? at : -1;
}

/** The offset behind a closing parenthesis; an opening one counts as well, as text from right to left is often damaged so. */
function closing(text: string, start: number): number {
  const at = skipSpace(text, start);
  const code = codeAt(text, at);
  return code === CLOSE || code === OPEN ? at + 1 : -1;
}

/** Whether Latin capitals, hyphens and full stops stand at `start` as in `pattern`. */
function spells(text: string, start: number, pattern: string): boolean {
  for (let i = 0; i < pattern.length; i++) {
    const ok =
      pattern[i] === '-'
        ? codeAt(text, start + i) === HYPHEN
        : pattern[i] === '.'
          ? codeAt(text, start + i) === DOT
          : capitalAt(text, start + i) === pattern[i];
    if (!ok) return false;
  }
  return true;
}
