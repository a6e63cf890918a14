import { isBlank, isChinese } from '../text/characters';
import type { Pages } from '../text/furniture';
import { type Lines, widthOf } from '../text/lines';
import { isLower } from './line-beginnings';
import { endsClause } from './line-ends';
import { FIRST_LINE, type Margins } from './margins';

/** A line that leaves room for the next word and so many columns more was not broken by the margin. */
export const WIDE_ROOM = 6;

/** Longer words are not told apart, in UTF-16 units. */
const LONGEST_WORD = 80;

/** A Chinese line breaks anywhere but before a sign: so many columns at most go over to the next. */
const CHINESE_WORD = 4;

/** So many lines above one are held against it. */
const LINES_ABOVE = 8;

/** A heading and the line below it take no more lines. */
const HEADING_LINES = 6;

/** A line that the margin broke is at least this long, in columns. */
const SHORT_LINE = 36;

/** How lines fill the width of a text, and where they stand against the margins of their pages. */
export class LineRoom {
  constructor(
    private readonly lines: Lines,
    private readonly pages: Pages,
    private readonly margins: Margins,
  ) {}

  /** Whether a line is too short to be one that the margin broke: it ends what it holds, a heading mostly. */
  isShort(line: number): boolean {
    return widthOf(this.lines, line) < SHORT_LINE;
  }

  /** Columns that a line leaves free, in a text whose paragraphs blank lines part. */
  left(line: number): number {
    const { lines, pages, margins } = this;
    const setIn = Math.max(0, lines.indent[line]! - margins.body[pages.page[line]!]!);
    return margins.measure - setIn - widthOf(lines, line);
  }

  /** Whether the first word of the line below would not have fitted on a line, in a text whose paragraphs blank lines part. */
  isFilled(line: number, below: number): boolean {
    return this.margins.measure > 0 && this.left(line) < 1 + this.firstWord(below);
  }

  /**
   * Whether a full line of a text that sets nothing in and parts nothing goes on behind a dash, in small letters.
   * @param words where the words behind the dash begin
   */
  breaksAtDash(line: number, words: number): boolean {
    const { lines, margins } = this;
    const { text } = lines.source;
    if (margins.bareMeasure === 0 || text.charCodeAt(lines.from[line]!) !== 45) return false;
    const left = margins.bareMeasure - widthOf(lines, line - 1);
    return isLower(text.charCodeAt(words)) && left < this.firstWord(line) + WIDE_ROOM;
  }

  /** The columns that the first word of a line takes. */
  firstWord(line: number): number {
    const { text } = this.lines.source;
    const from = this.lines.from[line]!;
    const to = Math.min(this.lines.to[line]!, from + LONGEST_WORD);
    if (isChinese(text.charCodeAt(from))) return CHINESE_WORD;
    let end = from;
    while (end < to && !isBlank(text.charCodeAt(end))) end++;
    return end - from;
  }

  /** The length of the longest of the few lines above `last` that stand as far in as it, from `first` on, in columns. */
  longestBefore(first: number, last: number): number {
    const { lines } = this;
    let longest = 0;
    for (let line = Math.max(first, last - LINES_ABOVE); line < last; line++)
      if (Math.abs(lines.indent[line]! - lines.indent[last]!) <= 1)
        longest = Math.max(longest, widthOf(lines, line));
    return longest;
  }

  /** Whether a line is set in, in a text that sets its paragraphs in. */
  isSetIn(line: number): boolean {
    const { setsFirstLinesIn, body } = this.margins;
    return setsFirstLinesIn && this.lines.indent[line]! >= body[this.pages.page[line]!]! + FIRST_LINE;
  }

  /** Whether the margin of a line's page is not sure: nothing there, nor anywhere in the text, shows that first lines are set in. */
  isUnsure(line: number): boolean {
    const { setsFirstLinesIn, shown } = this.margins;
    return !setsFirstLinesIn && shown[this.pages.page[line]!] === 0;
  }

  /** Whether two lines of different pages are set in by the same from the margins of these. */
  isSetAlike(line: number, other: number): boolean {
    const { lines, pages, margins } = this;
    const setIn = (line: number) => lines.indent[line]! - margins.body[pages.page[line]!]!;
    return Math.abs(setIn(line) - setIn(other)) <= 1;
  }

  /** Whether the lines at the margin from `line` on end without punctuation, as a heading of several lines does. */
  isLeftOpen(line: number, runEnd: number): boolean {
    return !this.endsClause(this.lastAligned(line, runEnd));
  }

  /** Whether they do, few as those of a heading, and a line that stands elsewhere follows right below them. */
  isHeading(line: number, runEnd: number): boolean {
    const last = this.lastAligned(line, Math.min(runEnd, line + HEADING_LINES));
    return last + 1 < Math.min(runEnd, line + HEADING_LINES) && !this.endsClause(last);
  }

  private endsClause(line: number): boolean {
    return endsClause(this.lines.source.text, this.lines.from[line]!, this.lines.to[line]!);
  }

  /** The last of the lines in `[line, end)` that stand as far in as the first. */
  private lastAligned(line: number, end: number): number {
    const { lines } = this;
    const indent = lines.indent[line]!;
    let last = line;
    while (last + 1 < end && Math.abs(lines.indent[last + 1]! - indent) < FIRST_LINE) last++;
    return last;
  }
}
