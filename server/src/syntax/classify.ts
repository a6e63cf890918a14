import { isBlank } from '../text/characters';
import type { Pages } from '../text/furniture';
import { isBlankLine, type Lines } from '../text/lines';
import { NoteLines } from './note-lines';

/** What a line is before paragraphs are cut. */
export enum LineKind {
  Blank,
  Furniture,
  Rule,
  Comment,
  Table,
  /** The first line of a footnote, its label included. */
  NoteStart,
  /** A line that goes on with the note before it. */
  NoteMore,
  Text,
}

export interface Classified {
  readonly kind: Uint8Array;
  /** For `NoteStart` lines: the offset behind the label with its signs (`[^3]:`, `³`, `3`, `$^{6}\}`). */
  readonly labelEnd: Int32Array;
  /** For `NoteStart` lines whose markers are plain numbers: that number; 0 elsewhere. */
  readonly plainLabel: Int32Array;
  /** Whether plain labels are set in brackets (`(3)`), and with them the markers. */
  readonly enclosed: boolean;
}

/** Tells notes, rules, comments and tables from the lines of the text. Linear in the text. */
export function classifyLines(lines: Lines, pages: Pages): Classified {
  const kind = new Uint8Array(lines.count);
  const labelEnd = new Int32Array(lines.count);
  const plainLabel = new Int32Array(lines.count);
  const { text } = lines.source;
  const notes = new NoteLines(lines, pages);
  let commentsClose = true;
  /** The first upright stroke at or behind the line that was looked at last. */
  let nextStroke = -1;
  for (let line = 0; line < lines.count; line++) {
    if (isBlankLine(lines, line)) {
      kind[line] = LineKind.Blank;
      continue;
    }
    const from = lines.from[line]!;
    const to = lines.to[line]!;
    if (pages.furniture[line] || (line > 0 && pages.page[line] !== pages.page[line - 1])) notes.endZone();
    if (pages.furniture[line]) {
      kind[line] = LineKind.Furniture;
      continue;
    }
    const ruleLength = ruleAt(text, from, to);
    if (ruleLength > 0) {
      kind[line] = LineKind.Rule;
      notes.rule(line, ruleLength);
      continue;
    }
    if (commentsClose && text.startsWith('<!--', from)) {
      const close = text.indexOf('-->', from);
      commentsClose = close >= 0;
      const last = close < 0 ? -1 : lines.source.lineAt(close);
      if (last >= 0 && lines.to[last] === close + 3) {
        kind.fill(LineKind.Comment, line, last + 1);
        line = last;
        continue;
      }
    }
    if (nextStroke < from) {
      nextStroke = text.indexOf('|', from);
      if (nextStroke < 0) nextStroke = text.length;
    }
    if (nextStroke < to && isTableRow(text, nextStroke, from, to)) {
      kind[line] = LineKind.Table;
      continue;
    }
    const above = line === 0 ? LineKind.Blank : kind[line - 1]!;
    const note = notes.read(line, above === LineKind.Text);
    if (note === 'start') {
      kind[line] = LineKind.NoteStart;
      labelEnd[line] = notes.labelEnd;
      plainLabel[line] = notes.plainLabel;
    } else if (note === 'more' || above === LineKind.NoteStart || above === LineKind.NoteMore)
      kind[line] = LineKind.NoteMore;
    else kind[line] = LineKind.Text;
  }
  takeWornMarkers(lines, kind, plainLabel);
  return { kind, labelEnd, plainLabel, enclosed: notes.enclosed };
}

/**
 * Takes the labels `[^3]:` for plain ones where no marker of the text kept its signs: they are plain digits then.
 * @param plainLabel the numbers are written there
 */
function takeWornMarkers(lines: Lines, kind: Uint8Array, plainLabel: Int32Array): void {
  const { text } = lines.source;
  const labels: { readonly line: number; readonly number: number }[] = [];
  for (let at = text.indexOf('[^'); at >= 0; at = text.indexOf('[^', at + 2)) {
    const line = lines.source.lineAt(at);
    if (kind[line] !== LineKind.NoteStart || lines.from[line] !== at) return;
    const number = Number(/^\[\^(\d{1,3})\]:/.exec(text.slice(at, at + LONGEST_SIGNED))?.[1] ?? 0);
    labels.push({ line, number });
  }
  for (const { line, number } of labels) plainLabel[line] = number;
}

/** `[^123]:`, in UTF-16 units. */
const LONGEST_SIGNED = 7;

/** Whether a line is a row of cells: it has an upright stroke between blanks or at one of its ends. */
function isTableRow(text: string, stroke: number, from: number, to: number): boolean {
  for (let at = stroke; at < to; at++) {
    if (text.charCodeAt(at) !== 124) continue;
    const before = at === from || isBlank(text.charCodeAt(at - 1));
    const after = at + 1 === to || isBlank(text.charCodeAt(at + 1));
    if (before && after) return true;
  }
  return false;
}

/** Length of a line of nothing but dashes or underscores, at least three; 0 otherwise. */
function ruleAt(text: string, from: number, to: number): number {
  const sign = text.charCodeAt(from);
  if (sign !== 95 && sign !== 45 && sign !== 0x2014 && sign !== 0x2500 && sign !== 42) return 0;
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === sign) count++;
    else if (!isBlank(code)) return 0;
  }
  return count >= 3 ? count : 0;
}
