/**
 * The words for `and` and `or` that lead to the next item or paragraph, as alternatives of a pattern, in the languages that set
 * them behind the punctuation of the item before; in one list, since lines are read before the language of a text is known.
 */
export const JOINING_WORDS = 'and|or|et|ou|y|o|и|или';

/** How the words of those begin who speak in a declaration: `We, the Heads of State …`. */
export const SPEAKERS = /^(?:We|Nous|Nosotr[oa]s|Мы), /u;

/** What most notes hold: a symbol, a resolution's number, the place of another note. */
export const CITES = /\p{Lu}\/|\d\/\d|ibid|ibíd|там же|同上|المرجع نفسه/iu;
