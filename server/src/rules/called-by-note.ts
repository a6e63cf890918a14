import type { Citation } from '../citations/citation';
import type { Footnote, Resolution } from '../model/resolution';
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
  const { footnotes, citations, source } = resolution;
  const called: CalledNote[] = [];
  for (const [index, note] of footnotes.entries()) {
    const marker = note.markers[0];
    if (!marker || marker.paragraph === null) continue;
    const before = citations.filter(
      ({ paragraph, span }) => paragraph === marker.paragraph && span.end <= marker.span.start,
    );
    const cited = before.at(-1);
    if (!cited || !BETWEEN.test(source.text.slice(cited.span.end, marker.span.start))) continue;
    called.push({ note, cited, sources: citations.filter(({ footnote }) => footnote === index) });
  }
  return called;
});
