import type { Span } from '../text/span';
import type { Language } from '../vocabulary/language';
import { DOUBTFUL_NAMES, type DoubtfulName, SURROUNDINGS } from '../vocabulary/state-surroundings';

/** More letters than these need not be looked at on either side. */
const NEAR = 40;

/**
 * Whether a name found in running text is that of the State: no part of a longer name, and not in the sense of another word.
 *
 * @param name as the catalogue has it
 * @param listed whether another State is named directly before
 */
export function isMeant(
  text: string,
  { start, end }: Span,
  name: string,
  language: Language,
  listed: boolean,
): boolean {
  const { before, places, after } = SURROUNDINGS[language];
  const left = text.slice(Math.max(0, start - NEAR), start);
  const right = text.slice(end, end + NEAR);
  if (before.test(left) || after.test(right) || (left !== '' && places.test(left))) return false;
  const doubtful = DOUBTFUL_NAMES[language]?.[name];
  return doubtful === undefined || speaksFor(doubtful, left, right, listed);
}

function speaksFor(
  { governedBy, notBehind, notBefore, notBetween }: DoubtfulName,
  left: string,
  right: string,
  listed: boolean,
): boolean {
  if (governedBy !== undefined && !listed && !governedBy.test(left)) return false;
  if (notBehind?.test(left) || notBefore?.test(right)) return false;
  return !(notBetween?.left.test(left) && notBetween.right.test(right));
}
