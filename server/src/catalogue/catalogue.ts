import type { Language } from '../vocabulary/language';
import { allInstruments, type Instrument, instrumentByKey, treatyByRegistration } from './instruments';
import { forEachInstrumentName, instrumentName } from './names';
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
  treatyByRegistration(volume: number | null, number: number | null, last?: number | null): string | null;
  /** Visits every name that instruments go by in a language, those of one instrument together. */
  forEachName(language: Language, visit: (name: string, instrument: Instrument) => void): void;
  /** The official name of an instrument in a language; English where no other is known. */
  instrumentName(instrument: Instrument, language: Language): string;
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
  resolutionBySymbol,
  ownAddress: () => null,
};
