import type { Catalogue } from '../catalogue/catalogue';
import { assemblySatOn } from '../catalogue/numbering';
import type { Citation } from '../citations/citation';
import type { Resolution } from '../model/resolution';
import { WRITING } from '../vocabulary/writing';

/**
 * The ISO date on which a cited resolution was adopted, where that is known beyond doubt; null otherwise. Of a composite
 * resolution the part that is cited counts.
 */
export function knownDate({ kind, symbol, text }: Citation, catalogue: Catalogue): string | null {
  if (kind !== 'resolution' || symbol === null) return null;
  const letter = /\d ?([A-Z])(?: ?\(|$)/.exec(text.trim())?.[1] ?? '';
  const exact = symbol.replace(
    /^(.*\/\d+)(\(.*\))?$/,
    (_, number, session = '') => `${number}${letter}${session}`,
  );
  const known = catalogue.resolutionBySymbol(exact);
  if (known === null || known.symbol !== exact || known.confidence === 'once') return null;
  return known.date;
}

/** The ISO date on which the resolution of a citation was adopted, where the text dates it otherwise; null elsewhere. */
export function contradictedDate(index: number, resolution: Resolution): string | null {
  const citation = resolution.citations[index]!;
  const known = citation.date === null ? null : knownDate(citation, resolution.catalogue);
  return known === null || known === citation.date || !isItsOwn(index, resolution) ? null : known;
}

/**
 * Whether the date stands right beside the number. In `446 (1979), 452 (1979) of 20 July 1979` it may belong to the last
 * one alone; in Chinese the date stands before the number.
 */
function isItsOwn(index: number, { citations, paragraphs, language }: Resolution): boolean {
  const citation = citations[index]!;
  const neighbour = citations[WRITING[language].nounLast ? index - 1 : index + 1];
  if (neighbour?.date === citation.date && neighbour.paragraph === citation.paragraph) return false;
  if (!WRITING[language].nounLast) return true;
  const prose = citation.paragraph === null ? undefined : paragraphs[citation.paragraph]?.prose;
  if (!prose) return false;
  const at = prose.indexOf(citation.span.start);
  return /日第? ?$/.test(prose.text.slice(Math.max(0, at - 4), at));
}

/**
 * The session of the General Assembly that a cited resolution is of, where it can't have sat on the date that the text
 * gives; null elsewhere, and where the very date is known.
 */
export function missedSession(citation: Citation, catalogue: Catalogue): number | null {
  const { symbol, date } = citation;
  const session = /^A\/RES\/(\d{2,3})\/\d+/.exec(symbol ?? '')?.[1];
  if (date === null || session === undefined || assemblySatOn(Number(session), date)) return null;
  return knownDate(citation, catalogue) === null ? Number(session) : null;
}
