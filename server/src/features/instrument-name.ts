import type { Instrument } from '../catalogue/instruments';
import type { Resolution } from '../model/resolution';
import { CITATION_WORDS } from '../vocabulary/citations';

/** The name of an instrument in the language of a text, English where no other is known. */
export function instrumentNameIn({ catalogue, language }: Resolution, instrument: Instrument): string {
  // The Charter's names stand with the words by which it is found.
  const charter = instrument.key === 'charter' ? CITATION_WORDS[language].charter[0] : undefined;
  return charter?.replace(/\{([^|}]*)[^}]*\}/g, '$1') ?? catalogue.instrumentName(instrument, language);
}
