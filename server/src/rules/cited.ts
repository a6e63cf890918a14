import type { Citation } from '../citations/citation';
import type { Resolution } from '../model/resolution';
import { oncePer } from './once';

interface CitedBy {
  readonly paragraphs: ReadonlyMap<number, readonly Citation[]>;
  readonly footnotes: ReadonlyMap<number, readonly Citation[]>;
}

const NONE: readonly Citation[] = [];

const citedBy = oncePer(({ citations }: Resolution): CitedBy => {
  const paragraphs = new Map<number, Citation[]>();
  const footnotes = new Map<number, Citation[]>();
  const add = (rows: Map<number, Citation[]>, index: number, citation: Citation) => {
    const row = rows.get(index);
    if (row) row.push(citation);
    else rows.set(index, [citation]);
  };
  for (const citation of citations) {
    if (citation.paragraph !== null) add(paragraphs, citation.paragraph, citation);
    else if (citation.footnote !== null) add(footnotes, citation.footnote, citation);
  }
  return { paragraphs, footnotes };
});

/** What a paragraph cites, given its index, in the order of its words. */
export function citedInParagraph(resolution: Resolution, index: number): readonly Citation[] {
  return citedBy(resolution).paragraphs.get(index) ?? NONE;
}

/** What a footnote cites, given its index, in the order of its words. */
export function citedInNote(resolution: Resolution, index: number): readonly Citation[] {
  return citedBy(resolution).footnotes.get(index) ?? NONE;
}
