import { isChinese } from '../../text/characters';
import type { Source } from '../../text/source';
import type { Span } from '../../text/span';
import { isBlank, isSign } from '../folding';
import { Joined } from '../prose';
import type { Found } from '../resolution';

/** What stands together on a line: two columns of a page are two cells. */
export interface Cell extends Span {
  readonly text: string;
}

export interface Row {
  /** At least one. */
  readonly cells: readonly Cell[];
  /** Whether a blank line or a page break stands before it. */
  readonly gap: boolean;
  /** Whether page furniture stands between it and the row before. */
  readonly newPage: boolean;
}

/** A masthead is never longer, however many sponsors it has; what lies behind is not looked at. */
const MOST_ROWS = 300;
const MOST_UNITS = 60_000;

/** Columns of a line beyond these are read as one. */
const MOST_CELLS = 8;

/** Blanks that part two columns. */
const COLUMN = 3;

/** What the page and not the text put there: bar codes, job and page numbers, the line above notes. */
const FURNITURE =
  /^(?:\*\d{5,9}\*|(?:[A-Z]{1,2}\.)?\d{2}-\d{5}(?:\s*\(\p{Lu}\))?[\s\d/*]*|\d{7}(?:\s*\(\p{Lu}\))?|\d{1,3}\/\d{1,3}|[_‗—–-]{5,}|page \d{1,3}(?: of \d{1,3})?|please recycle.{0,20})$/iu;

/** Such a line is not longer, its indentation included, in UTF-16 units. */
const LONGEST_FURNITURE = 200;

const RULE = /^[_‗]{5,}$/;

/** What a note begins with. */
const NOTE = /^(?:[*†‡¹²³⁴⁵⁶⁷⁸⁹]|\d{1,3}(?!\S)|\[\^)/u;

/** The rows of `[start, end)`, without blank lines and page furniture. */
export function rowsOf(source: Source, start: number, end: number): Row[] {
  const { text } = source;
  const limit = Math.min(end, text.length, start + MOST_UNITS);
  const rows: Row[] = [];
  let gap = false;
  let newPage = false;
  let belowRule = false;
  let inNotes = false;
  for (let line = source.lineAt(start); line < source.lineCount && rows.length < MOST_ROWS; line++) {
    const from = Math.max(start, source.lineStarts[line]!);
    const to = Math.min(limit, source.lineEnd(line));
    if (from >= limit) break;
    if (text.charCodeAt(from) === 0x0c) inNotes = false;
    const cells = cellsOf(text, from, to);
    const words = to - from <= LONGEST_FURNITURE ? text.slice(from, to).trim() : '';
    // A comment parts nothing: what stands above and below it is read as if it were not there.
    if (words.startsWith('<!--') && words.endsWith('-->')) continue;
    const furniture = FURNITURE.test(words);
    if (furniture || cells.length === 0) {
      if (furniture) inNotes = belowRule = false;
      if (RULE.test(words)) belowRule = true;
      newPage ||= furniture;
      gap = true;
      continue;
    }
    // A line of dashes opens the notes of an extracted page; they go on to its foot.
    if (belowRule) inNotes = NOTE.test(words);
    belowRule = false;
    if (inNotes) continue;
    rows.push({ cells, gap, newPage });
    gap = false;
    newPage = false;
  }
  // Where no blank line parts anything, a line is a paragraph, but for one that begins in small letters.
  return rows.some((row) => row.gap)
    ? rows
    : rows.map((row) => ({ ...row, gap: !/^\p{Ll}/u.test(row.cells[0]!.text) }));
}

function cellsOf(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let at = from;
  while (at < to) {
    while (at < to && isEdge(text.charCodeAt(at))) at++;
    if (at >= to) break;
    let end = at;
    let blanks = 0;
    let next = at;
    for (; next < to; next++) {
      if (!isBlank(text.charCodeAt(next))) {
        blanks = 0;
        end = next + 1;
      } else if (cells.length < MOST_CELLS && (text.charCodeAt(next) === 9 || ++blanks >= COLUMN)) break;
    }
    while (end > at && isSign(text.charCodeAt(end - 1))) end--;
    if (end > at) cells.push({ start: at, end, text: text.slice(at, end) });
    at = Math.max(next, at + 1);
  }
  return cells;
}

/** What can stand before the words of a line: blanks, emphasis, signs of a heading or quotation. */
function isEdge(c: number): boolean {
  return isBlank(c) || isSign(c) || c === 0x23 || c === 0x3e || c === 0x0c;
}

/** The spans as one run of words: a blank for each line end, none where a word goes on after its hyphen. */
export function joined(source: Source, spans: readonly Span[]): Joined {
  let text = '';
  const runs: number[] = [];
  for (const { start, end } of spans) {
    if (text !== '' && !joinsTight(text, source.text.charCodeAt(start))) text += ' ';
    runs.push(text.length, start, end - start);
    text += source.text.slice(start, end);
  }
  return new Joined(text, runs);
}

/** Whether no blank stands between words and what the next line begins with: behind a hyphen, in Chinese. */
function joinsTight(words: string, next: number): boolean {
  return (
    /^\p{L}[-\u2010\u2011]$/u.test(words.slice(-2)) ||
    (isChinese(words.charCodeAt(words.length - 1)) && isChinese(next))
  );
}

/** What a value may hold that is not meant: most hold nothing of it. */
const UNPLAIN =
  /[$*_⁰¹²³⁴⁵⁶⁷⁸⁹\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\[\^| -|\(\s*\)|\s\s|[^\S ]|^ | $/;

/** A value as it is meant: without footnote markers, emphasis and signs of direction, blanks made single. */
export function plain(text: string): string {
  if (!UNPLAIN.test(text)) return text;
  return text
    .replace(/\s?\[\^[^\]\s]{1,12}\]|\s?\$\^\{[^}]{0,12}\}\$|[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, '')
    .replace(/[*\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/(\p{L}) -(?=\p{L})/gu, '$1-')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What a footnote marker leaves around a value: signs, superscripts, blanks. */
const EDGES = /^(?:[\s*_⁰¹²³⁴⁵⁶⁷⁸⁹]|\[\^[^\]\s]{1,12}\])+/u;
const LATTER_EDGE = /[\s*_⁰¹²³⁴⁵⁶⁷⁸⁹]/u;

/** `text` without blanks, emphasis and footnote markers at its edges, as offsets; null where no value is left. */
function trimmed(text: string): Span | null {
  const start = EDGES.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > start) {
    const marker = text[end - 1] === ']' ? text.lastIndexOf('[^', end - 1) : -1;
    if (marker >= start && end - marker <= 16) end = marker;
    else if (LATTER_EDGE.test(text[end - 1]!)) end--;
    else break;
  }
  return start < end ? { start, end } : null;
}

/** The value in `[start, end)` of `words` with its place, markers at its edges left out; null where nothing is left. */
export function found(words: Joined, start: number, end: number): Found<string> | null {
  const text = words.text.slice(start, end);
  const value = plain(text);
  const kept = trimmed(text);
  return value !== '' && kept ? { value, span: words.span(start + kept.start, start + kept.end) } : null;
}

/** The same for a stretch of a cell. */
export function foundIn(cell: Cell, start: number, end: number): Found<string> | null {
  const text = cell.text.slice(start, end);
  const value = plain(text);
  const kept = trimmed(text);
  const from = cell.start + start;
  return value !== '' && kept ? { value, span: { start: from + kept.start, end: from + kept.end } } : null;
}
