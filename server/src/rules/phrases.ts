import { perWords } from '../model/known';
import type { Prose } from '../model/prose';
import type { Paragraph, Resolution } from '../model/resolution';
import type { Span } from '../text/span';
import { layoutOf, type Place } from './layout';
import { matchesAs, Sorted, searchFor } from './matches';
import { oncePer } from './once';
import type { Fix } from './rule';

/** A place where a pattern meets the words of a paragraph or note. */
export interface Hit {
  readonly match: RegExpExecArray;
  readonly prose: Prose;
  /** Of the match in the source. */
  readonly span: Span;
  /** Null in a footnote. */
  readonly paragraph: Paragraph | null;
}

export interface Where {
  /** Look into the footnotes as well. */
  readonly notes?: boolean;
  /** Look into what stands in quotation marks: titles, words of others. */
  readonly quotations?: boolean;
  /** Look into annexes and adopted texts as well. */
  readonly foreign?: boolean;
}

/**
 * The places where a pattern meets the resolution's own words.
 * @param pattern with the flag `g`; it must need no more than linear time
 */
export function hitsOf(resolution: Resolution, pattern: RegExp, where: Where = {}): readonly Hit[] {
  const search = searchFor(pattern);
  const hits: Hit[] = [];
  const { own, all, notes } = wordsOf(resolution);
  for (const paragraph of (where.foreign ? all : own).for(search)) {
    const { prose } = paragraph;
    const matches = matchesAs(search, prose);
    if (matches.length > 0) addHits(hits, prose, matches, where.quotations === true, paragraph);
  }
  if (where.notes)
    for (const { prose } of notes.for(search)) {
      const matches = matchesAs(search, prose);
      if (matches.length > 0) addHits(hits, prose, matches, false, null);
    }
  return hits;
}

/** All paragraphs but headings, and those of them that are the resolution's own: every rule on words goes through these. */
const wordsOf = oncePer((resolution: Resolution) => {
  const places = layoutOf(resolution).filter(({ paragraph }) => paragraph.kind !== 'heading');
  const paragraphsOf = (places: readonly Place[]) => places.map(({ paragraph }) => paragraph);
  const all = new Sorted(paragraphsOf(places));
  const foreign = places.some((place) => place.foreign);
  return {
    all,
    own: foreign ? new Sorted(paragraphsOf(places.filter((place) => !place.foreign))) : all,
    notes: new Sorted(resolution.footnotes),
  };
});

function addHits(
  hits: Hit[],
  prose: Prose,
  matches: readonly RegExpExecArray[],
  quotations: boolean,
  paragraph: Paragraph | null,
): void {
  let next = 0;
  for (const match of matches) {
    const start = match.index;
    const end = start + match[0].length;
    if (!quotations) {
      const quoted = quotationsOf(prose);
      while (next < quoted.length && quoted[next]!.end < end) next++;
      if (next < quoted.length && quoted[next]!.start <= start) continue;
    }
    hits.push({ match, prose, span: prose.span(start, end), paragraph });
  }
}

const OPENING = '“«「';
const CLOSING = '”»」';
const OPENS = /[“«「"]/;
const NONE: readonly Span[] = [];

/** From opening to closing quotation mark; what opens and never closes runs to the end. Straight marks come in pairs. */
const quotationsOf = perWords((text): readonly Span[] => {
  const first = text.search(OPENS);
  if (first < 0) return NONE;
  const found: Span[] = [];
  let start = -1;
  let straight = false;
  for (let i = first; i < text.length; i++) {
    const sign = text[i]!;
    const closes = start >= 0 && (straight ? sign === '"' : CLOSING.includes(sign));
    if (closes) {
      found.push({ start, end: i + 1 });
      start = -1;
    } else if (start < 0 && (sign === '"' || OPENING.includes(sign))) {
      start = i;
      straight = sign === '"';
    }
  }
  if (start >= 0 && !straight) found.push({ start, end: text.length });
  return found;
});

/** A fix that puts other words in place of a stretch of a prose. */
export function replaceWords(
  prose: Prose,
  start: number,
  end: number,
  text: string,
  title?: string,
): () => Fix {
  return () => ({
    title: title ?? `Replace “${prose.text.slice(start, end).trim()}” by “${text.trim()}”`,
    edits: editsFor(prose, start, end, text),
  });
}

/**
 * Where a page or a line breaks the words, the new ones stand in the first piece and the others go, so that nothing that
 * lies between them is lost.
 */
function editsFor(prose: Prose, start: number, end: number, text: string): Fix['edits'] {
  const [first, ...rest] = prose.pieces(start, end);
  if (!first) return [];
  return [{ span: first, text }, ...rest.map((span) => ({ span, text: '' }))];
}

/** The replacement with a capital letter where the words that it replaces begin with one. */
export function likeCase(words: string, replacement: string): string {
  return /^\p{Lu}/u.test(words) ? replacement[0]!.toUpperCase() + replacement.slice(1) : replacement;
}
