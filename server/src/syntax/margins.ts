import { isLetter, isTerminal, isUpper } from '../text/characters';
import type { Pages } from '../text/furniture';
import { type Lines, widthOf } from '../text/lines';
import { type Classified, LineKind } from './classify';

/** Columns by which a first line is set in at least, where a text sets its paragraphs in. */
export const FIRST_LINE = 3;
/**
 * A line of a running paragraph is mostly at least this wide, in columns, where the text wraps its lines; the lines of
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
  /** By page, 1 where paragraphs whose second line stands further left than their first show its margin. */
  readonly shown: Uint8Array;
  /** Whether the text sets each paragraph in one line of its own, without blank lines between them. */
  readonly bareLines: boolean;
  /**
   * The length that the lines of running paragraphs reach, in columns, where blank lines part the paragraphs; 0 where they
   * do not, or where the text does not wrap its lines.
   */
  readonly measure: number;
  /** The same where nothing parts the paragraphs: no blank lines, and first lines are not set in. */
  readonly bareMeasure: number;
  /** Whether the lines were set from right to left, so that behind a full one only the words can tell. */
  readonly rightToLeft: boolean;
}

/** The margins of left and right pages differ by less, in columns. */
const DEEPER = 7;
/** So many paragraphs whose second line stands further left than their first show where a page's margin is. */
const ENOUGH_OUTDENTED = 2;
/** So many full lines with another right below them at least show that each is a paragraph. */
const ENOUGH_BARE = 4;
/** No page is set so wide, in columns. */
const WIDEST_PAGE = 130;
/** So many lines at least show how long the lines of a text are. */
const ENOUGH_LINES = 3;
/** Longer lines are not told apart. */
const LONGEST_MEASURE = 400;
/** So many paragraphs at least stand between blank lines where these part them. */
const ENOUGH_GAPS = 3;

/**
 * Finds the left margin of each page. It is read from the lines that certainly go on with a paragraph: those whose line
 * above is full and ends without any punctuation; on a page without such lines, from those that stand further left than the
 * full line above them.
 */
export function findMargins(
  lines: Lines,
  pages: Pages,
  classified: Classified,
  rightToLeft = false,
): Margins {
  const count = lines.count === 0 ? 0 : pages.page[lines.count - 1]! + 1;
  const body = new Int32Array(count);
  const columns = new Int32Array(WIDEST + 1);
  const outdented = new Int32Array(WIDEST + 1);
  const shown = new Uint8Array(count);
  const lengths = new Int32Array(LONGEST_MEASURE + 1);
  let wrapped = 0;
  let full = 0;
  let goesOn = 0;
  let wide = 0;
  let firstLines = 0;
  for (let line = 0; line < lines.count; ) {
    const page = pages.page[line]!;
    columns.fill(0);
    outdented.fill(0);
    let sure = 0;
    let likely = 0;
    let least = WIDEST;
    for (; line < lines.count && pages.page[line] === page; line++) {
      if (classified.kind[line] !== LineKind.Text) continue;
      const indent = Math.min(WIDEST, lines.indent[line]!);
      if (indent < least) least = indent;
      if (line === 0 || classified.kind[line - 1] !== LineKind.Text) continue;
      const above = widthOf(lines, line - 1);
      if (above < FULL_LINE) continue;
      full++;
      if (above > WIDEST_PAGE) wide++;
      if (lines.indent[line - 1]! >= lines.indent[line]! + FIRST_LINE) {
        outdented[indent]!++;
        likely++;
      }
      if (isTerminal(lines.source.text.charCodeAt(lines.to[line - 1]! - 1))) continue;
      columns[indent]!++;
      sure++;
      lengths[Math.min(LONGEST_MEASURE, above)]!++;
      wrapped++;
      const first = lines.source.text.charCodeAt(lines.from[line]!);
      if (isLetter(first) && !isUpper(first)) goesOn++;
      if (lines.indent[line - 1]! >= lines.indent[line]! + FIRST_LINE) firstLines++;
    }
    if (sure > 0) body[page] = commonIndent(columns, sure);
    else body[page] = likely > 0 ? commonIndent(outdented, likely) : least;
    if (outdented[body[page]!]! >= ENOUGH_OUTDENTED) shown[page] = 1;
  }
  const usual = levelMargins(body, shown);
  // on the first page the lines of the masthead stand further left than the text
  if (count > 1 && body[0]! < usual && shown[0] === 0 && standsAt(lines, pages, classified, usual))
    body[0] = usual;
  const bareLines = wide > 0 && full >= ENOUGH_BARE && goesOn * 4 < full && firstLines < 2;
  const reached = wrapped >= ENOUGH_LINES ? reach(lengths, wrapped) : 0;
  const measure = reached > 0 && partsByBlankLines(lines, pages, classified) ? reached : 0;
  const setsFirstLinesIn = firstLines >= 2 || rightToLeft;
  const bareMeasure = measure > 0 || setsFirstLinesIn || bareLines ? 0 : reached;
  return { body, shown, setsFirstLinesIn, bareLines, measure, bareMeasure, rightToLeft };
}

/**
 * Takes the usual margin for pages that seem to have one much further right: they hold nothing but the hanging lines of
 * sub-paragraphs.
 *
 * @param shown by page, 1 where paragraphs whose first lines are set in show its margin
 * @returns the usual margin
 */
function levelMargins(body: Int32Array, shown: Uint8Array): number {
  const usual = [...body].sort((a, b) => a - b)[body.length >> 1] ?? 0;
  for (let page = 0; page < body.length; page++)
    if (body[page]! > usual + DEEPER && shown[page] === 0) body[page] = usual;
  return usual;
}

/** Whether a line on the first page goes on at a column with the line right above it. */
function standsAt(lines: Lines, pages: Pages, { kind }: Classified, column: number): boolean {
  for (let line = 1; line < lines.count && pages.page[line] === 0; line++)
    if (
      kind[line] === LineKind.Text &&
      kind[line - 1] === LineKind.Text &&
      Math.abs(lines.indent[line]! - column) <= 1
    )
      return true;
  return false;
}

/** The greatest length that one line in eight reaches: the lines of a ragged margin come near it that often. */
function reach(lengths: Int32Array, wrapped: number): number {
  let longer = 0;
  let length = LONGEST_MEASURE;
  while (length > 0 && longer * 8 < wrapped) longer += lengths[length--]!;
  return length + 1;
}

/** Whether blank lines part the paragraphs of a text: clauses end above them as often as inside runs of lines, or nearly. */
function partsByBlankLines(lines: Lines, pages: Pages, { kind }: Classified): boolean {
  const { text } = lines.source;
  let gaps = 0;
  let inside = 0;
  /** The line of the text before, with nothing but blank lines behind it. */
  let above = -1;
  for (let line = 0; line < lines.count; line++) {
    if (kind[line] === LineKind.Blank) continue;
    if (kind[line] !== LineKind.Text) {
      above = -1;
      continue;
    }
    if (above >= 0 && isTerminal(text.charCodeAt(lines.to[above]! - 1))) {
      if (above < line - 1) gaps += pages.page[above] === pages.page[line] ? 1 : 0;
      else if (isUpper(text.charCodeAt(lines.from[line]!))) inside++;
    }
    above = line;
  }
  return gaps >= ENOUGH_GAPS && gaps * 2 >= inside;
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
