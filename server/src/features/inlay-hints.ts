import type { Catalogue } from '../catalogue/catalogue';
import type { Citation } from '../citations/citation';
import type { Resolution } from '../model/resolution';
import { overlaps, type Span } from '../text/span';
import { internalTargets } from './internal-target';
import { shorten } from './shorten';

export interface InlayHint {
  /** Behind which character it is shown. */
  readonly offset: number;
  readonly text: string;
}

/** The longest hint, in UTF-16 units: it stands in the middle of a line. */
const LONGEST = 48;

/**
 * What stands behind bare references in a stretch of the text: the title of a resolution, or else its year; the opening words
 * of the paragraph that an internal reference means.
 */
export function inlayHintsIn(resolution: Resolution, stretch: Span): InlayHint[] {
  const hints: InlayHint[] = [];
  for (const citation of resolution.citations) {
    if (!overlaps(citation.span, stretch)) continue;
    const text =
      citation.kind === 'internal' ? openingOf(resolution, citation) : told(citation, resolution.catalogue);
    if (text !== null) hints.push({ offset: citation.span.end, text: shorten(text, LONGEST) });
  }
  return hints;
}

function openingOf(resolution: Resolution, citation: Citation): string | null {
  const targets = internalTargets(resolution, citation);
  // Of several paragraphs the opening of the first would mislead.
  return targets.length === 1 && targets[0]!.prose.text !== '' ? targets[0]!.prose.text : null;
}

function told({ kind, symbol, instrument, date }: Citation, catalogue: Catalogue): string | null {
  if (kind === 'repeated')
    return symbol ?? (instrument === null ? null : (catalogue.instrumentByKey(instrument)?.name ?? null));
  if (symbol === null || (kind !== 'resolution' && kind !== 'decision')) return null;
  const known = catalogue.resolutionBySymbol(symbol);
  if (known === null) return null;
  if (known.title !== null) return known.title;
  // A year that the text gives itself, and a council's number that holds it, need no hint.
  const bare = date === null && !/\(\d{4}\)$|\/\d{4}\//.test(symbol);
  return bare && known.date !== null && known.confidence !== 'once' ? known.date.slice(0, 4) : null;
}
