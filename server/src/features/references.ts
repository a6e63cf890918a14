import type { Resolution } from '../model/resolution';
import type { Span } from '../text/span';
import { occurrencesOf, subjectAt } from './subject';

/**
 * All places that point to what is at an offset: markers to a footnote, internal references to a paragraph, citations of
 * the same instrument.
 *
 * @param declaration whether the label, the note or the symbol itself is given too
 */
export function referencesAt(resolution: Resolution, offset: number, declaration: boolean): Span[] {
  const subject = subjectAt(resolution, offset);
  if (subject === null) return [];
  return occurrencesOf(resolution, subject)
    .filter(({ role }) => declaration || role === 'mention')
    .map(({ span }) => span);
}
