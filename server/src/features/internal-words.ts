import { isWordAt } from '../citations/characters';
import { lexiconOf } from '../citations/lexicon';
import type { PartKind } from '../vocabulary/citations';
import type { Language } from '../vocabulary/language';
import { WRITING } from '../vocabulary/writing';

export function isParagraph(part: PartKind): boolean {
  return part === 'paragraph' || part === 'subparagraph';
}

/**
 * What the words of a reference call the text that it is to: `resolution` for the resolution or decision itself, the kind of
 * the part of the text that it stands in (`this section`), `instrument` for what an annex holds (`the present
 * declaration`); null where they only point.
 */
export function calledIn(words: string, language: Language): 'resolution' | 'instrument' | PartKind | null {
  const lexicon = lexiconOf(language);
  const { spaced } = WRITING[language];
  for (let at = 0; at < words.length; at++) {
    if (at > 0 && isWordAt(words, at - 1) && spaced) continue;
    const found = lexicon.phrases.at(words, at);
    if (found?.value.is !== 'present') continue;
    // The last word of "present annex" says what it is.
    for (let inner = at + 1; inner < found.end; inner++) {
      if (isWordAt(words, inner - 1) && spaced) continue;
      const meaning = lexicon.phrases.at(words, inner)?.value;
      if (meaning?.is === 'noun') return 'resolution';
      if (meaning?.is === 'part') return meaning.part;
    }
    return 'instrument';
  }
  return null;
}
