import { fitsCouncilYear } from '../catalogue/numbering';
import { COMMA, DOT, HYPHEN, SLASH } from '../text/characters';
import type { OrganCode } from '../vocabulary/citations';
import { codeAt, isCapitalAt, isDigitAt, isWordAt, skipSpace } from './characters';
import { draft } from './draft';
import { bareSecurityCouncil } from './identify';
import type { Reading } from './reading';
import { readTail } from './tail';

/** A whole number that may be that of a resolution of the Security Council, printed without its year. */
interface Candidate {
  readonly index: number;
  readonly value: number;
  readonly symbol: string;
}

/** What the words before a list of such numbers say of it. */
export interface Surroundings {
  readonly organ: OrganCode | null;
  /** The part that waits for the first of them. */
  readonly part: string | null;
  /** Whether a number with its year stands before them in the same list. */
  readonly goesOn: boolean;
}

/**
 * `resolutions 1325 and 2250`: numbers without their years, the first at `index`. They are read only where nothing says
 * that they are of another organ. Gives the index of the next token to read.
 */
export function readBareNumbers(reading: Reading, index: number, around: Surroundings): number {
  const candidates = candidatesFrom(reading, index, around);
  const last = candidates[candidates.length - 1];
  if (last === undefined || isOfAnotherBody(reading, reading.tokens[last.index]!.end)) return index;
  let next = index;
  candidates.forEach(({ index: at, value, symbol }, place) => {
    const { start, end } = reading.tokens[at]!;
    const part = place === 0 ? around.part : null;
    const item = draft('resolution', start, end, { symbol, part });
    const before = reading.drafts.length;
    reading.drafts.push(item);
    next = readTail(reading, at + 1, item);
    // A date of another year says that it is of another organ.
    const year = item.date === null ? null : Number(item.date.slice(0, 4));
    if (year !== null && !fitsCouncilYear(value, year)) reading.drafts.splice(before, 1);
  });
  return next;
}

/** The index of the whole number that a comma or a conjunction at `index` joins; -1 where none does. */
export function joinedInteger({ tokens }: Reading, index: number): number {
  let at = index;
  if (tokens[at]?.kind === 'comma' && tokens[at]!.gap === 0) at++;
  const and = tokens[at];
  if (and?.kind === 'word' && and.meaning.is === 'and' && and.gap === 0) at++;
  return at > index && tokens[at]?.kind === 'integer' && tokens[at]!.gap === 0 ? at : -1;
}

/** The numbers of one list from `index` on, up to the first that can be none of the Security Council. */
function candidatesFrom(reading: Reading, index: number, { organ, goesOn }: Surroundings): Candidate[] {
  const found: Candidate[] = [];
  for (let at = index; at >= 0; at = joinedInteger(reading, at + 1)) {
    const token = reading.tokens[at];
    if (token?.kind !== 'integer' || runsOn(reading.text, token.end)) break;
    const { value, end } = token;
    const symbol = ofSecurityCouncil(reading, value, organ);
    if (symbol === null) break;
    const known = reading.memory.symbolByRunning(value) !== undefined;
    const listed = goesOn || found.length > 0;
    if (!known && !(listed ? isListed(reading, value, end, organ) : !isYear(value))) break;
    found.push({ index: at, value, symbol });
  }
  return found;
}

/** Numbers below are figures of many kinds. */
const LOWEST = 100;

/** A resolution or a year, as in "the resolution of 1995". */
function isYear(value: number): boolean {
  return value >= 1945 && value < 2100;
}

/**
 * Whether a number that goes on with a list of resolutions is one of them, and no figure behind a conjunction
 * (`resolution 1325 and 250 women`): those of four digits are parted by thousands.
 */
function isListed(reading: Reading, value: number, end: number, organ: OrganCode | null): boolean {
  if (!isYear(value) && (value >= 1000 || organ === 'S')) return true;
  return endsItsPhrase(reading, end);
}

/** Whether no other word than one that goes on with a list stands behind `end`. */
function endsItsPhrase({ text, lexicon }: Reading, end: number): boolean {
  const at = skipSpace(text, end);
  return !isWordAt(text, at) || lexicon.phrases.at(text, at)?.value.is === 'and';
}

/** Whether digits, letters or what joins figures stand against a number that ends at `end`. */
function runsOn(text: string, end: number): boolean {
  const code = codeAt(text, end);
  if (code === SLASH || isWordAt(text, end)) return true;
  return (code === DOT || code === COMMA || code === HYPHEN) && isDigitAt(text, end + 1);
}

/**
 * The symbol of a resolution by its number alone: what the text has called so before, else that of the Security Council
 * where `organ`, which the words around it name, leaves room for it.
 */
export function ofSecurityCouncil(
  { memory }: Reading,
  value: number,
  organ: OrganCode | null,
): string | null {
  if (value < LOWEST) return null;
  const known = memory.symbolByRunning(value);
  if (known !== undefined) return known;
  return organ === null || organ === 'S' || organ === 'council' ? bareSecurityCouncil(value) : null;
}

/** Whether a body that is not the Security Council is named behind a list that ends at `end`. */
function isOfAnotherBody(reading: Reading, end: number): boolean {
  const { text, lexicon } = reading;
  for (const start of lexicon.of.starts(text, end)) {
    if (start <= end + 1 || !isCapitalAt(text, start)) continue;
    const next = lexicon.phrases.at(text, start)?.value;
    if (next?.is !== 'organ' || reading.resolve(next.organ) !== 'S') return true;
  }
  return false;
}
