import type { Resolution } from '../model/resolution';
import { type Occurrence, occurrencesOf, subjectAt } from './subject';

/** All places of what is at an offset, to be shown together. */
export function highlightsAt(resolution: Resolution, offset: number): Occurrence[] {
  const subject = subjectAt(resolution, offset);
  return subject === null ? [] : occurrencesOf(resolution, subject);
}
