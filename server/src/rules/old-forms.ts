import type { Resolution } from '../model/resolution';
import { hitsOf, replaceWords } from './phrases';
import type { Remark } from './rule';

/**
 * Numbers of resolutions that are printed otherwise than they should be.
 * @param pattern with the flag `g`, at most linear
 * @param right the number as it should read; null where the match is none
 */
export function* misprinted(
  resolution: Resolution,
  pattern: RegExp,
  right: (match: RegExpExecArray) => string | null,
): Generator<Remark> {
  for (const { match, prose, span } of hitsOf(resolution, pattern, { notes: true })) {
    const due = right(match);
    // Kinds of blanks are the editor's business.
    if (due === null || due === match[0].replace(/\s/g, ' ')) continue;
    yield {
      span,
      message: `“${match[0]}” should read “${due}”.`,
      fix: replaceWords(prose, match.index, match.index + match[0].length, due),
    };
  }
}
