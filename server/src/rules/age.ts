import type { Resolution } from '../model/resolution';
import { symbolFacts } from './masthead-facts';

/** The year of a text, by its masthead: the day of adoption, the day of issue or the symbol; null where none says. */
function yearOf({ masthead: { adopted, date, symbol } }: Resolution): number | null {
  const day = adopted ?? date;
  if (day) return Number(day.value.slice(0, 4));
  const facts = symbol && symbolFacts(symbol.value);
  if (facts?.organ === 'security-council') {
    const year = /\((\d{4})\)/.exec(symbol!.value)?.[1];
    return year === undefined ? null : Number(year);
  }
  if (!facts || facts.session === null) return null;
  if (facts.organ === 'economic-and-social-council') return facts.session;
  return facts.organ === 'general-assembly' ? 1945 + facts.session : null;
}

/**
 * Whether a text is of a time when a habit was not settled: of a year before the one given. A text that doesn’t tell its
 * year is taken for one of today.
 */
export function isBefore(resolution: Resolution, year: number): boolean {
  const own = yearOf(resolution);
  return own !== null && own < year;
}
