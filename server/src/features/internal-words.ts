import { isWordAt } from '../citations/characters';
import { lexiconOf } from '../citations/lexicon';
import { type PrintedPart, partAt } from '../citations/parts';
import { CITATION_WORDS, type PartKind } from '../vocabulary/citations';
import type { Language } from '../vocabulary/language';

export function isParagraph(part: PartKind): boolean {
  return part === 'paragraph' || part === 'subparagraph';
}

/** As far before a reference as a part of what it means is looked for, in UTF-16 units. */
const REACH = 80;

/**
 * The numbered paragraph or subparagraph that stands right before a reference and is a part of what that means:
 * `subparagraph (a) of` before `paragraph 1 above`. Null where there is none.
 *
 * @param end where the reference begins in `text`
 */
export function partBefore(text: string, end: number, language: Language): PrintedPart | null {
  const lexicon = lexiconOf(language);
  const joints = CITATION_WORDS[language].partOf;
  for (let at = Math.max(0, end - REACH); at < end; at++) {
    if (at > 0 && isWordAt(text, at - 1)) continue;
    const part = partAt(text, at, lexicon);
    if (part === null || !isParagraph(part.part) || part.labels.length === 0 || part.end > end) continue;
    if (joints.includes(text.slice(part.end, end).trim().toLowerCase())) return part;
  }
  return null;
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
