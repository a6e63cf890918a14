import type { Resolution } from '../model/resolution';
import type { Span } from '../text/span';
import { noteAt } from './note-at';

export interface Definition {
  /** The sign under the cursor. */
  readonly origin: Span;
  /** The whole of what it leads to. */
  readonly target: Span;
  /** Where in the target the cursor goes. */
  readonly name: Span;
}

/** From a footnote's marker to the note, and from the note's label to its markers. */
export function definitionsAt(resolution: Resolution, offset: number): Definition[] {
  const found = noteAt(resolution, offset);
  if (found === null) return [];
  const { note, marker, span: origin } = found;
  if (marker !== null) return [{ origin, target: note.span, name: note.labelSpan }];
  return note.markers.map(({ span }) => ({ origin, target: span, name: span }));
}
