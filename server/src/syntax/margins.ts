import { isTerminal } from '../text/characters';
import type { Pages } from '../text/furniture';
import type { Lines } from '../text/lines';
import { type Classified, LineKind } from './classify';

/** Columns by which a first line is set in at least, where a text sets its paragraphs in. */
export const FIRST_LINE = 3;
/**
 * A line of a running paragraph is mostly at least this long, in UTF-16 units, where the text wraps its lines; the lines of
 * headings and mastheads are mostly shorter.
 */
export const FULL_LINE = 60;
/** Deeper indentation than this is not told apart. */
const WIDEST = 96;

export interface Margins {
  /** By page: the column at which the lines of running paragraphs begin. */
  readonly body: Int32Array;
  /** Whether the text sets the first lines of its paragraphs in, so that a line at the margin goes on with one. */
  readonly setsFirstLinesIn: boolean;
}

/**
 * Finds the left margin of each page. It is read from the lines that certainly go on with a paragraph: those whose line
 * above is full and ends without any punctuation.
 */
export function findMargins(lines: Lines, pages: Pages, classified: Classified): Margins {
  const count = lines.count === 0 ? 0 : pages.page[lines.count - 1]! + 1;
  const body = new Int32Array(count);
  const columns = new Int32Array(WIDEST + 1);
  let firstLines = 0;
  for (let line = 0; line < lines.count; ) {
    const page = pages.page[line]!;
    columns.fill(0);
    let sure = 0;
    let least = WIDEST;
    for (; line < lines.count && pages.page[line] === page; line++) {
      if (classified.kind[line] !== LineKind.Text) continue;
      const indent = Math.min(WIDEST, lines.indent[line]!);
      if (indent < least) least = indent;
      if (line === 0 || classified.kind[line - 1] !== LineKind.Text) continue;
      if (isTerminal(lines.source.text.charCodeAt(lines.to[line - 1]! - 1))) continue;
      if (lines.to[line - 1]! - lines.from[line - 1]! < FULL_LINE) continue;
      columns[indent]!++;
      sure++;
      if (lines.indent[line - 1]! >= lines.indent[line]! + FIRST_LINE) firstLines++;
    }
    body[page] = sure === 0 ? least : commonIndent(columns, sure);
  }
  return { body, setsFirstLinesIn: firstLines >= 2 };
}

/** The smallest indent that one line in five shares. */
function commonIndent(columns: Int32Array, sure: number): number {
  let mode = 0;
  for (let indent = 0; indent <= WIDEST; indent++) {
    const around = columns[indent]! + (columns[indent + 1] ?? 0);
    if (around >= 2 && around * 5 >= sure) return columns[indent]! > 0 ? indent : indent + 1;
    if (columns[indent]! > columns[mode]!) mode = indent;
  }
  return mode;
}
