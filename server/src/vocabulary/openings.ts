import type { Language } from './language';
import { ARABIC_OPENINGS } from './openings.ar';
import { ENGLISH_OPENINGS } from './openings.en';
import { SPANISH_OPENINGS } from './openings.es';
import type { OpeningWords } from './openings.form';
import { FRENCH_OPENINGS } from './openings.fr';
import { RUSSIAN_OPENINGS } from './openings.ru';
import { CHINESE_OPENINGS } from './openings.zh';

/** The opening words of each language. */
export const OPENING_WORDS: Readonly<Record<Language, OpeningWords>> = {
  en: ENGLISH_OPENINGS,
  fr: FRENCH_OPENINGS,
  es: SPANISH_OPENINGS,
  ru: RUSSIAN_OPENINGS,
  ar: ARABIC_OPENINGS,
  zh: CHINESE_OPENINGS,
};
