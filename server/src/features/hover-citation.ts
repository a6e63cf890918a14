import type { Catalogue } from '../catalogue/catalogue';
import type { Instrument } from '../catalogue/instruments';
import type { KnownResolution } from '../catalogue/resolutions';
import type { Citation } from '../citations/citation';
import { printedName, printedNameIn } from '../citations/printed';
import type { Resolution } from '../model/resolution';
import type { Language } from '../vocabulary/language';
import { hoverOfInstrument } from './hover-instrument';
import { hoverOfInternal } from './hover-internal';
import {
  escapeMarkdown,
  type HoverText,
  inLanguage,
  markdownLink,
  spelledDate,
  times,
} from './hover-markdown';
import { hoverOfSymbol } from './hover-symbol';

/** What a citation cites, in full; null where nothing is known of it but its own words. */
export function hoverOfCitation(resolution: Resolution, citation: Citation): HoverText | null {
  const told = toldOf(resolution, citation);
  if (told === null) return null;
  return { head: told.head, details: [...told.details, countOf(resolution, citation)] };
}

function toldOf(resolution: Resolution, citation: Citation): HoverText | null {
  const { language, catalogue } = resolution;
  switch (citation.kind) {
    case 'resolution':
    case 'decision':
      return hoverOfResolution(citation, resolution);
    case 'document':
      return hoverOfSymbol(citation.text, language);
    case 'internal':
      return hoverOfInternal(resolution, citation);
    case 'official-records':
      return citation.symbol === null ? null : hoverOfSymbol(citation.symbol, language);
    case 'repeated':
      return hoverOfRepeated(resolution, citation);
    case 'treaty':
    case 'instrument':
    case 'charter':
    case 'treaty-series': {
      const instrument = citation.instrument === null ? null : catalogue.instrumentByKey(citation.instrument);
      return instrument === null ? null : hoverOfInstrument(instrument, citation.part, resolution);
    }
  }
}

function hoverOfResolution(citation: Citation, { language, catalogue }: Resolution): HoverText {
  const { symbol, url, part, text, kind } = citation;
  if (symbol === null) {
    return {
      head: [`**${escapeMarkdown(text)}** · ${kind} of a body without addresses of its own`],
      details: [dated(citation)],
    };
  }
  const known = catalogue.resolutionBySymbol(symbol);
  const printed = printedNameIn(citation, known, language);
  const inside = instrumentIn(symbol, part, catalogue);
  const name = printed === null ? symbol : `${printed.organ} ${printed.kind} ${printed.number}`;
  const title = known?.title ?? inside?.name ?? null;
  return {
    head: [
      `**${escapeMarkdown(name)}**${title === null ? '' : ` · ${escapeMarkdown(title)}`}`,
      adoption(known) || dated(citation),
      warning(citation, known),
    ],
    details: [
      part === null ? '' : partLine(part, inside, title, language),
      url === null ? '' : markdownLink(symbol, url),
    ],
  };
}

function adoption(known: KnownResolution | null): string {
  if (known === null || known.date === null) return '';
  const { vote, confidence } = known;
  const sure = confidence === 'sure' ? '' : ', as cited elsewhere';
  const date = `Adopted ${spelledDate(known.date)}${sure}`;
  if (vote === null) return date;
  return `${date} · ${vote.yes} in favour, ${vote.no} against, ${vote.abstaining} abstaining`;
}

/** What the text itself says of its date. */
function dated({ date }: Citation): string {
  return date === null ? '' : `Dated ${spelledDate(date)} in this text`;
}

/** What was seen once is nothing to contradict an author with. */
function warning(citation: Citation, known: KnownResolution | null): string {
  if (citation.date === null || known?.date == null || known.confidence !== 'sure') return '';
  if (citation.date === known.date) return '';
  return `⚠ This text dates it ${spelledDate(citation.date)}.`;
}

function partLine(part: string, inside: Instrument | null, title: string | null, language: Language): string {
  const name = inside === null || inside.name === title ? '' : `: ${escapeMarkdown(inside.name)}`;
  return `${inLanguage(escapeMarkdown(capitalized(bare(part))), language)}${name}`;
}

/** Without the Arabic preposition that is written in one with the article (`للفقرة` as `الفقرة`). */
function bare(part: string): string {
  return part.replace(/^و?لل/, 'ال');
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The instrument whose text stands in that resolution, or in that part of it. */
function instrumentIn(symbol: string, part: string | null, catalogue: Catalogue): Instrument | null {
  let whole: Instrument | null = null;
  const wanted = part?.toLowerCase().replace(/\s+/g, ' ') ?? null;
  for (const instrument of catalogue.allInstruments()) {
    if (instrument.source?.symbol !== symbol) continue;
    if (wanted !== null && instrument.source.part?.toLowerCase() === wanted) return instrument;
    if (instrument.source.part === null || instrument.source.part === 'annex') whole ??= instrument;
  }
  return whole;
}

/** `Ibid.` in words: what the note before cites, with the part that is meant here. */
function hoverOfRepeated(resolution: Resolution, citation: Citation): HoverText | null {
  const stood = repeatedBy(citation);
  if (stood === null) return null;
  const told = toldOf(resolution, stood);
  if (told === null) return null;
  return { head: [`*${escapeMarkdown(citation.text)}* stands for:`, ...told.head], details: told.details };
}

/** A repetition as a citation of what it repeats; null where that is not known. */
export function repeatedBy(citation: Citation): Citation | null {
  const { symbol, instrument } = citation;
  if (symbol !== null) {
    const kind = printedName(symbol)?.kind ?? 'document';
    return { ...citation, kind, text: symbol };
  }
  return instrument === null ? null : { ...citation, kind: 'treaty-series' };
}

/** How often this text cites the same thing. */
function countOf({ citations }: Resolution, citation: Citation): string {
  const { symbol, instrument, kind } = citation;
  if (kind === 'internal' || (symbol === null && instrument === null)) return '';
  const same = citations.filter((other) =>
    symbol !== null ? other.symbol === symbol : other.symbol === null && other.instrument === instrument,
  );
  return same.length < 2 ? '' : `Cited ${times(same.length)} in this text`;
}
