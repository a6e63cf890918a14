import type { Instrument } from '../catalogue/instruments';
import { assemblyYear } from '../catalogue/numbering';
import type { KnownResolution } from '../catalogue/resolutions';
import { leadsTo } from '../citations/address';
import type { Citation } from '../citations/citation';
import { explainSymbol } from '../citations/explain';
import { printedName, printedNameIn } from '../citations/printed';
import type { Resolution } from '../model/resolution';
import { contradictedDate, missedSession } from '../rules/known-date';
import { ordinalInWords } from '../rules/ordinals';
import type { Language } from '../vocabulary/language';
import { type CitedTitle, citedTitle, instrumentsIn } from './cited-title';
import { hoverOfInstrument } from './hover-instrument';
import { hoverOfInternal } from './hover-internal';
import {
  escapeInline,
  escapeMarkdown,
  type HoverText,
  inLanguage,
  markdownLink,
  quoted,
  spelledDate,
  times,
} from './hover-markdown';
import { hoverOfSymbol } from './hover-symbol';
import { instrumentNameIn } from './instrument-name';
import { plainPart } from './part-name';
import { noteLine, repeatedNote } from './repeated-note';

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

function hoverOfResolution(citation: Citation, resolution: Resolution): HoverText | null {
  const { language, catalogue } = resolution;
  const { symbol, part, kind } = citation;
  // The number in a heading of its own text says nothing that is not there.
  if (symbol === null && citation.paragraph === null && citation.footnote === null) return null;
  const known = symbol === null ? null : catalogue.resolutionBySymbol(symbol);
  const printed = printedNameIn(citation, known, language);
  if (symbol === null || printed === null) {
    return {
      head: [`**${quoted(citation.text, language)}** · ${kind} of ${bodyOf(symbol)}`, dated(citation)],
      details: [],
    };
  }
  const name = `${printed.organ} ${printed.kind} ${printed.number}`;
  const title = citedTitle(resolution, symbol, part);
  return {
    head: [
      `**${escapeInline(name)}**${title === null ? '' : ` · ${inLanguage(escapeInline(title.text), title.own ? language : 'en')}`}`,
      adoption(known, citation),
      warning(citation, resolution),
    ],
    details: [part === null ? '' : partLine(symbol, part, title, resolution), placeLine(citation, language)],
  };
}

/** Where it is to be read: by itself, or with others that it was issued with. */
function placeLine(citation: Citation, language: Language): string {
  const place = leadsTo(citation, language);
  if (place === null) return '';
  const link = markdownLink(place.symbol ?? place.url, place.url);
  return citation.url === null ? `Issued with others in ${link}` : link;
}

/** Whose resolution or decision it is, as far as its symbol says, of a body outside the document system. */
function bodyOf(symbol: string | null): string {
  const body = symbol === null ? undefined : explainSymbol(symbol)[0]?.parts[0]?.meaning;
  if (body !== undefined) return `the ${escapeInline(body)}`;
  return /\/(?:CP|COP|CMP|CMA)\.\d/.test(symbol ?? '') ? 'a conference of the parties' : 'another body';
}

function adoption(known: KnownResolution | null, citation: Citation): string {
  const vote = known?.vote ?? null;
  return [
    known?.date == null
      ? dated(citation)
      : `Adopted ${spelledDate(known.date)}${known.confidence === 'sure' ? '' : ', as cited elsewhere'}`,
    vote === null ? '' : `${vote.yes} in favour, ${vote.no} against, ${vote.abstaining} abstaining`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What the text itself says of its date. */
function dated({ date }: Citation): string {
  return date === null ? '' : `Dated ${spelledDate(date)} in this text`;
}

/** Where the text gives it a date on which it can't have been adopted, as the rules judge. */
function warning(citation: Citation, resolution: Resolution): string {
  const index = resolution.citations.indexOf(citation);
  if (citation.date === null || index < 0) return '';
  const told = `⚠ This text dates it ${spelledDate(citation.date)}`;
  if (contradictedDate(index, resolution) !== null) return `${told}.`;
  const session = missedSession(citation, resolution.catalogue);
  if (session === null) return '';
  const year = assemblyYear(session);
  return `${told}; the ${ordinalInWords(session) ?? session} session lasted from September ${year} to September ${year + 1}.`;
}

function partLine(symbol: string, part: string, title: CitedTitle | null, resolution: Resolution): string {
  const { language } = resolution;
  const inside = instrumentsIn(resolution, symbol, part);
  const names = inside.filter(
    (one) =>
      title === null || !(title.text.includes(one.name) || title.text === instrumentNameIn(resolution, one)),
  );
  // A title that has the names of some tells of them all.
  const told = names.length < inside.length ? '' : names.map((one) => nameIn(resolution, one)).join('; ');
  return `${inLanguage(escapeMarkdown(capitalized(plainPart(part, language))), language)}${told === '' ? '' : `: ${told}`}`;
}

function nameIn(resolution: Resolution, instrument: Instrument): string {
  const name = instrumentNameIn(resolution, instrument);
  return name === instrument.name ? escapeInline(name) : inLanguage(escapeInline(name), resolution.language);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** As much of a note as shows what it cites, in UTF-16 units. */
const NOTE = 400;

/**
 * `Ibid.` in words: what the note before cites, with the part that is meant here; the note itself where that has neither
 * symbol nor name.
 */
function hoverOfRepeated(resolution: Resolution, citation: Citation): HoverText | null {
  const stood = repeatedBy(citation);
  if (stood === null) {
    const note = repeatedNote(resolution, citation);
    if (note === null) return null;
    const words = `*${quoted(citation.text, resolution.language)}*`;
    return {
      head: [`${words} goes back to note ${escapeInline(note.label)}:`, noteLine(resolution, note, NOTE)],
      details: [],
    };
  }
  const told = toldOf(resolution, stood);
  if (told === null) return null;
  return {
    head: [`*${quoted(citation.text, resolution.language)}* stands for:`, ...told.head],
    details: told.details,
  };
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
