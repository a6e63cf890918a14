import type { Language } from '../vocabulary/language';
import { ALPHABETS, NAMES, PHRASES } from './data/instruments';
import { allInstruments, type Instrument, instrumentByKey } from './instruments';
import { lettering } from './letters';
import { phrasing } from './phrasing';

/** The language in which titles of resolutions and official names of instruments are known; others have names of their own. */
export const LANGUAGE_OF_TITLES: Language = 'en';

/** Names of each language by key, with the forms that they take in running text (`Статут{|а|у}`); English ones stand apart. */
const tables = new Map<Language, ReadonlyMap<string, readonly string[]>>();

/** The lines of all languages, `key|language|names`, the letters of their alphabets not written out. */
let lines: readonly string[] | null = null;

function namesOf(key: string, language: Language): readonly string[] {
  let table = tables.get(language);
  if (table === undefined) {
    table = namesIn(language);
    tables.set(language, table);
  }
  return table.get(key) ?? [];
}

function namesIn(language: Language): ReadonlyMap<string, readonly string[]> {
  lines ??= phrasing(PHRASES)(NAMES).split('\n');
  const alphabet = ALPHABETS.split('\n').find((line) => line.startsWith(`${language}|`)) ?? '';
  const write = lettering(alphabet.slice(language.length + 1));
  const table = new Map<string, readonly string[]>();
  for (const line of lines) {
    // Names hold the same sign in their braces, so that only the first two part the line.
    const [key = '', of = ''] = line.split('|', 2);
    if (of === language) table.set(key, write(line.slice(key.length + of.length + 2)).split(';'));
  }
  return table;
}

/**
 * Visits every name that instruments go by in a language, the names of one instrument together; in languages other than
 * English those that are known there.
 */
export function forEachInstrumentName(
  language: Language,
  visit: (name: string, instrument: Instrument) => void,
): void {
  for (const instrument of allInstruments()) {
    const { key, name, shortNames } = instrument;
    // A short name may be the name itself with a small letter, which is then found with either.
    for (const one of language === LANGUAGE_OF_TITLES ? [...shortNames, name] : namesOf(key, language))
      visit(one, instrument);
  }
}

/** The official name of an instrument in a language, with a capital; English where no other is known. */
export function instrumentName({ key, name }: Instrument, language: Language): string {
  const known = language === LANGUAGE_OF_TITLES ? undefined : namesOf(key, language)[0];
  // The object may be that of a folder, which names it otherwise in English.
  if (known === undefined) return instrumentByKey(key)?.name ?? name;
  const plain = plainName(known);
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** A name without its braces, in the first of the forms that they list. */
export function plainName(name: string): string {
  return name.replace(/\{([^|}]*)[^}]*\}/g, '$1');
}
