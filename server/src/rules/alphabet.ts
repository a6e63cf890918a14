import type { Found } from '../model/resolution';
import type { Language } from '../vocabulary/language';
import type { Edit } from './rule';

/** How the names of States are ordered in a language: letters with and without signs alike. */
export function stateCollator(language: Language): Intl.Collator {
  return new Intl.Collator(language, { sensitivity: 'base', ignorePunctuation: true });
}

/** The edits that put names into order, each in the place of another. */
export function inOrder(names: readonly Found<string>[], collator: Intl.Collator): Edit[] {
  const sorted = names.map(({ value }) => value).sort(collator.compare);
  return names.flatMap(({ span, value }, i) => (sorted[i] === value ? [] : [{ span, text: sorted[i]! }]));
}
