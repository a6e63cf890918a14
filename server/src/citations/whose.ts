import { FOLDED } from '../catalogue/fold';
import type { OrganCode } from '../vocabulary/citations';
import { isCapitalAt, isWordAt, skipSpace } from './characters';
import type { Reading } from './reading';

/** How many characters back an organ may stand and still be the one that a bare "resolution 34/18" is of. */
const NEARBY = 60;

/** The organ that the sentence spoke of shortly before. */
export function mentioned(reading: Reading, start: number): OrganCode | null {
  const { subject } = reading;
  return subject !== null && start - subject.end <= NEARBY ? subject.organ : null;
}

/**
 * `E/2015/27, chap. I, sect. C, resolution 59/1`: a resolution in a document is of the body that reports there. The
 * reports of the Human Rights Council are supplements No. 53 of the records of the Assembly.
 */
export function organOfDocument(reading: Reading, index: number): OrganCode | null {
  const { document, tokens } = reading;
  const joined = reading.isWord(index - 1, 'and');
  const comma = tokens[joined ? index - 2 : index - 1];
  if (document === null || comma?.kind !== 'comma' || comma.start !== skipSpace(reading.text, document.end))
    return null;
  const symbol = document.item.symbol ?? '';
  // What a conjunction joins need not be of that body; the session of a Health Assembly tells it.
  if (joined) {
    const figure = tokens[index + 1];
    const group = figure?.kind === 'number' ? figure.number.group : null;
    return symbol.startsWith(`WHA${group}/`) ? 'WHA' : null;
  }
  if (symbol.startsWith('WHA')) return 'WHA';
  return /^A\/\d+\/53(?:\/|$)/.test(symbol) ? 'A/HRC' : 'other';
}

/** `International Telecommunication Union resolution 186`: a capital word before the noun that is no organ known here. */
export function isOfUnknownBody(reading: Reading, start: number): boolean {
  const { text, lexicon } = reading;
  if (!lexicon.words.bodyFirst || text[start - 1] !== ' ') return false;
  let before = start - 1;
  while (before > 0 && isWordAt(text, before - 1)) before--;
  if (!isCapitalAt(text, before) || start - before < 4) return false;
  // The first word of a sentence and "United Nations" say nothing.
  return (
    text[before - 1] === ' ' &&
    !'.;:'.includes(text[before - 2] ?? '.') &&
    !text.startsWith('Nations', before)
  );
}

/** Whose "its" is: the organ of the text after "recalling", else the one that the sentence speaks of. */
export function possessor(reading: Reading, start: number): OrganCode | null {
  const { subject, text, lexicon } = reading;
  if (subject === null) return null;
  const words = text
    .slice(Math.max(0, start - 40), start)
    .trimEnd()
    .split(/\s/)
    .slice(-2);
  const own = words.some((word) => lexicon.words.ownBefore.some((ending) => foldedEnds(word, ending)));
  return own ? null : subject.organ;
}

function foldedEnds(word: string, ending: string): boolean {
  if (word.length < ending.length) return false;
  const offset = word.length - ending.length;
  for (let i = 0; i < ending.length; i++)
    if (FOLDED[word.charCodeAt(offset + i)] !== FOLDED[ending.charCodeAt(i)]) return false;
  return true;
}

/** In Arabic the possessive tells an assembly from a council. */
export function possessorByGender(reading: Reading, gender: 'feminine' | 'masculine'): OrganCode | null {
  const ownGender = reading.own === null || reading.own === 'A' ? 'feminine' : 'masculine';
  if (gender === ownGender) {
    const { subject } = reading;
    return subject !== null && subject.organ !== 'A' && gender === 'feminine' ? subject.organ : null;
  }
  if (gender === 'feminine') return reading.subject?.organ ?? 'A';
  return reading.subject?.organ ?? reading.memory.council ?? 'council';
}
