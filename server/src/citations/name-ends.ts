import { fold } from '../catalogue/fold';
import type { AdjectiveForms } from '../vocabulary/citations';
import type { GenitiveForms, NameForms } from '../vocabulary/names.form';
import { WRITING } from '../vocabulary/writing';
import { agrees } from './alike-nouns';
import { codeAt, digitsEnd, isCapitalAt, isDigitAt, isWordAt, romanAt, skipSpace } from './characters';
import type { Reading } from './reading';
import { CLOSE, OPEN } from './title-marks';

/** Adjectives have at most so many letters, and at least so many before their endings. */
const LONGEST_ADJECTIVE = 20;
const SHORTEST_STEM = 2;

const HYPHEN = 45;

/** Articles and prepositions have at most so many letters. */
const SHORT_WORD = 3;

/** Whether a generic name is a whole name here: no capital word before it and nothing behind it that goes on. */
export function standsAlone(reading: Reading, index: number): boolean {
  const { text, lexicon } = reading;
  const token = reading.tokens[index]!;
  const { inTitleMarks, genitive, alike } = lexicon.names;
  if (inTitleMarks)
    return OPEN.includes(text[token.start - 1] ?? ' ') && CLOSE.includes(text[token.end] ?? ' ');
  const next = skipSpace(text, token.end);
  if (genitive === null ? goesOn(reading, next) : goesOnDeclined(reading, index, next, genitive))
    return false;
  // `Convention-cadre`, `Convention no 29`, `Déclaration ministérielle`.
  if (
    codeAt(text, token.end) === HYPHEN ||
    (reading.isWord(index + 1, 'number-mark') && reading.followsAt(index + 1))
  )
    return false;
  const isAdjective = isAdjectiveAt(text, next, lexicon.words.headAdjectives);
  if (isAdjective && (alike === null || agrees(text, token.start, next, alike))) return false;
  // Without capitals nothing before it tells.
  return !WRITING[lexicon.language].cased || !isEndOfOther(reading, index);
}

/** Whether a capital word or a hyphen before a generic name makes it the end of a longer one. */
function isEndOfOther(reading: Reading, index: number): boolean {
  const { text, lexicon } = reading;
  let before = reading.tokens[index]!.start - 1;
  while (before >= 0 && codeAt(text, before) === 32) before--;
  if (lexicon.names.compounds && reading.isWord(index, 'head')) before = withoutPossessive(text, before);
  if (before < 0 || !isWordAt(text, before)) return before >= 0 && codeAt(text, before) === HYPHEN;
  while (before > 0 && isWordAt(text, before - 1)) before--;
  return (
    isCapitalAt(text, before) &&
    !isFirstWord(text, before) &&
    romanAt(text, before)?.end !== wordEnd(text, before)
  );
}

/**
 * `the Global Compact Champion countries`: where nouns stand together, one with a capital behind a generic name takes it along,
 * and makes no other name of it.
 */
export function isBesideNoun(reading: Reading, index: number): boolean {
  const { text, lexicon, tokens } = reading;
  const next = tokens[index]!.end + 1;
  const { compounds, goesOn: additions } = lexicon.names;
  if (!compounds || codeAt(text, next - 1) !== 32 || !isCapitalAt(text, next)) return false;
  const word = text.slice(next, wordEnd(text, next));
  const isNoun =
    word.length > SHORT_WORD && !additions?.test(word) && lexicon.headGoesOn.at(text, next) === null;
  return isNoun && !isEndOfOther(reading, index);
}

/** The last letter of the owner, where a possessive ends at `last` (`the Leaders’ Declaration`); else `last`. */
function withoutPossessive(text: string, last: number): number {
  const owner = last > 0 && isApostrophe(codeAt(text, last)) && codeAt(text, last - 1) === SMALL_S;
  return owner ? last - 1 : last;
}

const SMALL_S = 115;

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** Whether what stands at `next`, behind a generic name, goes on with a name. */
export function goesOn({ text, lexicon }: Reading, next: number): boolean {
  const behind = lexicon.headGoesOn.at(text, next);
  if (isCapitalAt(text, next)) return true;
  // `Declaration of the meeting` is whose it is, capitals or not.
  if (behind !== null && text.slice(next, behind.end) === lexicon.names.ofOwner) return true;
  return behind !== null && leadsToName(text, behind.end, lexicon.names);
}

/**
 * A declined name goes on with whose it is, in the genitive, with its year, or with what it is about; a charter is only ever
 * somebody's.
 */
function goesOnDeclined(reading: Reading, index: number, next: number, forms: GenitiveForms): boolean {
  const { text, lexicon, tokens } = reading;
  if (isCapitalAt(text, next)) return !forms.nominative.test(text.slice(next, wordEnd(text, next)));
  if (reading.isWord(index, 'charter-short')) return false;
  if (isDigitAt(text, next) && next > tokens[index]!.end) return digitsEnd(text, next) - next === YEAR;
  const behind = text.slice(next, next + WORDS_BEHIND);
  if (forms.between.test(behind)) return forms.betweenParties.test(text.slice(tokens[index]!.start, next));
  return lexicon.headGoesOn.at(text, next) !== null && !forms.noMatter.test(behind);
}

/** A year has so many digits. */
const YEAR = 4;

/** As far behind a generic name its matter is looked at, in UTF-16 units. */
const WORDS_BEHIND = 20;

function wordEnd(text: string, start: number): number {
  let end = start;
  while (isWordAt(text, end)) end++;
  return end;
}

/** Whether the word at `start` is an adjective by its form. */
function isAdjectiveAt(text: string, start: number, forms: AdjectiveForms | null): boolean {
  if (forms === null) return false;
  let end = start;
  while (end < text.length && end - start <= LONGEST_ADJECTIVE && isWordAt(text, end)) end++;
  const word = fold(text.slice(start, end));
  const isLonger = (ending: string) => word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending);
  if (!word.startsWith(forms.begins) || forms.but.some((other) => fold(other) === word)) return false;
  return forms.ends.length === 0 ? word !== '' : forms.ends.some(isLonger);
}

/**
 * Whether what stands behind a preposition is a name: `Convention on the Rights of the Child` goes on, `the Convention on that
 * matter` and `l’Accord de ratifier` do not.
 */
function leadsToName(text: string, end: number, { sentence, capitals }: NameForms): boolean {
  let at = skipSpace(text, end);
  if (sentence !== null) {
    const { behind, words } = sentence;
    const tells = behind === null || behind.test(text.slice(Math.max(0, at - LONGEST_PREPOSITION), at));
    return !tells || !words.test(text.slice(at, wordEnd(text, at)));
  }
  if (!capitals) return true;
  for (let count = 0; count < 3 && !isCapitalAt(text, at) && !isDigitAt(text, at); count++) {
    const end = wordEnd(text, at);
    if (end === at || end - at > SHORT_WORD) return false;
    at = skipSpace(text, end);
  }
  return isCapitalAt(text, at) || isDigitAt(text, at);
}

/** With its blanks, in UTF-16 units. */
const LONGEST_PREPOSITION = 6;

/** Whether a word opens the text: its capital says nothing then. */
function isFirstWord(text: string, offset: number): boolean {
  return skipSpace(text, 0) === offset;
}
