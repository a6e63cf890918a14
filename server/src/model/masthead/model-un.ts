import type { ModelUnWords, Vocabulary } from '../../vocabulary/vocabulary';
import { folded } from '../folding';

export type ModelUnField = Exclude<keyof ModelUnWords, 'draft'>;

/** A heading of a Model UN draft (`Committee: …`); offsets are those of the row. */
export interface ModelUnHeading {
  readonly field: ModelUnField;
  readonly vocabulary: Vocabulary;
  /** Where the value begins. */
  readonly start: number;
  /** Where it ends: the end of the row, or before the `·` or `|` that parts it from the next heading. */
  readonly end: number;
}

const FIELDS: readonly ModelUnField[] = ['committee', 'topic', 'sponsors', 'signatories', 'date', 'other'];

/** The heading that stands in `text` at `at`, or null. */
export function modelUnHeading(
  text: string,
  at: number,
  vocabularies: readonly Vocabulary[],
): ModelUnHeading | null {
  const match =
    /^[\s*_#>•-]{0,8}([\p{L}\p{M}][\p{L}\p{M} .’'-]{0,38}?)\s?(?:\([^():：]{0,40}\))?[\s*_]{0,4}[:：]/u.exec(
      text.slice(at, at + 100),
    );
  if (!match) return null;
  const name = folded(match[1]!).toLowerCase().replace(/\s+/g, ' ').trim();
  for (const vocabulary of vocabularies)
    for (const field of FIELDS)
      if (vocabulary.modelUn[field].some((word) => folded(word) === name)) {
        const start = at + match[0].length;
        const next = text.slice(start).search(/\s[·|]\s/u);
        return { field, vocabulary, start, end: next < 0 ? text.length : start + next };
      }
  return null;
}

/** The number in a line such as `Draft Resolution 1.1` or `DR-01A`, with what follows it; null elsewhere. */
export function modelUnNumber(
  text: string,
  vocabularies: readonly Vocabulary[],
): { start: number; end: number } | null {
  const lower = folded(text).toLowerCase();
  for (const { modelUn } of vocabularies)
    for (const words of modelUn.draft) {
      if (!lower.startsWith(folded(words))) continue;
      const match = /^[\s:#-]{0,4}((?=[\w./-]{0,20}\d)[\p{Lu}\d][\p{L}\d./-]{0,20})(?![\p{L}\d])/u.exec(
        text.slice(words.length),
      );
      if (!match || /^\s?\(/.test(text.slice(words.length + match[0].length))) continue;
      const end = words.length + match[0].length;
      // `DR-01A` is one word: its letters belong to the number.
      return { start: match[0] === match[1] || text[words.length] === '-' ? 0 : end - match[1]!.length, end };
    }
  return null;
}
