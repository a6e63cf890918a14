import { CLOSE, COMMA, HYPHEN, OPEN, SLASH } from '../text/characters';
import { HAN_COUNTERS, HAN_HUNDRED, HAN_NUMERALS } from '../text/han-numerals';
import type { PartKind } from '../vocabulary/citations';
import { WRITING } from '../vocabulary/writing';
import { capitalAt, codeAt, digitsEnd, isDigitAt, isWordAt, romanAt, skipSpace } from './characters';
import type { Lexicon } from './lexicon';

/** A part of an instrument as printed: `annex I`, `paras. 3 and 5 (a)`, `第15段`. */
export interface PrintedPart {
  readonly start: number;
  readonly end: number;
  readonly part: PartKind;
  /** Its numbers and letters as printed, one by one; a range gives its ends. */
  readonly labels: readonly string[];
  /** Whether a conjunction stands before it. */
  readonly joined: boolean;
  /** Whether what stands before it is a part of it: `section II` in `paragraph 3 of section II`. */
  readonly holds: boolean;
}

const HAN_FIGURES = HAN_NUMERALS + HAN_HUNDRED;
/** What Chinese puts in parentheses for `(a)` or `(i)`: the Charter's Article 73 (e) is 第七十三条(辰)款. */
const HAN_DESIGNATORS = HAN_FIGURES + HAN_COUNTERS;
/** Numerals that are one sign with their parentheses, one to ten. */
const ENCLOSED = /[㈠-㈩]/;

/** The part that begins at `start`: its word and its numbers, in the order of the language; null where there is none. */
export function partAt(text: string, start: number, lexicon: Lexicon): PrintedPart | null {
  const word = lexicon.phrases.at(text, start);
  if (word !== null && word.value.is === 'part') {
    const behind = designatorsAt(text, word.end, lexicon);
    return {
      start,
      end: behind?.end ?? word.end,
      part: word.value.part,
      labels: behind?.labels ?? [],
      joined: false,
      holds: false,
    };
  }
  if (!WRITING[lexicon.language].nounLast) return null;
  const before = designatorsAt(text, behindNumberSign(text, start, lexicon), lexicon);
  if (before === null) return null;
  const unit = lexicon.phrases.at(text, skipSpace(text, before.end));
  if (unit === null || unit.value.is !== 'part') return null;
  return { start, end: unit.end, part: unit.value.part, labels: before.labels, joined: false, holds: false };
}

/** Behind the sign before a number, where one stands at `at`; `at` elsewhere. */
function behindNumberSign(text: string, at: number, { words: { numberSign } }: Lexicon): number {
  return numberSign !== '' && text.startsWith(numberSign, at) ? skipSpace(text, at + numberSign.length) : at;
}

/** Parts that an instrument may have one of only. */
export const UNNUMBERED: ReadonlySet<PartKind> = new Set(['annex', 'appendix', 'preamble', 'attached']);

/**
 * Parts one within the other or side by side from `start` on: `annex II, para. 3`, `annexes I and II`, `paragraph 3 and
 * paragraph 5`, `paragraph 3 of section II`.
 */
export function partsAt(text: string, start: number, lexicon: Lexicon): PrintedPart[] {
  const parts: PrintedPart[] = [];
  let part: PrintedPart | null = partAt(text, start, lexicon);
  while (part !== null && parts.length < 12) {
    parts.push(part);
    part = nextPart(text, parts, lexicon);
  }
  return parts;
}

/** The part that goes on behind the last of some: behind a comma or a conjunction, or the one that holds it. */
function nextPart(text: string, parts: readonly PrintedPart[], lexicon: Lexicon): PrintedPart | null {
  const before = parts[parts.length - 1]!;
  let at = skipSpace(text, before.end);
  const comma = codeAt(text, at) === COMMA;
  if (comma) at = skipSpace(text, at + 1);
  const numbered = before.labels.length > 0;
  const behind = numbered ? behindAnd(text, at, lexicon) : null;
  if (behind !== null) {
    const part = partBehindAnd(text, behind, lexicon);
    // What a conjunction joins is of a kind that was named and numbered; anything else is a part of something else.
    const alike = part !== null && part.labels.length > 0 && parts.some((other) => other.part === part.part);
    return alike ? { ...part, joined: true } : null;
  }
  const { nounLast } = WRITING[lexicon.language];
  const straight = comma || nounLast ? partAt(text, at, lexicon) : null;
  if (straight !== null || !numbered || nounLast) return straight;
  for (const next of lexicon.partOf.starts(text, comma ? at : before.end)) {
    const part = partAt(text, next, lexicon);
    if (part !== null && (part.labels.length > 0 || UNNUMBERED.has(part.part)))
      return { ...part, holds: true };
  }
  return null;
}

/**
 * Parts as they lie one within the other, the outer before the inner, whatever order the words have: a list for each row
 * of parts that a conjunction joins (`section I, paragraph 1, and section II, paragraph 3` gives two).
 */
export function outerFirst(parts: readonly PrintedPart[]): PrintedPart[][] {
  const rows: PrintedPart[][][] = [];
  parts.forEach((part, index) => {
    const row = rows[rows.length - 1];
    if (row === undefined || (part.joined && part.part !== parts[index - 1]!.part)) rows.push([[part]]);
    else if (part.holds) row.unshift([part]);
    // What follows goes with what was named last, which stands first.
    else row[0]!.push(part);
  });
  return rows.map((row) => row.flat());
}

/** The part behind a conjunction, its preposition said again or not: `du paragraphe 1 et du paragraphe 3`. */
function partBehindAnd(text: string, start: number, lexicon: Lexicon): PrintedPart | null {
  const straight = partAt(text, start, lexicon);
  if (straight !== null) return straight;
  for (const next of lexicon.partOf.starts(text, start)) {
    const part = next > start ? partAt(text, next, lexicon) : null;
    if (part !== null) return part;
  }
  return null;
}

/** The offset of what a conjunction at `start` joins; null where none stands there. */
function behindAnd(text: string, start: number, lexicon: Lexicon): number | null {
  const word = lexicon.phrases.at(text, start);
  if (word !== null && word.value.is === 'and') return skipSpace(text, word.end);
  const { joined } = WRITING[lexicon.language];
  return joined !== null && text.startsWith(joined.and, start)
    ? skipSpace(text, start + joined.and.length)
    : null;
}

/** How far before a word that points letters by themselves may begin. */
const LETTERS = 40;

/** `(a) and (b)` right before `end`, where a word follows that points to them; null where no letters by themselves do. */
export function lettersBefore(text: string, end: number, lexicon: Lexicon): PrintedPart | null {
  for (let start = Math.max(0, end - LETTERS); start < end; start++) {
    const letters = start > 0 && isWordAt(text, start - 1) ? null : lettersAt(text, start, lexicon);
    if (letters !== null && skipSpace(text, letters.end) === end) return letters;
  }
  return null;
}

/** Letters by themselves from `start` on: `(a)`, `(a) to (c)`; null where none stand there. */
export function lettersAt(text: string, start: number, lexicon: Lexicon): PrintedPart | null {
  const letters = bracketedAt(text, start) < 0 ? null : designatorsAt(text, start, lexicon);
  if (letters === null) return null;
  return {
    start,
    end: letters.end,
    part: 'subparagraph',
    labels: letters.labels,
    joined: false,
    holds: false,
  };
}

/** Numbers and letters of parts from `start` on, with what joins them. */
function designatorsAt(
  text: string,
  start: number,
  lexicon: Lexicon,
): { end: number; labels: string[] } | null {
  let at = skipSpace(text, start);
  const first = designatorAt(text, at, lexicon);
  if (first < 0) return null;
  const labels = [text.slice(at, first)];
  let end = first;
  for (let count = 0; count < 40; count++) {
    at = skipSpace(text, end);
    let joined = false;
    if (codeAt(text, at) === COMMA || codeAt(text, at) === HYPHEN) {
      at = skipSpace(text, at + 1);
      joined = true;
    }
    const word = lexicon.phrases.at(text, at);
    const behind =
      word !== null && word.value.is === 'to' ? skipSpace(text, word.end) : behindAnd(text, at, lexicon);
    if (behind !== null) {
      at = behind;
      joined = true;
    }
    if (!joined) break;
    // Chinese repeats the mark of a number: 第1至第3段.
    at = behindNumberSign(text, at, lexicon);
    const next = designatorAt(text, at, lexicon);
    if (next < 0) break;
    labels.push(text.slice(at, next));
    end = next;
  }
  return { end, labels };
}

/** The offset behind one number or letter of a part, sub-paragraph letters included; -1 where none begins. */
function designatorAt(text: string, start: number, lexicon: Lexicon): number {
  let end = plainDesignatorAt(text, start, lexicon);
  const bracketed = end < 0 ? bracketedAt(text, start) : -1;
  if (bracketed > 0) end = bracketed;
  if (end < 0) return -1;
  for (let count = 0; count < 4; count++) {
    const inner = bracketedAt(text, skipSpace(text, end));
    if (inner < 0) break;
    end = inner;
  }
  return bareLetterEnd(text, end, lexicon) ?? end;
}

/** `Article 73 e of the Charter`: behind a letter without brackets; only before what the part is of, as it may be a word. */
function bareLetterEnd(text: string, start: number, lexicon: Lexicon): number | null {
  const at = skipSpace(text, start);
  const code = at < text.length && at > start ? text.charCodeAt(at) : 0;
  if (code < 97 || code > 122 || isWordAt(text, at + 1)) return null;
  for (const next of lexicon.partOf.starts(text, at + 1)) {
    const is = lexicon.phrases.at(text, next)?.value.is;
    if (is === 'charter' || is === 'charter-short' || is === 'name' || is === 'head') return at + 1;
  }
  return null;
}

function plainDesignatorAt(text: string, start: number, lexicon: Lexicon): number {
  if (isDigitAt(text, start)) {
    let end = digitsEnd(text, start);
    const after = codeAt(text, end);
    if (end - start > 4 || after === SLASH || (after === 46 && isDigitAt(text, end + 1))) return -1;
    if (lexicon.dates.at(text, start) !== null || lexicon.numbers.at(text, start) !== null) return -1;
    if (capitalAt(text, end) !== null) end++;
    return isWordAt(text, end) ? -1 : end;
  }
  const roman = romanAt(text, start);
  if (roman !== null && !isWordAt(text, roman.end) && codeAt(text, roman.end) !== SLASH) return roman.end;
  if (capitalAt(text, start) !== null && !isWordAt(text, start + 1)) {
    const after = codeAt(text, start + 1);
    return after === SLASH || after === 39 ? -1 : start + 1;
  }
  const ordinal = lexicon.ordinals.at(text, start);
  if (ordinal !== null) return ordinal.end;
  const { letters } = lexicon.words;
  if (letters.length > 0) {
    const letter = letters.find((word) => text.startsWith(word, start));
    return letter === undefined || isWordAt(text, start + letter.length) ? -1 : start + letter.length;
  }
  if (ENCLOSED.test(text[start] ?? ' ')) return start + 1;
  let end = start;
  while (end < text.length && end < start + 6 && HAN_FIGURES.includes(text[end]!)) end++;
  return end > start ? end : -1;
}

/** `(a)`, `(ii)`, `(3)`; in French and Spanish `a)`. */
function bracketedAt(text: string, start: number): number {
  let at = start;
  if (codeAt(text, at) === OPEN) at++;
  else if (isWordAt(text, start + 1) || codeAt(text, start + 1) !== CLOSE) return -1;
  let end = at;
  while (end < at + 5 && (isWordAt(text, end) || HAN_DESIGNATORS.includes(text[end] ?? ' '))) end++;
  return end > at && end - at <= 4 && codeAt(text, end) === CLOSE ? end + 1 : -1;
}
