/**
 * The words for `and` and `or` that lead to the next item or paragraph, as alternatives of a pattern, in the languages that set
 * them behind the punctuation of the item before; in one list, since lines are read before the language of a text is known.
 */
export const JOINING_WORDS = 'and|or|et|ou|y|o|и|или';
