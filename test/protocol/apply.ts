import type { TextEdit } from 'vscode-languageserver-protocol';
import { Source } from '../../server/src/text/source';

/** The text after edits that were meant for it. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  const source = new Source(text);
  return edits
    .map(({ range, newText }) => ({
      start: source.offsetAt(range.start),
      end: source.offsetAt(range.end),
      newText,
    }))
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}
