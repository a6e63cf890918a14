import { FORM_FEED, isBlank, isChinese, TAB } from './characters';
import type { Source } from './source';

/** Blank lines have `from === to`. All arrays are indexed by line, 0-based; offsets are those of the source. */
export interface Lines {
  readonly source: Source;
  readonly count: number;
  /** Offset of the first character that is not blank. */
  readonly from: Int32Array;
  /** Offset behind the last character that is not blank. */
  readonly to: Int32Array;
  /** Offset behind the line, its line ending included. */
  readonly end: Int32Array;
  /** Columns of blank space before `from`; a tab leads to the next multiple of 8. */
  readonly indent: Int32Array;
  /** 1 where a form feed stands in the blank space before the line's words: a page begins here. */
  readonly pageBreak: Uint8Array;
}

/** Measures the lines of a source: where their words begin and end, and how far they are indented. */
export function measureLines(source: Source): Lines {
  const { text, lineStarts } = source;
  const count = lineStarts.length;
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const end = new Int32Array(count);
  const indent = new Int32Array(count);
  const pageBreak = new Uint8Array(count);
  for (let line = 0; line < count; line++) {
    let start = lineStarts[line]!;
    const next = line + 1 < count ? lineStarts[line + 1]! : text.length;
    let stop = source.lineEnd(line);
    let columns = 0;
    while (start < stop) {
      const code = text.charCodeAt(start);
      if (!isBlank(code)) break;
      if (code === TAB) columns = (columns | 7) + 1;
      else if (code === FORM_FEED) {
        columns = 0;
        pageBreak[line] = 1;
      } else columns++;
      start++;
    }
    while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--;
    from[line] = start;
    to[line] = stop;
    end[line] = next;
    indent[line] = columns;
  }
  return { source, count, from, to, end, indent, pageBreak };
}

export function isBlankLine(lines: Lines, line: number): boolean {
  return lines.from[line] === lines.to[line];
}

/** The words of a line, without the blank space around them. */
export function wordsOf(lines: Lines, line: number): string {
  return lines.source.text.slice(lines.from[line], lines.to[line]);
}

/** The columns that a line's words take: two for each Chinese character or sign, in a line that is Chinese in its middle. */
export function widthOf(lines: Lines, line: number): number {
  const { text } = lines.source;
  const from = lines.from[line]!;
  const to = lines.to[line]!;
  let width = to - from;
  if (!isChinese(text.charCodeAt(from + (width >> 1))) || width > WIDEST) return width;
  for (let at = from; at < to; at++) if (isChinese(text.charCodeAt(at))) width++;
  return width;
}

/** Longer lines are paragraphs of their own, whose width tells nothing; in UTF-16 units. */
const WIDEST = 400;
