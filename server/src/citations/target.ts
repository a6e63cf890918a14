import type { Language } from '../vocabulary/language';
import { skipSpace } from './characters';
import { lexiconOf } from './lexicon';
import { lettersAt, type PrintedPart, partsAt } from './parts';

/** What a reference to a part of the text itself points to. */
export interface InternalTarget {
  readonly parts: readonly PrintedPart[];
  /** Where it says that the part stands; null where it says "of the present resolution". */
  readonly direction: 'above' | 'below' | null;
}

/** Reads the words of an internal reference (`paragraphs 1 and 2 above`, 上文第3段); null where they are none. */
export function internalTargetOf(words: string, language: Language): InternalTarget | null {
  const lexicon = lexiconOf(language);
  const first = lexicon.phrases.at(words, 0)?.value.is;
  let start = 0;
  let direction: InternalTarget['direction'] = null;
  if (first === 'above' || first === 'below' || first === 'present') {
    if (first !== 'present') direction = first;
    start = skipSpace(words, lexicon.phrases.at(words, 0)!.end);
    const { pointerLink } = lexicon.words;
    if (words.startsWith(pointerLink, start)) start += pointerLink.length;
  }
  let parts = partsAt(words, start, lexicon);
  const letters = parts.length === 0 ? lettersAt(words, start, lexicon) : null;
  if (letters !== null) parts = [letters];
  const last = parts[parts.length - 1];
  if (last === undefined) return null;
  const behind = lexicon.phrases.at(words, skipSpace(words, last.end))?.value.is;
  if (behind === 'above' || behind === 'below') direction = behind;
  return { parts, direction };
}
