import type { Resolution } from '../model/resolution';
import type { Span } from '../text/span';
import { noteAt } from './note-at';

export interface Highlight {
  readonly span: Span;
  readonly role: 'marker' | 'note';
}

/** The markers and the label of the footnote at an offset, to be shown together. */
export function highlightsAt(resolution: Resolution, offset: number): Highlight[] {
  const found = noteAt(resolution, offset);
  if (found === null) return [];
  const markers = found.note.markers.map(({ span }): Highlight => ({ span, role: 'marker' }));
  return [...markers, { span: found.note.labelSpan, role: 'note' }];
}
