import { fold } from '../catalogue/fold';
import type { Span } from '../text/span';
import { isWordAt, skipSpace } from './characters';

/** Arabic verbs that make a doing of the noun behind them: `تم الاتفاق على` is `it was agreed to`. */
const IS_DONE = /^[وف]?(?:س?[يت]?تم|[يت]?جر[ىي]|س?يجري|سبق|أمكن|تسنى)$/;
/** They have at most so many letters, particles included. */
const LONGEST_VERB = 6;

/** `الاتفاق عليها`: what was agreed to stands behind it as a pronoun. */
const TO_IT = /^علي(?:ه|ها|هما|هم)$/;

/** Whether an Arabic noun that an instrument may go by, which stands at a span of the text, tells of a doing instead. */
export function isDoing(text: string, { start, end }: Span): boolean {
  let before = start;
  while (before > 0 && text[before - 1] === ' ') before--;
  let at = before;
  while (at > 0 && before - at < LONGEST_VERB && isWordAt(text, at - 1)) at--;
  if (before < start && IS_DONE.test(text.slice(at, before))) return true;
  const next = skipSpace(text, end);
  let last = next;
  while (last - next < LONGEST_VERB && isWordAt(text, last)) last++;
  return TO_IT.test(text.slice(next, last));
}

/** The one generic name that is an adjective as well: `the Strategy`, `strategic`. */
const STRATEGY = /ستراتيجية$/;
/** A noun that an adjective with an article may stand behind: one with an article, with a pronoun, or `non-`. */
const DEFINITE = /^(?:[وفبكل]{0,2}ال|[وف]?لل)|(?:ه|ها|هم|هما|نا)$|^[وفبل]?غير$/;
const LONGEST_NOUN = 24;

/** Whether an Arabic word that is a generic name or an adjective, which stands at a span of the text, is the latter. */
export function isQualifying(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  if (!STRATEGY.test(word) || word.startsWith('لل')) return false;
  // An adjective has a conjunction before it and no preposition.
  let before = start;
  if (isWordAt(text, before - 1)) {
    if (text[before - 1] !== 'و') return false;
    before--;
  }
  while (before > 0 && text[before - 1] === ' ') before--;
  let at = before;
  while (at > 0 && before - at < LONGEST_NOUN && isWordAt(text, at - 1)) at--;
  return DEFINITE.test(text.slice(at, before));
}

/** How the feminine of a noun ends, folded: with a teh marbuta; and that of a comparative, as it is printed. */
const FEMININE = 'ه';
const FEMININE_COMPARATIVE = 'ى';

/**
 * Whether the word at `next` has the gender of the Arabic noun that begins at `start`, as an adjective of it would:
 * `الاتفاقية الجديدة` is a new convention, `الاتفاقية الأحكام` are two things.
 */
export function agrees(text: string, start: number, next: number): boolean {
  const noun = fold(wordAt(text, start));
  const word = wordAt(text, next);
  const isFeminine = fold(word).endsWith(FEMININE) || word.endsWith(FEMININE_COMPARATIVE);
  return noun.endsWith(FEMININE) === isFeminine;
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end - start < LONGEST_NOUN && isWordAt(text, end)) end++;
  return text.slice(start, end);
}
