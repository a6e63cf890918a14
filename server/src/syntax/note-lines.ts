import { isBlank, isDigit, isSuperscript, superscriptValue } from '../text/characters';
import type { Pages } from '../text/furniture';
import { isBlankLine, type Lines } from '../text/lines';
import { AWAITS_NUMBER } from '../text/numbered-words';
import { labelAt } from './labels';
import { tailNotes } from './tail-notes';

/** A line under which a page sets its notes is at least this long; shorter ones are breaks in the text. */
const NOTE_RULE = 8;
/** The row of notes goes on where a number is at most this much higher than the last one: some labels get lost. */
const GAP = 9;
const BRACKET = 40;
/** `(123)` and the blank behind it. */
const LONGEST_ENCLOSED = 6;
/** So much of a text shows its script, in UTF-16 units. */
const SAMPLE = 4000;
/** Longest `[^label]:`. */
const LONGEST_LABEL = 40;

/** What the note lines are told by, page after page. Lines must be given in order. */
export class NoteLines {
  /** The end of the label of the note that the line given last opens. */
  labelEnd = 0;
  /** Its number where the label is set as plain digits; 0 otherwise. */
  plainLabel = 0;

  /** Whether labels are set in brackets, as Arabic texts have them (`(3)`). */
  enclosed = false;

  /** Inside the notes at the foot of a page. */
  private zone = false;
  /** Whether labels stand alone on their lines in this zone; null until one was seen. */
  private lone: boolean | null = null;
  private lastPlain = 0;
  private notes = 0;
  /** The first line behind the run of lines, and the blank ones after it, that was looked through last. */
  private runEnd = 0;
  private readonly paged: boolean;
  private readonly arabic: boolean;
  /** Where notes without a rule above them begin; -1 where none stand. */
  private readonly tail: number;

  constructor(
    private readonly lines: Lines,
    private readonly pages: Pages,
  ) {
    this.paged = lines.count > 0 && pages.page[lines.count - 1]! > 0;
    this.tail = tailNotes(lines, pages);
    this.arabic = /[\u0620-\u064a]/.test(lines.source.text.slice(0, SAMPLE));
  }

  /** The page ends here. */
  endZone(): void {
    this.zone = false;
  }

  /** A line of dashes stands here: the notes of a page may follow. */
  rule(line: number, length: number): void {
    const { lines, pages } = this;
    const next = nextText(lines, line + 1);
    const label = next < 0 ? 0 : this.labelEndAt(next);
    const follows = label > 0 || (this.paged && this.notes > 0);
    this.zone = length >= NOTE_RULE && next >= 0 && follows && pages.page[next] === pages.page[line];
    this.lone = null;
  }

  /**
   * Whether the line opens a note (`start`), goes on with one in the zone at the foot of a page (`more`), or neither.
   * @param below whether a line of text stands right above it
   */
  read(line: number, below: boolean): 'start' | 'more' | null {
    const { lines } = this;
    const { text } = lines.source;
    const from = lines.from[line]!;
    const to = lines.to[line]!;
    this.plainLabel = 0;
    if (line === this.tail && this.notes === 0) this.zone = true;
    this.labelEnd = signedLabelEnd(text, from, to, this.zone || !below);
    if (this.labelEnd === 0 && this.zone) this.readPlain(line);
    if (this.labelEnd === 0 && !this.zone && !below && this.isLooseAsterisk(line)) {
      this.zone = true;
      this.lone = null;
      this.labelEnd = plainLabelEnd(text, from, to);
    }
    if (this.labelEnd > 0) {
      this.notes++;
      return 'start';
    }
    return this.zone && this.notes > 0 ? 'more' : null;
  }

  /** A plain label opens a note where its number goes on with the row, or where it is an asterisk. */
  private readPlain(line: number): void {
    const { text } = this.lines.source;
    const from = this.lines.from[line]!;
    const to = this.lines.to[line]!;
    const end = this.labelEndAt(line);
    if (end === 0) return;
    const number = plainNumber(text, from);
    if (number < 0) {
      this.labelEnd = end;
      return;
    }
    const alone = end === to;
    // `(as at` – `7 October 2025)`, `Supplement No.` – `1 (A/75/1)`: a number that the line end put there
    if (!alone && this.awaitsNumber(line)) return;
    const gap = alone || this.lone === null || this.closesNote(line) ? GAP : 1;
    const fits =
      (number > this.lastPlain && number <= this.lastPlain + gap) || (number === 1 && this.lone === null);
    if (!fits || (this.lone !== null && this.lone !== alone)) return;
    this.lone = alone;
    this.lastPlain = number;
    this.plainLabel = number;
    this.labelEnd = end;
    this.enclosed = text.charCodeAt(from) === BRACKET;
  }

  /** The end of the plain label that a line begins with, in an Arabic text also of one in brackets; 0 where none stands. */
  private labelEndAt(line: number): number {
    const { text } = this.lines.source;
    const from = this.lines.from[line]!;
    const to = this.lines.to[line]!;
    if (!this.arabic || text.charCodeAt(from) !== BRACKET) return plainLabelEnd(text, from, to);
    const label = /^\(\d{1,3}\)(?=\s|$)/.exec(text.slice(from, Math.min(to, from + LONGEST_ENCLOSED)));
    return label ? from + label[0].length : 0;
  }

  /** Whether the note above a line ends there: with a full stop, if it ends as notes do. */
  private closesNote(line: number): boolean {
    const { lines } = this;
    return line > 0 && '.。)'.includes(lines.source.text.charAt(lines.to[line - 1]! - 1));
  }

  /** Whether the line above ends with a word that a number follows: `Supplement No.`, `vol.`. */
  private awaitsNumber(line: number): boolean {
    const { lines } = this;
    if (line === 0) return false;
    const to = lines.to[line - 1]!;
    return AWAITS_NUMBER.test(lines.source.text.slice(Math.max(lines.from[line - 1]!, to - 8), to));
  }

  /** An asterisk note at the foot of a page whose line of dashes got lost: `* On behalf of …`, then page furniture. */
  private isLooseAsterisk(line: number): boolean {
    const { lines, pages } = this;
    const { text } = lines.source;
    const from = lines.from[line]!;
    if (text.charCodeAt(from) !== 42 || lines.indent[line] === 0) return false;
    const end = plainLabelEnd(text, from, lines.to[line]!);
    if (end === 0 || end === lines.to[line]) return false;
    let word = end;
    while (isBlank(text.charCodeAt(word))) word++;
    // `* 4. Requests`: the bullet of a list
    if (labelAt(text, word, lines.to[line]!)) return false;
    if (this.runEnd <= line) {
      let next = line + 1;
      while (next < lines.count && !isBlankLine(lines, next) && !pages.furniture[next]) next++;
      while (next < lines.count && isBlankLine(lines, next)) next++;
      this.runEnd = next;
    }
    return this.runEnd < lines.count && pages.furniture[this.runEnd] === 1;
  }
}

function nextText(lines: Lines, line: number): number {
  for (let at = line; at < lines.count && at < line + 12; at++) if (!isBlankLine(lines, at)) return at;
  return -1;
}

/**
 * The end of a label that says by its signs that it is a note's: `[^3]:`, `³`, `$^{3}`, `<sup>3</sup>`; 0 where none stands.
 * @param free whether no line of text stands right above: only then can a bare superscript open a note
 */
function signedLabelEnd(text: string, from: number, to: number, free: boolean): number {
  const first = text.charCodeAt(from);
  if (first === 91 && text.charCodeAt(from + 1) === 94) {
    const close = text.slice(from, Math.min(to, from + LONGEST_LABEL)).indexOf(']:');
    return close > 0 ? from + close + 2 : 0;
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
  const first = text.charCodeAt(from) === BRACKET ? from + 1 : from;
  let at = first;
  while (isDigit(text.charCodeAt(at))) value = value * 10 + text.charCodeAt(at++) - 48;
  return at === first ? -1 : value;
}
