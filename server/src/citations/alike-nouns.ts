import { fold } from '../catalogue/fold';
import type { Span } from '../text/span';
import type { AlikeForms } from '../vocabulary/names.form';
import type { JoinedParticles } from '../vocabulary/writing';
import { isWordAt, skipSpace } from './characters';

/** Whether a noun that an instrument may go by, which stands at a span of the text, tells of a doing instead. */
export function isDoing(
  text: string,
  { start, end }: Span,
  { done, longestDone, toIt }: AlikeForms,
): boolean {
  let before = start;
  while (before > 0 && text[before - 1] === ' ') before--;
  let at = before;
  while (at > 0 && before - at < longestDone && isWordAt(text, at - 1)) at--;
  if (before < start && done.test(text.slice(at, before))) return true;
  const next = skipSpace(text, end);
  let last = next;
  while (last - next < longestDone && isWordAt(text, last)) last++;
  return toIt.test(text.slice(next, last));
}

const LONGEST_NOUN = 24;

/** Whether a word that is a generic name or an adjective, which stands at a span of the text, is the latter. */
export function isQualifying(
  text: string,
  { start, end }: Span,
  { adjective, definite }: AlikeForms,
  { toThe, and }: JoinedParticles,
): boolean {
  const word = text.slice(start, end);
  if (!adjective.test(word) || word.startsWith(toThe)) return false;
  // An adjective has a conjunction before it and no preposition.
  let before = start;
  if (isWordAt(text, before - 1)) {
    if (text[before - 1] !== and) return false;
    before--;
  }
  while (before > 0 && text[before - 1] === ' ') before--;
  let at = before;
  while (at > 0 && before - at < LONGEST_NOUN && isWordAt(text, at - 1)) at--;
  return definite.test(text.slice(at, before));
}

/**
 * Whether the word at `next` has the gender of the noun that begins at `start`, as an adjective of it would: `الاتفاقية الجديدة`
 * is a new convention, `الاتفاقية الأحكام` are two things.
 */
export function agrees(
  text: string,
  start: number,
  next: number,
  { feminine, feminineComparative }: AlikeForms,
): boolean {
  const noun = fold(wordAt(text, start));
  const word = wordAt(text, next);
  const isFeminine = fold(word).endsWith(feminine) || word.endsWith(feminineComparative);
  return noun.endsWith(feminine) === isFeminine;
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end - start < LONGEST_NOUN && isWordAt(text, end)) end++;
  return text.slice(start, end);
}
