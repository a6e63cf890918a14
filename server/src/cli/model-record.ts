import type { Citation } from '../citations/citation';
import type { Footnote, Found, Masthead, Paragraph, Resolution } from '../model/resolution';
import type { Source } from '../text/source';

/** A resolution as plain data, in the form that the command `model` prints; other programs rely on its names. */
export function modelRecord(file: string, resolution: Resolution): object {
  const { source, language, profile, kind } = resolution;
  return {
    file,
    language,
    profile,
    kind,
    masthead: mastheadRecord(resolution.masthead),
    paragraphs: resolution.paragraphs.map((paragraph) => paragraphRecord(paragraph, source)),
    footnotes: resolution.footnotes.map((footnote) => footnoteRecord(footnote, source)),
    citations: citedByText(resolution).map((citation) => citationRecord(citation, source)),
  };
}

/**
 * What a resolution itself cites, in its paragraphs and notes: the reports and items that a masthead names tell where it
 * comes from. In a text without a body, all that is cited.
 */
function citedByText({ citations, paragraphs }: Resolution): readonly Citation[] {
  if (paragraphs.length === 0) return citations;
  return citations.filter(({ paragraph, footnote }) => paragraph !== null || footnote !== null);
}

function mastheadRecord(masthead: Masthead): object {
  return {
    symbol: value(masthead.symbol),
    organ: value(masthead.organ),
    distribution: value(masthead.distribution),
    date: value(masthead.date),
    originalLanguage: value(masthead.originalLanguage),
    session: value(masthead.session),
    committee: value(masthead.committee),
    agendaItems: masthead.agendaItems.map((item) => item.value),
    agendaTitle: value(masthead.agendaTitle),
    sponsors: masthead.sponsors.map((sponsor) => sponsor.value),
    title: value(masthead.title),
    number: value(masthead.number),
    adopted: value(masthead.adopted),
    meeting: value(masthead.meeting),
    jobNumber: value(masthead.jobNumber),
  };
}

function value<T>(found: Found<T> | null): T | null {
  return found === null ? null : found.value;
}

function paragraphRecord(paragraph: Paragraph, source: Source): object {
  return {
    kind: paragraph.kind,
    label: paragraph.label?.text ?? null,
    opening: paragraph.opening?.text ?? null,
    text: paragraph.prose.text,
    depth: paragraph.depth,
    ...(paragraph.annex && { annex: true }),
    range: source.rangeOf(paragraph.span),
  };
}

function footnoteRecord(footnote: Footnote, source: Source): object {
  return {
    label: footnote.label,
    text: footnote.prose.text,
    range: source.rangeOf(footnote.span),
    markers: footnote.markers.map((marker) => source.rangeOf(marker.span)),
  };
}

function citationRecord({ kind, text, symbol, url, date, span }: Citation, source: Source): object {
  return { kind, text, symbol, url, date, range: source.rangeOf(span) };
}
