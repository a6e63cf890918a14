import type { Instrument } from '../catalogue/instruments';
import { plainName } from '../catalogue/names';
import type { Resolution } from '../model/resolution';
import { CITATION_WORDS } from '../vocabulary/citations';

/** The name of an instrument in the language of a text, English where no other is known. */
export function instrumentNameIn({ catalogue, language }: Resolution, instrument: Instrument): string {
  // The Charter's names stand with the words by which it is found.
  const charter = instrument.key === 'charter' ? CITATION_WORDS[language].charter[0] : undefined;
  return charter === undefined ? catalogue.instrumentName(instrument, language) : plainName(charter);
}

/** As many letters as a narrow column shows of a name; a longer one has its short name there. */
const SHORT = 48;

/**
 * What an instrument is called in short in the language of a text: its name where that is short itself, else the
 * shortest of its other names, words before an acronym; the name in full where none is known.
 */
export function shortNameIn(resolution: Resolution, instrument: Instrument): string {
  const { catalogue, language } = resolution;
  const name = instrumentNameIn(resolution, instrument);
  if (name.length <= SHORT) return name;
  const others: string[] = [];
  catalogue.forEachName(language, (other, { key }) => {
    const plain = key === instrument.key ? plainName(other) : name;
    if (plain.length < name.length) others.push(plain);
  });
  others.sort((a, b) => Number(isAcronym(a)) - Number(isAcronym(b)) || a.length - b.length);
  return others[0] ?? name;
}

function isAcronym(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
