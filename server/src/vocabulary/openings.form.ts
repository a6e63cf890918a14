/**
 * What opens a paragraph in one language: the words of its grammar and the table of its verbs with counts.
 * Every list is one string, its entries parted by `|`; an entry may be of several words. All lower case.
 */
export interface OpeningWords {
  /** Second in a row of equal openings (`also`), and third (`further`). */
  readonly also: string;
  readonly further: string;
  /** `once again`: part of the opening, and no link of the chain. */
  readonly again: string;
  /** Those of the words above that, behind the verb, may also qualify the noun that follows (`urges further efforts`). */
  readonly attributive: string;
  /** What may follow an attributive word that does belong to the verb: articles, pronouns, prepositions. */
  readonly followers: string;
  /** Before the verb, or between the verb and a state: `strongly`, `deeply`. */
  readonly before: string;
  /** Behind the verb: `unequivocally`, `in the strongest terms`. */
  readonly after: string;
  /** Before the verb, also between commas, never counted behind it: `in this regard`. */
  readonly asides: string;
  /** The preposition of `with deep concern`, and the words between it and the noun. */
  readonly with: string;
  readonly degrees: string;
  /** What is felt: `concern`, `appreciation`. */
  readonly feelings: string;
  /** What is held or done towards others: `support`, `commitment`, `call`. */
  readonly stances: string;
  readonly own: string;
  /** Verbs whose object is a feeling or stance, owned or not: `expresses`. */
  readonly voices: string;
  /** Verbs whose object may be an owned feeling or stance: `reiterates its concern`. */
  readonly renews: string;
  /** Verbs that need a state: `remains concerned`; and the states that are not verbs of the table themselves. */
  readonly remains: string;
  readonly states: string;
  readonly and: string;
  /** Verbs that are of several words, or that the table doesn't count. */
  readonly preambular: string;
  readonly operative: string;
  /** Endings of participles: an unknown word with one of them opens a paragraph that is known to be preambular. */
  readonly participles: string;
  /** What may be written in one with the first word: Arabic `و`. */
  readonly conjunction: string;
  /** What makes a preambular verb of an operative one where it stands before it: Arabic `إذ`. */
  readonly since: string;
  /** True where paragraphs open with a capital. */
  readonly capital: boolean;
  /** True where `with concern` stands before the verb. */
  readonly feelingFirst: boolean;
  /** True where the Security Council is known to leave the object of the verb out of the opening. */
  readonly bareInCouncil: boolean;
  readonly table: OpeningTable;
}

/**
 * A line a verb: `noting 2009/114: with concern 636, in this regard 12!`. The figures are how often paragraphs of
 * adopted texts open so, also/further forms included, and with verbs how often of these the Security Council's. Behind
 * the colon stands what follows the verb. `!`: editors let the opening end before these words; `~`: only the Security
 * Council does.
 */
export interface OpeningTable {
  readonly preambular: string;
  readonly operative: string;
}
