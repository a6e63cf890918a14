import type { Language } from './language';

/** What is put for each match of a pattern. */
export type Replacement = readonly [pattern: RegExp, by: string];

/** How opening words change beside the tables of the hover, and with what they are compared there. */
export interface OpeningForms {
  /** One after the other, they make the same of words that say one thing in two ways. */
  readonly alike: readonly Replacement[];
  /**
   * They take away the endings by which adjectives and participles follow their subject: an Assembly and a Commission are
   * feminine where the table is, a Council is masculine (`profondément préoccupé`, `profondamente preocupado`).
   */
  readonly genderless: readonly Replacement[];
  /** Where an opening ends in one of these, it is not parted from what follows: `calls for`, `souscrit à`. */
  readonly prepositions: readonly string[];
  /** Whether `also` stands before a verb with a preposition (`also calls for`) and not behind it (`souscrit également à`). */
  readonly linkFirst: boolean;
  /** Words that say `still` among those for `again`: they are no renewal. */
  readonly still: readonly string[];
  /** What makes an adverb of the words before it, where that is a sign of its own: such words are no verb. */
  readonly adverbial: string | null;
}

const PLAIN: OpeningForms = {
  alike: [],
  genderless: [],
  prepositions: [],
  linkFirst: false,
  still: [],
  adverbial: null,
};

export const OPENING_FORMS: { readonly [L in Language]: OpeningForms } = {
  en: { ...PLAIN, prepositions: ['for', 'upon', 'on', 'of', 'to', 'with'], linkFirst: true },
  fr: {
    ...PLAIN,
    genderless: [
      [/euse(?=\s|$)/gu, 'eux'],
      [/ète(?=\s|$)/gu, 'et'],
      [/([éituv])e(?=\s|$)/gu, '$1'],
      [/qu’elle(?=\s)/gu, 'qu’il'],
    ],
    prepositions: ['à', 'de', 'en'],
    still: ['encore', 'toujours'],
  },
  es: {
    ...PLAIN,
    genderless: [[/((?:[aiu]d|[eu]lt|ert)[oa]?|[oe]s)[oa](?=\s|$)/gu, '$1']],
    prepositions: ['de', 'a', 'en'],
    still: ['todavía'],
  },
  ru: {
    ...PLAIN,
    // Both words for concern stand for one. A Latin letter stands for the preposition in many texts.
    alike: [
      [/озабочен/g, 'обеспокоен'],
      [/(^|\s)c(?=\s)/g, '$1с'],
    ],
    genderless: [[/([нж])а(?=\s|$)/gu, '$1']],
    prepositions: ['к', 'с', 'о', 'на', 'за'],
  },
  ar: {
    ...PLAIN,
    // A Council's verbs and pronouns are masculine, those of the Assembly and of the table feminine.
    alike: [
      [/(^|\s)ي(?=\S)/, '$1ت'],
      [/(\S)ه(?=\s|$)/g, '$1ها'],
    ],
    prepositions: ['إلى', 'الى', 'على', 'عن'],
  },
  zh: {
    ...PLAIN,
    alike: [
      [/\s/g, ''],
      [/的是$/, ''],
      [/^(.{0,3})感到(?=.)/, '$1'],
    ],
    adverbial: '地',
  },
};
