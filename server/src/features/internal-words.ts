import { isWordAt } from '../citations/characters';
import { lexiconOf } from '../citations/lexicon';
import { partAt } from '../citations/parts';
import type { PartKind } from '../vocabulary/citations';
import type { Language } from '../vocabulary/language';

export function isParagraph(part: PartKind): boolean {
  return part === 'paragraph' || part === 'subparagraph';
}

/** Whether the words of a reference say that it is to the resolution or decision itself, not to its annex. */
export function speaksOfResolution(words: string, language: Language): boolean {
  const lexicon = lexiconOf(language);
  for (let at = 0; at < words.length; at++) {
    if (at > 0 && isWordAt(words, at - 1) && language !== 'zh') continue;
    const found = lexicon.phrases.at(words, at);
    if (found?.value.is !== 'present') continue;
    // The second word of "present annex" is a part.
    return ![...words.slice(at, found.end).matchAll(/[\p{L}]+/gu)].some(
      ({ 0: word }) => partAt(word, 0, lexicon) !== null,
    );
  }
  return false;
}
