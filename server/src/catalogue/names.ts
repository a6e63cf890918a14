import type { Language } from '../vocabulary/language';
import { NAMES, PHRASES } from './data/instruments';
import { allInstruments, type Instrument, instrumentByKey } from './instruments';
import { phrasing } from './phrasing';

/** Names by key and language, with the forms that they take in running text (`Статут{|а|у}`); English ones stand apart. */
let table: Map<string, readonly string[]> | null = null;

function namesOf(key: string, language: Language): readonly string[] {
  table ??= new Map(
    phrasing(PHRASES)(NAMES)
      .split('\n')
      .map((line) => {
        // Names hold the same sign in their braces, so that only the first two part the line.
        const [of = '', spoken = ''] = line.split('|', 2);
        const place = `${of}|${spoken}`;
        return [place, line.slice(place.length + 1).split(';')];
      }),
  );
  return table.get(`${key}|${language}`) ?? [];
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
    for (const one of language === 'en' ? [name, ...shortNames] : namesOf(key, language))
      visit(one, instrument);
  }
}

/** The official name of an instrument in a language; English where no other is known. */
export function instrumentName({ key, name }: Instrument, language: Language): string {
  const known = language === 'en' ? undefined : namesOf(key, language)[0];
  // The object may be that of a folder, which names it otherwise in English.
  return known === undefined ? (instrumentByKey(key)?.name ?? name) : plainName(known);
}

/** A name without its braces, in the first of the forms that they list. */
export function plainName(name: string): string {
  return name.replace(/\{([^|}]*)[^}]*\}/g, '$1');
}
