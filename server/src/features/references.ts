import type { Resolution } from '../model/resolution';
import type { Span } from '../text/span';
import { noteAt } from './note-at';

/**
 * All markers of the footnote whose marker or label lies at an offset.
 *
 * @param declaration whether the label of the note itself is given too
 */
export function referencesAt(resolution: Resolution, offset: number, declaration: boolean): Span[] {
  const found = noteAt(resolution, offset);
  if (found === null) return [];
  const spans = found.note.markers.map(({ span }) => span);
  return declaration ? [...spans, found.note.labelSpan] : spans;
}
