import type { Footnote, Marker, Resolution } from '../model/resolution';
import { type Span, touches } from '../text/span';

export interface NoteAt {
  readonly note: Footnote;
  /** The marker that the offset touches; null where it touches the label of the note itself. */
  readonly marker: Marker | null;
  /** The sign that the offset touches: marker or label. */
  readonly span: Span;
}

/** The footnote whose marker or label lies at an offset; null where none does, or where the marker has no note. */
export function noteAt({ footnotes }: Resolution, offset: number): NoteAt | null {
  let touched: NoteAt | null = null;
  for (const note of footnotes) {
    for (const marker of note.markers) {
      if (!touches(marker.span, offset)) continue;
      touched = { note, marker, span: marker.span };
      // Where two signs meet, the one that begins here is meant.
      if (offset < marker.span.end) return touched;
    }
    if (touches(note.labelSpan, offset)) touched ??= { note, marker: null, span: note.labelSpan };
  }
  return touched;
}
