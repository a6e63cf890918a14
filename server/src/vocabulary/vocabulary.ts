import { ARABIC } from './ar';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import type { Language } from './language';
import { RUSSIAN } from './ru';
import { CHINESE } from './zh';

/** The organs that have a place of their own in the tables; any other organ is known by its formula line alone. */
export type OrganKey =
  | 'general-assembly'
  | 'security-council'
  | 'economic-and-social-council'
  | 'human-rights-council'
  | 'trusteeship-council'
  | 'main-committee'
  | 'trade-and-development-board'
  | 'environment-assembly'
  | 'commission-on-human-rights'
  | 'commission-on-narcotic-drugs'
  | 'commission-on-crime-prevention'
  | 'commission-on-the-status-of-women'
  | 'commission-for-social-development'
  | 'commission-on-population-and-development'
  | 'statistical-commission'
  | 'forum-on-forests'
  | 'peacebuilding-commission'
  | 'commission-for-africa'
  | 'commission-for-asia-and-the-pacific'
  | 'commission-for-europe'
  | 'commission-for-latin-america-and-the-caribbean'
  | 'commission-for-western-asia'
  | 'conference-of-the-parties'
  | 'other';

export interface Organ {
  readonly key: OrganKey;
  /** As the masthead prints it. */
  readonly name: string;
  /** The line that opens its resolutions, without the comma; the usual form first. */
  readonly formulas: readonly string[];
}

/** A Main Committee of the General Assembly. */
export interface Committee {
  /** 1 to 6. */
  readonly number: number;
  /** As the masthead prints it; the usual form first, the name in full or the short one after it. */
  readonly names: readonly string[];
}

/** What parts a formula of any other organ is made of (`The … Board,`). */
export interface FormulaShape {
  /** What the line begins with, as printed, its blank included. */
  readonly openings: readonly string[];
  /** The nouns one of which the line must hold as a word. */
  readonly nouns: readonly string[];
  /** Words that no name holds: they tell a sentence that begins or ends with the name of an organ. */
  readonly never: readonly string[];
  /** Where the noun stands: at the end of the name, among its first words (so many of them), or anywhere in a name all in capitals. */
  readonly nounAt: 'end' | 'anywhere' | number;
  /** The words that have no capital in such a name. */
  readonly small: readonly string[];
}

export interface MastheadWords {
  /** The name of the Organization at the head of the page. */
  readonly unitedNations: readonly string[];
  /** What the distribution can be, as printed behind `Distr.`; lower case. */
  readonly distributions: readonly string[];
  /** What stands before the colon in `Original: English`; lower case. */
  readonly original: readonly string[];
  /** The languages as they are named behind `Original:` and alone on a line; lower case. */
  readonly languageNames: { readonly [L in Language]: readonly string[] };
  /** The words of a session line, one by one (`session`; `período`, `sesiones`); lower case. */
  readonly session: readonly string[];
  /** What can stand beside the number of a session: `special`, `emergency`, `resumed`, and small words; lower case. */
  readonly sessionKinds: readonly string[];
  /** The words before the numbers of agenda items; lower case, longest first. */
  readonly agendaItem: readonly string[];
  /** The words behind them (`de l’ordre du jour`), where the language has them; lower case, longest first. */
  readonly ofTheAgenda: readonly string[];
  /** How the line opens that tells who adopted the resolution and when; lower case. */
  readonly adoptedBy: readonly string[];
  /** What marks that line where it opens otherwise, with its date or the name of the organ (`决议`). */
  readonly adoption: readonly string[];
  /** The word before the number in a heading of the Security Council (`Resolution 1325 (2000)`). */
  readonly resolution: readonly string[];
  /** What a sponsor line says that is handed in, behind the colon; lower case, longest first. */
  readonly submissions: readonly string[];
  /** What stands before the last of several sponsors. */
  readonly and: readonly string[];
  /** The names of states, or words in them, that hold such a word themselves. */
  readonly namesWithAnd: readonly string[];
  /** How a sponsor says that it speaks for others too; lower case. */
  readonly onBehalfOf: readonly string[];
  /** The nouns of the closing line that tells the meeting (`plenary meeting`); lower case, longest first. */
  readonly meeting: readonly string[];
  /** Whether these nouns stand before the number of the meeting. */
  readonly meetingFirst: boolean;
  /** The closing line that tells how it was adopted; lower case, without brackets and full stop. */
  readonly withoutVote: readonly string[];
  /** The closing line that opens a recorded vote; lower case. */
  readonly recordedVote: readonly string[];
}

/** What the headings of a Model UN draft call their fields, before the colon; lower case. */
export interface ModelUnWords {
  readonly committee: readonly string[];
  readonly topic: readonly string[];
  readonly sponsors: readonly string[];
  readonly signatories: readonly string[];
  readonly date: readonly string[];
  /** Headings that are known and tell nothing of the masthead. */
  readonly other: readonly string[];
  /** How the line opens that holds the draft's number (`Draft Resolution 1.1`). */
  readonly draft: readonly string[];
}

/** How the paragraphs of a language end and what encloses its quotations. */
export interface Punctuation {
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly fullStop: string;
  /** Whether footnote markers stand before a mark and not behind it. */
  readonly markerFirst: boolean;
  readonly quotes: readonly [open: string, close: string];
  readonly innerQuotes: readonly [open: string, close: string];
}

/** The labels as the language prints them, by the first of each row. */
export interface LabelForms {
  /** Of an operative paragraph. */
  readonly operative: string;
  /** Of what is nested in it, the outermost first. */
  readonly sub: readonly string[];
  /** Of a section with a preamble or heading of its own. */
  readonly section: string;
  /** The letters that count `(a)`, `(b)`, … in their order. */
  readonly letters: readonly string[];
  /** The letters of the parts of a composite resolution (`A`, `B`), in their order. */
  readonly parts: readonly string[];
}

/** What a language calls the things that a resolution is made of. Data; the readers of `model` and `syntax` use it. */
export interface Vocabulary {
  readonly language: Language;
  readonly organs: readonly Organ[];
  /** What a line of any other organ looks like. */
  readonly otherFormulas: FormulaShape;
  readonly committees: readonly Committee[];
  readonly masthead: MastheadWords;
  readonly modelUn: ModelUnWords;
  /** January first; in each month the usual name first. Lower case. */
  readonly months: readonly (readonly string[])[];
  /**
   * Parts of number words with their value; the number of a session is the sum of the parts of its word, the longest
   * part taken first (`soixante` 60 + `quatorzième` 14). Lower case.
   */
  readonly ordinals: { readonly [part: string]: number };
  /** Lower case, as are the next two. */
  readonly annexWords: readonly string[];
  readonly appendixWords: readonly string[];
  readonly sectionWords: readonly string[];
  readonly labels: LabelForms;
  readonly punctuation: Punctuation;
}

const VOCABULARIES: { readonly [L in Language]: Vocabulary } = {
  en: ENGLISH,
  fr: FRENCH,
  es: SPANISH,
  ru: RUSSIAN,
  ar: ARABIC,
  zh: CHINESE,
};

export function vocabularyOf(language: Language): Vocabulary {
  return VOCABULARIES[language];
}
