import type { Language } from '../vocabulary/language';
import { NAMES } from './data/instruments';
import { allInstruments, type Instrument, instrumentByKey } from './instruments';
import { Phrases } from './phrases';

/** The names of instruments in one language, to be found in running text. */
export interface InstrumentNames {
  /** Visits every name, the names of one instrument together. */
  forEachName(visit: (name: string, instrument: Instrument) => void): void;
}

/** The names that instruments go by in a language; in languages other than English those that are known there. */
export function instrumentNames(language: Language): InstrumentNames {
  return {
    forEachName(visit) {
      if (language === 'en') {
        for (const instrument of allInstruments())
          for (const name of [instrument.name, ...instrument.shortNames]) visit(name, instrument);
        return;
      }
      for (const line of NAMES.split('\n')) {
        const [key = '', of, names = ''] = line.split('|');
        const instrument = instrumentByKey(key);
        if (of !== language || instrument === null) continue;
        for (const name of names.split(';')) visit(name, instrument);
      }
    },
  };
}

/** The official name of an instrument in a language; English where no other is known. */
export function instrumentName(instrument: Instrument, language: Language): string {
  if (language !== 'en')
    for (const line of NAMES.split('\n')) {
      if (!line.startsWith(`${instrument.key}|${language}|`)) continue;
      const first = line.split('|')[2]!.split(';')[0]!;
      return first.replace(/\{([^|}]*)[^}]*\}/g, '$1');
    }
  return instrument.name;
}

const matchers = new Map<Language, Phrases<Instrument>>();

/** The instrument that goes by exactly this name in a language; null where none does. */
export function instrumentNamed(name: string, language: Language): Instrument | null {
  let matcher = matchers.get(language);
  if (matcher === undefined) {
    matcher = new Phrases();
    const phrases = matcher;
    instrumentNames(language).forEachName((known, instrument) => phrases.add(known, instrument, true));
    matchers.set(language, matcher);
  }
  const found = matcher.at(name, 0);
  return found !== null && found.end === name.length ? found.value : null;
}
