import { fold } from '../catalogue/fold';
import type { Citation } from '../citations/citation';
import type { Resolution } from '../model/resolution';
import { overlaps, type Span } from '../text/span';
import { CITATION_WORDS } from '../vocabulary/citations';
import type { Language } from '../vocabulary/language';
import { WRITING } from '../vocabulary/writing';
import { citedTitle } from './cited-title';
import { instrumentNameIn } from './instrument-name';
import { internalTargets, titleBelow } from './internal-target';
import { citedFrom } from './prose-of';
import { shorten } from './shorten';

export interface InlayHint {
  /** Behind which character it is shown. */
  readonly offset: number;
  readonly text: string;
}

/** The longest hint, in UTF-16 units: it stands in the middle of a line. */
const LONGEST = 48;

/** As far around a citation a title or symbol is looked for that the text gives itself, in UTF-16 units. */
const AROUND = 320;

/**
 * What stands behind bare references in a stretch of the text: the title of a resolution, or else its year; the opening words
 * of the paragraph that an internal reference means. What the text itself says beside the reference needs no hint, and
 * neither does the number in its heading.
 */
export function inlayHintsIn(resolution: Resolution, stretch: Span): InlayHint[] {
  const hints: InlayHint[] = [];
  for (const citation of resolution.citations) {
    if (!overlaps(citation.span, stretch)) continue;
    const from = citedFrom(resolution, citation);
    if (from === null) continue;
    const text = citation.kind === 'internal' ? openingOf(resolution, citation) : told(resolution, citation);
    if (text === null) continue;
    const { prose, start } = from;
    const around = prose.text.slice(Math.max(0, start - AROUND), start + AROUND);
    if (citation.kind !== 'internal' && isSaid(text, around)) continue;
    const behind = prose.indexOf(citation.span.end - 1) + 1;
    const end = behind + counterAt(prose.text, behind, resolution.language);
    hints.push({ offset: prose.span(behind - 1, end).end, text: shorten(text, LONGEST) });
  }
  return hints;
}

/** Whether words beside a reference have the hint themselves: a symbol, or a title in quotation marks. */
function isSaid(hint: string, words: string): boolean {
  const [folded, around] = [fold(hint), fold(words)];
  for (let at = around.indexOf(folded); at >= 0; at = around.indexOf(folded, at + 1))
    if (/\d\/\d/.test(folded) || /["《]\s?$/.test(around.slice(Math.max(0, at - 2), at))) return true;
  return false;
}

/** The length of what belongs to a number behind it, where the noun stands there: `号决议` in `第70/1号决议`. */
function counterAt(text: string, at: number, language: Language): number {
  if (!WRITING[language].nounLast) return 0;
  const { number, resolution, decision } = CITATION_WORDS[language];
  const sign = number.find((word) => text.startsWith(word, at));
  if (sign === undefined) return 0;
  const noun = [...resolution, ...decision].find((word) => text.startsWith(word, at + sign.length));
  return sign.length + (noun?.length ?? 0);
}

function openingOf(resolution: Resolution, citation: Citation): string | null {
  const targets = internalTargets(resolution, citation);
  // Of several paragraphs the opening of the first would mislead.
  const [only] = targets;
  if (targets.length !== 1 || only === undefined) return null;
  return titleBelow(resolution, only)?.prose.text ?? (only.prose.text || null);
}

function told(resolution: Resolution, citation: Citation): string | null {
  const { kind, symbol, instrument, date, part } = citation;
  const { catalogue } = resolution;
  if (kind === 'repeated') {
    const known = instrument === null ? null : catalogue.instrumentByKey(instrument);
    return symbol ?? (known === null ? null : instrumentNameIn(resolution, known));
  }
  if (symbol === null || (kind !== 'resolution' && kind !== 'decision')) return null;
  const known = catalogue.resolutionBySymbol(symbol);
  if (known === null) return null;
  const title = citedTitle(resolution, symbol, part);
  if (title !== null) return title.text;
  // A year that the text gives itself, and a council's number that holds it, need no hint.
  const bare = date === null && !/\(\d{4}\)$|\/\d{4}\//.test(symbol);
  return bare && known.date !== null && known.confidence !== 'once' ? known.date.slice(0, 4) : null;
}
