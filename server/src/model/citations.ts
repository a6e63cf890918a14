import type { Catalogue } from '../catalogue/catalogue';
import { addressOf } from '../citations/address';
import type { Citation, Reference } from '../citations/citation';
import { findNoteReferences, findReferences } from '../citations/find';
import { Memory } from '../citations/memory';
import { overlaps } from '../text/span';
import type { Language } from '../vocabulary/language';
import type { Prose } from './prose';
import type { Footnote, Masthead, Paragraph } from './resolution';
import type { Unit } from './units';

/** What citations are read from: the parts of a resolution, in reading order. */
export interface CitedIn {
  /** The units above the formula. */
  readonly head: readonly Unit[];
  readonly masthead: Masthead;
  readonly paragraphs: readonly Paragraph[];
  readonly footnotes: readonly Footnote[];
}

/**
 * Finds what a text cites, in reading order: masthead, paragraphs, footnotes. What was introduced in the paragraphs is
 * known in the notes; the symbol of the text itself is no citation.
 * @param organ the organ that speaks, as its symbols begin (`A`, `S`, `E`, `A/HRC`); null where it is not known
 */
export function readCitations(
  parts: CitedIn,
  language: Language,
  organ: string | null,
  catalogue: Catalogue,
): Citation[] {
  const context = { language, organ, memory: new Memory(), catalogue };
  const citations: Citation[] = [];
  const add = (references: Reference[], prose: Prose, paragraph: number | null, footnote: number | null) => {
    for (const { kind, text, symbol, date, part, instrument, start, end } of references)
      citations.push({
        kind,
        text,
        symbol,
        date,
        part,
        instrument,
        span: prose.span(start, end),
        pieces: prose.pieces(start, end),
        url:
          catalogue.ownAddress(symbol, instrument) ?? (symbol === null ? null : addressOf(symbol, language)),
        paragraph,
        footnote,
      });
  };
  const own = parts.masthead.symbol?.span;
  for (const { prose } of parts.head) add(findReferences(prose.text, context), prose, null, null);
  const inHead = own ? citations.filter(({ span }) => !overlaps(span, own)) : citations;
  citations.splice(0, citations.length, ...inHead);
  for (const { index, prose } of parts.paragraphs)
    add(findReferences(prose.text, context), prose, index, null);
  parts.footnotes.forEach(({ prose }, index) => {
    add(findNoteReferences(prose.text, context), prose, null, index);
  });
  return citations;
}
