import type { Reference } from '../../server/src/citations/citation';
import { findReferences } from '../../server/src/citations/find';
import type { Language } from '../../server/src/vocabulary/language';

/** A reference in one line: kind, what it is, `@` date, `(part)`. */
export function told({ kind, symbol, instrument, date, part }: Reference): string {
  const what = symbol ?? instrument ?? '-';
  return [kind, what, date === null ? '' : `@${date}`, part === null ? '' : `(${part})`]
    .filter(Boolean)
    .join(' ');
}

export function cited(text: string, language: Language = 'en', organ: string | null = 'A'): string[] {
  return findReferences(text, { language, organ }).map(told);
}

/** The printed words of each reference. */
export function printed(text: string, language: Language = 'en', organ: string | null = 'A'): string[] {
  return findReferences(text, { language, organ }).map((reference) => reference.text);
}
