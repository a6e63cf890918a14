import { type Declension, RUSSIAN_DECLENSION } from './declension.ru';
import type { Language } from './language';

/** Small words that are written in one with the word behind them, as they stand before it: a conjunction, a preposition, the article. */
export interface JoinedParticles {
  /** `and`, `so`: the letters, any of which may come first. */
  readonly conjunctions: string;
  /** The one of them that joins the last of several things. */
  readonly and: string;
  /** `in` or `by`, `for`, `as`: the letters, any of which may come next. */
  readonly prepositions: string;
  /** The letter of `for`, which changes the article. */
  readonly to: string;
  readonly article: string;
  /** What `for` and the article become together. */
  readonly toThe: string;
  /** What may stand before a name in a sentence, in the order in which it is looked for: nothing, `in`, `for`, `and in`, … */
  readonly beforeNames: readonly string[];
}

/** How a language is written and in what order it sets its words, wherever that tells how a text is to be read. */
export interface Writing {
  /** Whether blanks part the words. Where they don't, a word may begin and end at any character. */
  readonly spaced: boolean;
  /** Whether letters have capitals, which then tell names and the beginnings of sentences. */
  readonly cased: boolean;
  readonly rightToLeft: boolean;
  /** Whether capitals, and what is drawn from a page, may lack the accents of their letters. */
  readonly losesAccents: boolean;
  /** How nouns and adjectives change with their case, so that a name seldom stands in its first form; null where they don't. */
  readonly declension: Declension | null;
  /** Null where such words are words of their own. */
  readonly joined: JoinedParticles | null;
  /**
   * Whether what belongs to a noun stands before it: the number before its counter, the date before the number, `above`
   * before the paragraph, the subject of a convention before the word for it.
   */
  readonly nounLast: boolean;
}

/** Of Latin letters; what a language has otherwise is said in its own line. */
const LATIN: Writing = {
  spaced: true,
  cased: true,
  rightToLeft: false,
  losesAccents: false,
  declension: null,
  joined: null,
  nounLast: false,
};

const ARABIC_PARTICLES: JoinedParticles = {
  conjunctions: 'وف',
  and: 'و',
  prepositions: 'بلك',
  to: 'ل',
  article: 'ال',
  toThe: 'لل',
  beforeNames: ['', 'ب', 'ل', 'و', 'وب', 'ول'],
};

export const WRITING: { readonly [L in Language]: Writing } = {
  en: LATIN,
  fr: { ...LATIN, losesAccents: true },
  es: { ...LATIN, losesAccents: true },
  ru: { ...LATIN, declension: RUSSIAN_DECLENSION },
  ar: { ...LATIN, cased: false, rightToLeft: true, joined: ARABIC_PARTICLES },
  zh: { ...LATIN, spaced: false, cased: false, nounLast: true },
};
