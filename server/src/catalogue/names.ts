import type { Language } from '../vocabulary/language';

/** An instrument that texts cite by name. */
export interface NamedInstrument {
  readonly key: string;
  readonly kind: 'treaty' | 'instrument';
}

export interface InstrumentNames {
  forEachName(visit: (name: string, instrument: NamedInstrument) => void): void;
  byRegistration(volume: number | null, number: number | null): string | null;
  headsOf(key: string): number[];
}

export function instrumentNames(_language: Language): InstrumentNames {
  return { forEachName: () => {}, byRegistration: () => null, headsOf: () => [] };
}
