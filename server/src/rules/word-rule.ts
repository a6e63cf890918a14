import type { Resolution } from '../model/resolution';
import { onlyWith } from './matches';
import { hitsOf, likeCase, replaceWords } from './phrases';
import type { Remark } from './rule';

/** A pattern that finds any of the words as a whole; the longest first. */
export function anyOf(words: Iterable<string>, flags = 'g'): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const alternatives = sorted.join('|');
  const found = onlyWith(
    new RegExp(alternatives, `${flags.replace('g', '')}u`),
    new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives})(?![\\p{L}\\p{N}-])`, `${flags}u`),
  );
  return sorted.every((word) => PLAIN.test(word)) ? onlyWith(sorted, found) : found;
}

/** Words that as a pattern mean themselves, and are long enough to be looked for. */
const PLAIN = /^[\p{L} ’-]{3,}$/u;

/** The words of a person as a part of a pattern that finds them and nothing else. */
export function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/**
 * Words that should read otherwise, each with its replacement, found in the resolution’s own words.
 * @param right the words as they should be, by what they are in small letters
 * @param letters whether a capital at the beginning is carried over to the replacement
 */
export function* replaced(
  resolution: Resolution,
  pattern: RegExp,
  right: Readonly<Record<string, string>>,
  letters: 'like the text' | 'as it is' = 'like the text',
): Generator<Remark> {
  for (const { match, prose, span } of hitsOf(resolution, pattern)) {
    const due = right[match[0]] ?? right[match[0].toLowerCase()];
    if (due === undefined) continue;
    const words = letters === 'as it is' ? due : likeCase(match[0], due);
    if (words === match[0]) continue;
    yield {
      span,
      message: `“${match[0]}” should read “${words}”.`,
      fix: replaceWords(prose, match.index, match.index + match[0].length, words),
    };
  }
}
