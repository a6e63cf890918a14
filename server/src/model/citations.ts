import type { Catalogue } from '../catalogue/catalogue';
import { addressOf } from '../citations/address';
import type { Citation, Reference } from '../citations/citation';
import { type CitationContext, findNoteReferences, findReferences } from '../citations/find';
import { type Exchange, Memory, SILENCE } from '../citations/memory';
import { overlaps } from '../text/span';
import type { Language } from '../vocabulary/language';
import { withoutUnsure } from './bare-references';
import { newQuestion } from './known';
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
  const context = { language, organ, memory: new Memory(), catalogue, bare: true };
  const citations: Citation[] = [];
  const bare = new Set<Citation>();
  const add = (prose: Prose, paragraph: number | null, footnote: number | null) => {
    for (const { reference, url } of referencesIn(prose, context, footnote !== null)) {
      const { kind, text, symbol, date, part, instrument, start, end } = reference;
      const citation: Citation = {
        kind,
        text,
        symbol,
        date,
        part,
        instrument,
        span: prose.span(start, end),
        pieces: prose.pieces(start, end),
        url,
        paragraph,
        footnote,
      };
      citations.push(citation);
      if (reference.bare) bare.add(citation);
    }
  };
  const own = parts.masthead.symbol?.span;
  for (const { prose } of parts.head) add(prose, null, null);
  context.memory.endTitle();
  const inHead = own ? citations.filter(({ span }) => !overlaps(span, own)) : citations;
  citations.splice(0, citations.length, ...inHead);
  for (const { index, prose } of parts.paragraphs) add(prose, index, null);
  parts.footnotes.forEach(({ prose }, index) => {
    add(prose, null, index);
  });
  return bare.size === 0 ? citations : withoutUnsure(citations, bare, parts.paragraphs, language);
}

interface Addressed {
  readonly reference: Reference;
  readonly url: string | null;
}

/** What was read in a run of words, with all that it rests on beside the words, their language and the catalogue. */
interface Read {
  readonly organ: string | null;
  readonly exchange: Exchange;
  readonly found: readonly Addressed[];
}

const NONE: readonly Addressed[] = [];

/** What was read in words that cite nothing, as most do: one for all of an organ. */
const nothings = new Map<string | null, Read>();

function nothingFor(organ: string | null): Read {
  let nothing = nothings.get(organ);
  if (nothing === undefined) {
    nothing = { organ, exchange: SILENCE, found: NONE };
    nothings.set(organ, nothing);
  }
  return nothing;
}

const IN_TEXT = newQuestion();
const IN_NOTE = newQuestion();

/** The references in a run of words; read anew only where the text has said something else so far than the last time. */
function referencesIn(
  { text, known }: Prose,
  context: Required<CitationContext>,
  inNote: boolean,
): readonly Addressed[] {
  const { organ, language, catalogue, memory } = context;
  const question = inNote ? IN_NOTE : IN_TEXT;
  const before = known.facts[question] as Read | undefined;
  if (before !== undefined && before.organ === organ && memory.again(before.exchange)) return before.found;
  const { value, exchange } = memory.during(() =>
    inNote ? findNoteReferences(text, context) : findReferences(text, context),
  );
  if (value.length === 0 && exchange === SILENCE) {
    known.facts[question] = nothingFor(organ);
    return NONE;
  }
  const found = value.map((reference): Addressed => {
    const { symbol, instrument } = reference;
    const url = symbol === null ? null : addressOf(symbol, language);
    return { reference, url: catalogue.ownAddress(symbol, instrument) ?? url };
  });
  known.facts[question] = { organ, exchange, found } satisfies Read;
  return found;
}
