import { readResolution } from '../../server/src/model/read';
import type { Resolution } from '../../server/src/model/resolution';
import type { Span } from '../../server/src/text/span';

export interface Fixture {
  readonly text: string;
  readonly resolution: Resolution;
  /** The places of `‸`, in order. */
  readonly cursors: readonly number[];
  /** What `⟦` and `⟧` enclose, in the order of their beginnings. */
  readonly ranges: readonly Span[];
}

/**
 * A text with marks: `‸` is a cursor, `⟦…⟧` a range; they are no part of the text, and neither is the indentation that all
 * lines share.
 */
export function fixture(marked: string): Fixture {
  const cursors: number[] = [];
  const ranges: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  for (const character of dedent(marked)) {
    if (character === '‸') cursors.push(text.length);
    else if (character === '⟦') {
      const range = { start: text.length, end: -1 };
      ranges.push(range);
      open.push(range);
    } else if (character === '⟧') {
      const range = open.pop();
      if (range === undefined) throw new Error('A ⟧ without its ⟦');
      range.end = text.length;
    } else text += character;
  }
  if (open.length > 0) throw new Error('A ⟦ without its ⟧');
  return { text, resolution: readResolution(text), cursors, ranges };
}

/** The one cursor of a text that must have one. */
export function cursorOf({ cursors }: Fixture): number {
  if (cursors.length !== 1) throw new Error(`One ‸ is needed, and there are ${cursors.length}`);
  return cursors[0]!;
}

/** Ends lines in another way; marks keep their places. */
export function withLineEnds(marked: string, lineEnd: '\r\n' | '\r'): string {
  return dedent(marked).replaceAll('\n', lineEnd);
}

export function dedent(text: string): string {
  const lines = text.split('\n');
  if (lines[0]!.trim() === '') lines.shift();
  if (lines.length > 0 && lines[lines.length - 1]!.trim() === '') lines[lines.length - 1] = '';
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const shared = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(shared)).join('\n');
}
