import type { Citation } from '../citations/citation';
import type { Footnote, Resolution } from '../model/resolution';
import { citedInNote, citedInParagraph } from './cited';
import { oncePer } from './once';

/** A note, what its marker stands right behind in the text, and the sources that the note gives. */
export interface CalledNote {
  readonly note: Footnote;
  /** The citation that the marker follows, with nothing but punctuation between. */
  readonly cited: Citation;
  readonly sources: readonly Citation[];
}

/** What may stand between a citation and its marker. */
const BETWEEN = /^[\s,;:.”"’»)*_[\]^$\\{}]{0,12}$/;

/** The notes whose markers follow a citation directly, in the order of the text. */
export const calledNotes = oncePer((resolution: Resolution): readonly CalledNote[] => {
  const { footnotes, source } = resolution;
  const called: CalledNote[] = [];
  for (const [index, note] of footnotes.entries()) {
    const marker = note.markers[0];
    if (!marker || marker.paragraph === null) continue;
    const cited = citedInParagraph(resolution, marker.paragraph).findLast(
      ({ span }) => span.end <= marker.span.start,
    );
    if (!cited || !BETWEEN.test(source.text.slice(cited.span.end, marker.span.start))) continue;
    called.push({ note, cited, sources: citedInNote(resolution, index) });
  }
  return called;
});
