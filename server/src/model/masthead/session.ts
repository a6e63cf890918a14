import { ORDINAL_ENDINGS } from '../../vocabulary/masthead-words';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { WRITING } from '../../vocabulary/writing';
import { endOfWords, fold, folded, isBlank, isSign, wordGoesOn } from '../folding';

type Part =
  | { readonly kind: 'ordinal'; readonly words: string; readonly value: number }
  | { readonly kind: 'noun' | 'small'; readonly words: string };

/** A session named at some place of a text. */
export interface Session {
  readonly number: number;
  /** Offset behind its last word. */
  readonly end: number;
}

const PARTS = new Map<Vocabulary, readonly Part[]>();

/** The parts of a session line, the longest first. */
function partsOf(vocabulary: Vocabulary): readonly Part[] {
  let parts = PARTS.get(vocabulary);
  if (!parts) {
    parts = [
      ...Object.entries(vocabulary.ordinals).map(
        ([words, value]): Part => ({ kind: 'ordinal', words: folded(words), value }),
      ),
      ...vocabulary.masthead.session.map((words): Part => ({ kind: 'noun', words: folded(words) })),
      ...vocabulary.masthead.sessionKinds.map((words): Part => ({ kind: 'small', words: folded(words) })),
    ].sort((a, b) => b.words.length - a.words.length);
    PARTS.set(vocabulary, parts);
  }
  return parts;
}

/** The number of a session in figures, with or without the ending of an ordinal, or as a Roman numeral. */
const FIGURE = new RegExp(
  `^(?:(\\d{1,4})(?:\\s?(?:${ORDINAL_ENDINGS})(?!\\p{L}))?|([IVXL]{1,8})(?![\\p{L}\\p{N}]))`,
  'u',
);

/**
 * The session that `text` names at `at` in words, digits or Roman numerals (`Sixty-first session`, `Session de 2021`,
 * `第七十四届会议`), or null.
 */
export function sessionAt(text: string, at: number, vocabulary: Vocabulary): Session | null {
  const parts = partsOf(vocabulary);
  const { spaced } = WRITING[vocabulary.language];
  let number = 0;
  let noun = false;
  let nounFirst = false;
  let found: Session | null = null;
  let i = at;
  while (i < text.length && i - at < 120) {
    const c = fold(text.charCodeAt(i));
    if (isBlank(c) || isSign(text.charCodeAt(i)) || c === 0x2d || c === 0x28 || c === 0x29) {
      i++;
      continue;
    }
    const figure = FIGURE.exec(text.slice(i, i + 12));
    if (figure) {
      if (number > 0 || (noun && !nounFirst)) break;
      number = figure[1] ? Number(figure[1]) : romanNumber(figure[2]!);
      i += figure[0].length;
    } else {
      const part = parts.find(({ words }) => endOfWords(text, i, words, true) >= 0);
      // Behind `Sixty-first session` another number word belongs to what comes next (`Third Committee`).
      if (!part || (part.kind === 'ordinal' && noun && !nounFirst)) break;
      if (part.kind === 'noun') {
        nounFirst ||= number === 0;
        noun = true;
      }
      if (part.kind === 'ordinal') number += part.value;
      i = endOfWords(text, i, part.words, true);
    }
    if (noun && number > 0 && (!spaced || !wordGoesOn(text, i))) found = { number, end: i };
  }
  return found;
}

const ROMAN: { readonly [letter: string]: number } = { I: 1, V: 5, X: 10, L: 50 };

function romanNumber(letters: string): number {
  let value = 0;
  for (let i = 0; i < letters.length; i++) {
    const own = ROMAN[letters[i]!]!;
    value += own < (ROMAN[letters[i + 1] ?? ''] ?? 0) ? -own : own;
  }
  return value;
}
