import { ARABIC_CITATIONS } from './citations.ar';
import { ENGLISH_CITATIONS } from './citations.en';
import { SPANISH_CITATIONS } from './citations.es';
import { FRENCH_CITATIONS } from './citations.fr';
import { RUSSIAN_CITATIONS } from './citations.ru';
import { CHINESE_CITATIONS } from './citations.zh';
import type { Language } from './language';

/**
 * An organ as the symbols of its documents begin. `council` and `commission` stand for a short name (`the Council`)
 * until it is known which one; `other` is a body whose resolutions have no address of their own.
 */
export type OrganCode =
  | 'A'
  | 'S'
  | 'E'
  | 'T'
  | 'A/HRC'
  | 'E/CN.4'
  | 'E/ESCAP'
  | 'UNEP/EA'
  | 'WHA'
  | 'council'
  | 'commission'
  | 'other';

export interface OrganForms {
  readonly organ: OrganCode;
  /** Its name and the inflected forms of it that occur before and after a number. */
  readonly names: readonly string[];
}

export interface OwnForms {
  readonly feminine: readonly string[];
  readonly masculine: readonly string[];
}

/** What a part of an instrument is, whatever its language calls it. */
export type PartKind =
  | 'annex'
  | 'appendix'
  | 'section'
  | 'chapter'
  | 'paragraph'
  | 'subparagraph'
  | 'preamble'
  | 'part'
  | 'article'
  | 'attached';

/**
 * The words that references are made of in one language. In every phrase `{a|b}` stands for either; letter case,
 * kinds of space, hyphens and apostrophes don't matter.
 */
/** Adjectives told by their form: how they begin and how they end, and words that look like them. Lower case. */
export interface AdjectiveForms {
  readonly begins: string;
  /** Any ending will do where there is none. */
  readonly ends: readonly string[];
  readonly but: readonly string[];
}

export interface CitationWords {
  /** What a numbered text is called, in all inflected forms. */
  readonly resolution: readonly string[];
  readonly decision: readonly string[];
  /** "Its resolution" as one word, by the gender of the organ: the Assembly is feminine, a Council masculine. */
  /** Abbreviations that name the organ and its resolution in one. */
  readonly abbreviations: readonly { readonly organ: OrganCode; readonly words: readonly string[] }[];
  /** How a revision is told in parentheses behind a running number: `200 (Rev. Dubai, 2018)`. */
  readonly revised: readonly string[];
  /** Nouns of what is numbered as resolutions are and is none: `agreed conclusions 1997/2`. */
  readonly otherNouns: readonly string[];
  /** Names that hold the name of an instrument and mean something else. */
  readonly otherNames: readonly string[];
  readonly ownResolution: OwnForms | null;
  readonly ownDecision: OwnForms | null;
  readonly organs: readonly OrganForms[];
  /** Possessives that refer to the organ spoken of. */
  readonly its: readonly string[];
  /** Endings of the word before a possessive that show that the organ of the text itself is meant (`recalling its`). */
  readonly ownBefore: readonly string[];
  /** What joins a resolution to the organ named after it; the empty string where nothing does. */
  readonly of: readonly string[];
  readonly and: readonly string[];
  readonly to: readonly string[];
  readonly date: {
    /** Words that may stand between its parts. */
    readonly between: readonly string[];
    /** What may be written against the day (`1er`). */
    readonly dayEndings: readonly string[];
    /** What may stand between a number and its date. */
    readonly leads: readonly string[];
  };
  readonly parts: readonly { readonly part: PartKind; readonly words: readonly string[] }[];
  /** What stands before the number of a resolution or part (`第3段`), and between a pointer and its part (`上文的附件`); empty where nothing does. */
  readonly numberSign: string;
  readonly pointerLink: string;
  /** Whether a supplement is called as an attachment is. */
  readonly attachedSupplements: boolean;
  /** How a part ends whose last word says that it is of what was named last, as a pronoun that is joined to it. */
  readonly partPronoun: RegExp | null;
  /** Whether the name of any body stands before the noun with nothing between: `International Lamp Union resolution 12`. */
  readonly bodyFirst: boolean;
  /** Spelled-out numbers and letters of parts, where the language writes them so. */
  readonly ordinals: readonly string[];
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** The text itself: "the present resolution". */
  readonly present: readonly string[];
  /** The words between a part and the text that it belongs to ("of", "to the"). */
  readonly partOf: readonly string[];
  /** Words that lead from an instrument to a part of it, articles included (`resolution 55/25, in particular paragraph 3`). */
  readonly especially: readonly string[];
  /** Words behind a part that say that it is of what was named last. */
  readonly thereof: readonly string[];
  readonly ibid: readonly string[];
  readonly idem: readonly string[];
  readonly treatySeries: readonly string[];
  /** Who publishes a treaty series: its name before the series belongs to the reference. */
  readonly publishers: readonly string[];
  readonly volume: readonly string[];
  /** Before (or, in Chinese, behind) the number of a treaty, supplement, resolution. */
  readonly number: readonly string[];
  readonly officialRecords: readonly string[];
  readonly supplement: readonly string[];
  readonly corrigendum: readonly string[];
  readonly charter: readonly string[];
  /** The Charter by its short name. */
  readonly charterShort: readonly string[];
  /** Generic names that point back to an instrument named before (`the Convention`), with what they may stand for. */
  readonly heads: readonly string[];
  /** Words before a generic name that point to what the paragraph itself named last (`that Convention`). */
  readonly pointing: readonly string[];
  /** Words behind a generic name that show that a longer name begins there (`Convention on …`). */
  readonly headGoesOn: readonly string[];
  /** Adjectives behind a generic name that make another name of it (`Déclaration ministérielle`); null where none stand there. */
  readonly headAdjectives: AdjectiveForms | null;
  /** Letters of composite resolutions, where they are not A, B, C: in order. */
  readonly letters: readonly string[];
  /** What special sessions are called inside a number, with the Latin prefix that symbols have for it. */
  readonly sessions: readonly { readonly words: readonly string[]; readonly prefix: '' | 'S-' | 'ES-' }[];
  /** What conferences of parties are called inside the number of a decision (`1/CP.21`), where not by the Latin code. */
  readonly conferences: readonly { readonly words: readonly string[]; readonly code: string }[];
}

export const CITATION_WORDS: Readonly<Record<Language, CitationWords>> = {
  en: ENGLISH_CITATIONS,
  fr: FRENCH_CITATIONS,
  es: SPANISH_CITATIONS,
  ru: RUSSIAN_CITATIONS,
  ar: ARABIC_CITATIONS,
  zh: CHINESE_CITATIONS,
};
