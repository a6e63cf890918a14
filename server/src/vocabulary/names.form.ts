/** How a name tells its year, which texts put within it or leave out. */
export interface YearForms {
  /** Nouns that the year stands before: `1951 Convention`; null where it stands within the name. */
  readonly nouns: RegExp | null;
  /** The words before which it stands within: the first of them follows the generic noun and whose it is. */
  readonly before: RegExp | null;
  /** The year as it is written, `#` for its figures. */
  readonly year: string;
  /** Whether it may stand behind the whole name as well. */
  readonly last: boolean;
}

/** What follows a generic name that is declined and goes on: whose it is, in the genitive, its year, or what it is about. */
export interface GenitiveForms {
  /** How nouns and adjectives end in the nominative and not in the genitive: one with a capital begins the next clause. */
  readonly nominative: RegExp;
  /**
   * What is no matter of an instrument, though a preposition leads to it: the parties to a treaty meet to review it
   * (`участники Договора по рассмотрению его действия`), and pronouns name nothing (`осуществление Стратегии по всему региону`).
   */
  readonly noMatter: RegExp;
  /** `between`; treaties are between their parties, a strategy is carried out in cooperation between them. */
  readonly between: RegExp;
  readonly betweenParties: RegExp;
}

/** How a sentence goes on behind a generic name and a preposition that might lead to the rest of a name. */
export interface SentenceForms {
  /** The prepositions behind which the words tell it; null where they do behind any. */
  readonly behind: RegExp | null;
  readonly words: RegExp;
}

/** What joins a noun to what the instrument is about, where translations differ in it. */
export interface MatterForms {
  /** `on`, with the blank behind it. */
  readonly on: string;
  /** Adjectives that join it in its place, without the ending of the feminine, and their preposition, which is joined to the matter. */
  readonly adjectives: readonly string[];
  readonly by: string;
  /** The ending of the feminine, and the nouns that are feminine. */
  readonly feminine: string;
  readonly feminineNouns: RegExp;
  /** Nouns that stand with an article before the matter, and without one before their year. */
  readonly dated: RegExp;
  /** The word before the year. */
  readonly year: string;
}

/** What tells words that look like generic names from these. */
export interface AlikeForms {
  /** Verbs that make a doing of the noun behind them: `تم الاتفاق على` is `it was agreed to`. */
  readonly done: RegExp;
  /** Their length at most, particles included, in UTF-16 units. */
  readonly longestDone: number;
  /** `الاتفاق عليها`: what was agreed to stands behind it as a pronoun. */
  readonly toIt: RegExp;
  /** The one generic name that is an adjective as well: `the Strategy`, `strategic`. */
  readonly adjective: RegExp;
  /** A noun that an adjective with an article may stand behind: one with an article, with a pronoun, or `non-`. */
  readonly definite: RegExp;
  /** How the feminine of a noun ends, folded, and that of a comparative, as it is printed. */
  readonly feminine: string;
  readonly feminineComparative: string;
}

/** How a language builds names of instruments, and what tells a generic name that stands for one from other words. */
export interface NameForms {
  /** Whether names stand in the marks of titles (`《…》`); without them their words are common ones. */
  readonly inTitleMarks: boolean;
  /** Whether nouns stand together, the last of them saying what it is (`Framework Convention`), and take an owner before them. */
  readonly compounds: boolean;
  /** How texts shorten a generic name of several words, to any of them (`Code of Conduct`, `the Code`) or to its first; null where they don't. */
  readonly shortened: 'anywhere' | 'start' | null;
  /**
   * How the adjectives end that a name may begin with, where its first word alone has a capital (`Маячная рамочная конвенция`):
   * the generic noun then has a small letter.
   */
  readonly adjectivesFirst: RegExp | null;
  /** Whether a name has capitals throughout, so that small words behind a preposition are none of it. */
  readonly capitals: boolean;
  /** Capital words with which a name goes on behind its generic noun (`Protocol Additional to`, `Protocol III`), where others may stand there. */
  readonly goesOn: RegExp | null;
  /** The preposition of an owner, capitals or not: `Declaration of the meeting`. */
  readonly ofOwner: string | null;
  readonly sentence: SentenceForms | null;
  readonly genitive: GenitiveForms | null;
  readonly year: YearForms;
  readonly matter: MatterForms | null;
  readonly alike: AlikeForms | null;
}

/** Names without a peculiarity. */
export const PLAIN_NAMES: NameForms = {
  inTitleMarks: false,
  compounds: false,
  shortened: null,
  adjectivesFirst: null,
  capitals: false,
  goesOn: null,
  ofOwner: null,
  sentence: null,
  genitive: null,
  year: { nouns: null, before: null, year: '#', last: false },
  matter: null,
  alike: null,
};
