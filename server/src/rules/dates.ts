import { vocabularyOf } from '../vocabulary/vocabulary';

/** January to December, as English documents print them. */
export const ENGLISH_MONTHS: readonly string[] = vocabularyOf('en').months.map(
  ([name]) => name![0]!.toUpperCase() + name!.slice(1),
);

/** An ISO date as English documents write it: `25 September 2015`. The text itself where it is no ISO date. */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = ENGLISH_MONTHS[(month ?? 0) - 1];
  return name === undefined || day === undefined ? iso : `${day} ${name} ${year}`;
}
