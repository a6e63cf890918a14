import type { Language } from '../vocabulary/language';
import { allInstruments, type Instrument, instrumentByKey, treatyByRegistration } from './instruments';
import { forEachInstrumentName, instrumentName } from './names';
import { Phrases } from './phrases';
import { type KnownResolution, resolutionBySymbol } from './resolutions';

/**
 * What is known of resolutions and instruments: the built-in knowledge, or that with the entries of a folder laid over it.
 * It never changes, so that texts of several folders can be read side by side, each with its own.
 */
export interface Catalogue {
  /** Null where no instrument has this key. */
  instrumentByKey(key: string): Instrument | null;
  allInstruments(): Iterable<Instrument>;
  /** See the function of this name: the key of the treaty with this volume and number, null where none is known. */
  treatyByRegistration(volume: number | null, number: number | null): string | null;
  /** Visits every name that instruments go by in a language, those of one instrument together. */
  forEachName(language: Language, visit: (name: string, instrument: Instrument) => void): void;
  /** The official name of an instrument in a language; English where no other is known. */
  instrumentName(instrument: Instrument, language: Language): string;
  /** The instrument that goes by exactly this name in a language; null where none does. */
  instrumentNamed(name: string, language: Language): Instrument | null;
  /** What is known of a resolution by its symbol; null where nothing is. */
  resolutionBySymbol(symbol: string): KnownResolution | null;
  /** The address that the folder gives for a resolution or an instrument; null where it gives none. */
  ownAddress(symbol: string | null, instrument: string | null): string | null;
}

/** What this program knows by itself. */
export const BUILT_IN: Catalogue = {
  instrumentByKey,
  allInstruments,
  treatyByRegistration,
  forEachName: forEachInstrumentName,
  instrumentName,
  instrumentNamed: namedIn(forEachInstrumentName),
  resolutionBySymbol,
  ownAddress: () => null,
};

/** A look-up by name over the names that `forEachName` visits; its tree is built when a language is first asked for. */
export function namedIn(forEachName: Catalogue['forEachName']): Catalogue['instrumentNamed'] {
  const matchers = new Map<Language, Phrases<Instrument>>();
  return (name, language) => {
    let matcher = matchers.get(language);
    if (matcher === undefined) {
      const phrases = new Phrases<Instrument>();
      forEachName(language, (known, instrument) => phrases.add(known, instrument, true));
      matcher = phrases;
      matchers.set(language, matcher);
    }
    const found = matcher.at(name, 0);
    return found !== null && found.end === name.length ? found.value : null;
  };
}
