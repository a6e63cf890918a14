import { isBlank, isDigit, isSuperscript, superscriptValue } from '../text/characters';
import type { Pages } from '../text/furniture';
import { isBlankLine, type Lines } from '../text/lines';

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
  /** For `NoteStart` lines whose label is set as a plain number: that number; 0 elsewhere. */
  readonly plainLabel: Int32Array;
}

/** A line under which a page sets its notes is at least this long; shorter ones are breaks in the text. */
const NOTE_RULE = 8;

/** Tells notes, rules, comments and tables from the lines of the text. Linear in the text. */
export function classifyLines(lines: Lines, pages: Pages): Classified {
  const kind = new Uint8Array(lines.count);
  const labelEnd = new Int32Array(lines.count);
  const plainLabel = new Int32Array(lines.count);
  const { text } = lines.source;
  const paged = lines.count > 0 && pages.page[lines.count - 1]! > 0;
  /** Inside the notes at the foot of a page. */
  let zone = false;
  /** In the zone, labels stand alone on their lines. */
  let lone = false;
  let lastPlain = 0;
  let notes = 0;
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
    if (pages.furniture[line] || (line > 0 && pages.page[line] !== pages.page[line - 1])) zone = false;
    if (pages.furniture[line]) {
      kind[line] = LineKind.Furniture;
      continue;
    }
    const ruleLength = ruleAt(text, from, to);
    if (ruleLength > 0) {
      kind[line] = LineKind.Rule;
      const next = nextText(lines, line + 1);
      const label = next < 0 ? 0 : plainLabelEnd(text, lines.from[next]!, lines.to[next]!);
      zone =
        ruleLength >= NOTE_RULE &&
        next >= 0 &&
        (label > 0 || (paged && notes > 0)) &&
        pages.page[next] === pages.page[line];
      lone = zone && label === lines.to[next]!;
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
    const previous = line === 0 ? LineKind.Blank : kind[line - 1]!;
    const signed = signedLabelEnd(text, from, to, zone || previous !== LineKind.Text);
    if (signed > 0) {
      kind[line] = LineKind.NoteStart;
      labelEnd[line] = signed;
      notes++;
      continue;
    }
    if (zone) {
      const end = plainLabelEnd(text, from, to);
      const number = end > 0 ? plainNumber(text, from) : 0;
      const fits = number < 0 || (number > lastPlain && number <= lastPlain + 9) || number === 1;
      if (end > 0 && fits && (lone ? end === to : end < to || number < 0)) {
        kind[line] = LineKind.NoteStart;
        labelEnd[line] = end;
        if (number > 0) {
          plainLabel[line] = number;
          lastPlain = number;
        }
        notes++;
      } else if (lone && number < 0) {
        kind[line] = LineKind.NoteStart;
        labelEnd[line] = end;
        notes++;
      } else kind[line] = notes > 0 ? LineKind.NoteMore : LineKind.Text;
      continue;
    }
    kind[line] =
      previous === LineKind.NoteStart || previous === LineKind.NoteMore ? LineKind.NoteMore : LineKind.Text;
  }
  return { kind, labelEnd, plainLabel };
}

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

function nextText(lines: Lines, line: number): number {
  for (let at = line; at < lines.count && at < line + 12; at++) if (!isBlankLine(lines, at)) return at;
  return -1;
}

/**
 * The end of a label that says by its signs that it is a note's: `[^3]:`, `³`, `$^{3}`, `<sup>3</sup>`; 0 where none stands.
 * @param free whether a line of text does not stand right above: only then can a bare superscript open a note
 */
function signedLabelEnd(text: string, from: number, to: number, free: boolean): number {
  const first = text.charCodeAt(from);
  if (first === 91 && text.charCodeAt(from + 1) === 94) {
    const close = text.indexOf(']:', from);
    return close > 0 && close < Math.min(to, from + 40) ? close + 2 : 0;
  }
  if (!free) return 0;
  if (isSuperscript(first)) {
    let at = from;
    while (at < to && isSuperscript(text.charCodeAt(at))) at++;
    return superscriptValue(first) > 0 && at < to ? at : 0;
  }
  if (first === 36 || first === 94 || first === 60) {
    const found = /^(?:\$?\^[\^{ ]{0,5}\d{1,3} ?(?:\\?\}|\$)*|<sup>\d{1,3}<\/sup>)/.exec(
      text.slice(from, Math.min(to, from + 24)),
    );
    return found && from + found[0].length < to ? from + found[0].length : 0;
  }
  return 0;
}

/** The end of a plain label (`3`, `*`, `**`) alone on its line or set off from the note's words by a blank; 0 otherwise. */
function plainLabelEnd(text: string, from: number, to: number): number {
  let at = from;
  if (text.charCodeAt(at) === 42) while (at < to && at - from < 4 && text.charCodeAt(at) === 42) at++;
  else while (at < to && at - from < 4 && isDigit(text.charCodeAt(at))) at++;
  if (at === from || at - from > 3) return 0;
  return at === to || isBlank(text.charCodeAt(at)) ? at : 0;
}

/** The number of a plain label; -1 for asterisks. */
function plainNumber(text: string, from: number): number {
  let value = 0;
  let at = from;
  while (isDigit(text.charCodeAt(at))) value = value * 10 + text.charCodeAt(at++) - 48;
  return at === from ? -1 : value;
}
