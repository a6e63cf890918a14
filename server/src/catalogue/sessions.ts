import type { Confidence } from './resolutions';

/** A regular session of the General Assembly, from its opening to the day before the next one opens. */
export interface Session {
  readonly number: number;
  readonly opens: string;
  readonly closes: string;
  readonly confidence: Confidence;
}

/** Openings that follow no rule. */
const OPENINGS: ReadonlyMap<number, string> = new Map([
  [1, '1946-01-10'],
  [6, '1951-11-06'],
  [7, '1952-10-14'],
  [11, '1956-11-12'],
  [19, '1964-12-01'],
  [53, '1998-09-09'],
  [54, '1999-09-14'],
  [55, '2000-09-05'],
  [56, '2001-09-12'],
  [57, '2002-09-10'],
]);

/** The dates of a regular session of the General Assembly; null for a number below 1. */
export function sessionDates(number: number): Session | null {
  if (!Number.isInteger(number) || number < 1 || number > 200) return null;
  const next = new Date(Date.parse(`${opening(number + 1)}T00:00:00Z`) - 86_400_000);
  return {
    number,
    opens: opening(number),
    closes: next.toISOString().slice(0, 10),
    confidence: OPENINGS.has(number) || number >= 58 ? 'sure' : 'likely',
  };
}

/**
 * Up to the fifty-second session the third Tuesday of September; from the fifty-eighth the Tuesday of the third week,
 * and from the seventy-eighth of the second week, counted from the first week with a working day.
 */
function opening(number: number): string {
  const fixed = OPENINGS.get(number);
  if (fixed !== undefined) return fixed;
  const year = 1945 + number;
  const weekday = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  if (number < 58) return september(year, 1 + ((2 - weekday + 7) % 7) + 14);
  // The Tuesday of the week that holds 1 September, or of the next where that is a Saturday or Sunday.
  const firstTuesday = weekday === 6 ? 4 : weekday === 0 ? 3 : 1 + 2 - weekday;
  return september(year, firstTuesday + (number >= 78 ? 7 : 14));
}

function september(year: number, day: number): string {
  return `${year}-09-${String(day).padStart(2, '0')}`;
}
