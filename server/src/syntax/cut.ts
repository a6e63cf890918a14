import { isBlank, isChinese, isDigit, isLatinLower, isLetter, isUpper } from '../text/characters';
import type { Pages } from '../text/furniture';
import { type Lines, widthOf } from '../text/lines';
import { type Classified, LineKind } from './classify';
import { runsInline } from './inline-labels';
import { bareNumberAt, isCyrillic, type LabelToken, labelAt, looseNumberAt } from './labels';
import { endsClause, endsJoined, isLoneNumeral, signBefore } from './line-ends';
import { FIRST_LINE, FULL_LINE, type Margins } from './margins';
import type { BlockKind } from './tree';

/** A run of lines that make one block, before its leaves are known. */
export interface Cut {
  readonly kind: BlockKind;
  /** First and last line, 0-based. */
  readonly first: number;
  readonly last: number;
  /** Offset behind the bullet or heading sign that opens it; the offset of its first word where there is none. */
  readonly bulletEnd: number;
  readonly label: LabelToken | null;
  readonly continues: 'no' | 'maybe' | 'yes';
}

/** A line that leaves room for the next word and so many columns more was not broken by the margin. */
const WIDE_ROOM = 6;

/** Lines of a text set in a proportional face differ by so much of the measure: a quarter of it tells nothing. */
const ROOM_OF_MEASURE = 5;

/** Longer words are not told apart, in UTF-16 units. */
const LONGEST_WORD = 80;

/** A Chinese line breaks anywhere but before a sign: so many columns at most go over to the next. */
const CHINESE_WORD = 4;

/** So many lines above one are held against it. */
const LINES_ABOVE = 8;

/** A line that the margin broke is at least this long, in columns. */
const SHORT_LINE = 36;

const OUTSIDE: Record<number, BlockKind> = {
  [LineKind.Blank]: 'blank',
  [LineKind.Furniture]: 'furniture',
  [LineKind.Rule]: 'rule',
  [LineKind.Comment]: 'comment',
  [LineKind.Table]: 'table',
};

/** Cuts the lines of a text into blocks; together they are all lines, in order. Linear in the text. */
export function cutBlocks(lines: Lines, pages: Pages, classified: Classified, margins: Margins): Cut[] {
  const cuts: Cut[] = [];
  const cutter = new ParagraphCutter(lines, pages, margins);
  for (let line = 0; line < lines.count; ) {
    const kind = classified.kind[line]!;
    const first = line;
    if (kind === LineKind.Text) {
      while (line < lines.count && classified.kind[line] === LineKind.Text) line++;
      cutter.cut(first, line, cuts);
    } else if (kind === LineKind.NoteStart || kind === LineKind.NoteMore) {
      line++;
      while (line < lines.count && classified.kind[line] === LineKind.NoteMore) line++;
      const continues = kind === LineKind.NoteMore ? 'yes' : 'no';
      const bulletEnd = lines.from[first]!;
      cuts.push({ kind: 'note', first, last: line - 1, bulletEnd, label: null, continues });
    } else {
      line++;
      if (kind === LineKind.Comment) while (!closesComment(lines, line - 1) && line < lines.count) line++;
      else if (kind !== LineKind.Rule) while (line < lines.count && classified.kind[line] === kind) line++;
      const bulletEnd = lines.from[first]!;
      cuts.push({ kind: OUTSIDE[kind]!, first, last: line - 1, bulletEnd, label: null, continues: 'no' });
      if (kind !== LineKind.Blank && kind !== LineKind.Comment) cutter.interrupted = true;
    }
  }
  return cuts;
}

function closesComment(lines: Lines, line: number): boolean {
  return lines.source.text.startsWith('-->', lines.to[line]! - 3);
}

/** Where a line's words begin behind its bullet, and the label found there. */
interface Beginning {
  readonly bulletEnd: number;
  readonly bullet: boolean;
  label: LabelToken | null;
}

class ParagraphCutter {
  /** True where something other than blank lines stands between the last paragraph and the next one. */
  interrupted = false;
  /** The last line of the last paragraph; -1 before the first. */
  private previous = -1;
  /** Where its words begin, and whether it has a label other than a section's. */
  private previousWords = 0;
  private previousLabelled = false;
  /** The last number that labelled a paragraph. */
  private lastNumber = 0;

  constructor(
    private readonly lines: Lines,
    private readonly pages: Pages,
    private readonly margins: Margins,
  ) {}

  /** Cuts the run of text lines `[from, to)` into paragraphs. */
  cut(from: number, to: number, cuts: Cut[]): void {
    let first = from;
    let beginning = this.beginning(first, this.lastNumber + 1);
    beginning.label ??= this.looseNumber(first, this.isSetIn(first) ? first : to, beginning.bulletEnd, null);
    let continues = this.afterBreak(first, to, beginning);
    if (continues === 'yes') beginning = { ...beginning, label: null };
    for (let line = from + 1; line <= to; line++) {
      const next = line < to ? this.beginning(line, this.expected(beginning)) : null;
      if (next && this.isSetIn(line)) next.label ??= this.looseNumber(line, line, next.bulletEnd, beginning);
      const start = next ? this.startsParagraph(first, line, to, beginning, next) : 'new';
      if (start === 'more') continue;
      const { bulletEnd, label } = beginning;
      cuts.push({ kind: 'paragraph', first, last: line - 1, bulletEnd, label, continues });
      this.previous = line - 1;
      if (continues !== 'yes') {
        this.previousWords = label?.end ?? bulletEnd;
        this.previousLabelled = label !== null && (label.enclosed || !label.upper);
      }
      if (label?.style === 'number') this.lastNumber = label.value;
      if (next) {
        first = line;
        beginning = next;
        continues = start === 'perhaps' ? 'maybe' : 'no';
      }
    }
    this.interrupted = false;
  }

  /** Whether the paragraph that begins at `line` goes on with the one before the page break above it. */
  private afterBreak(line: number, runEnd: number, beginning: Beginning): 'no' | 'maybe' | 'yes' {
    if (this.previous < 0 || beginning.bullet) return 'no';
    const { lines } = this;
    const torn = this.interrupted || this.pages.page[line] !== this.pages.page[this.previous];
    if (!torn) return 'no';
    const { text } = lines.source;
    if (beginning.label) {
      const inline = !this.isSetIn(line) && runsInline(text, beginning.label, this.previousWords, 0);
      return inline || this.isTornLabel(beginning.label, line) ? 'yes' : 'no';
    }
    if (isLoneNumeral(text, lines.from[line]!, lines.to[line]!)) return 'no';
    const margin = this.margins.body[this.pages.page[line]!]!;
    const { setsFirstLinesIn } = this.margins;
    const ended =
      endsClause(text, lines.from[this.previous]!, lines.to[this.previous]!) &&
      !endsJoined(text, lines.from[this.previous]!, lines.to[this.previous]!);
    // an item of a list has its punctuation
    if (!ended && this.previousLabelled) return 'yes';
    // the last line before the break would be full: a short one is a heading, or the meeting above its day
    const initial = text.charCodeAt(lines.from[line]!);
    const opensLower = isLower(initial);
    if (!ended && this.isShort(this.previous) && (!opensLower || isChinese(initial))) return 'no';
    if (lines.indent[line]! >= margin + FIRST_LINE && setsFirstLinesIn)
      return ended && !(opensLower && this.isSetAlike(line, this.previous)) ? 'no' : 'maybe';
    const sign = signBefore(text, lines.from[this.previous]!, lines.to[this.previous]!);
    if (!ended || (setsFirstLinesIn && sign === ',')) return 'yes';
    if (setsFirstLinesIn && sign === ':' && !this.isLeftOpen(line, runEnd)) return 'yes';
    if (this.margins.measure > 0 && this.room(this.previous) > this.firstWord(line) + WIDE_ROOM) return 'no';
    const long = widthOf(lines, line) >= FULL_LINE;
    const several = line + 1 < runEnd && lines.indent[line + 1]! < margin + FIRST_LINE;
    if (!setsFirstLinesIn || !several || !long) return 'maybe';
    return sign !== ',' && !opensLower && this.isLeftOpen(line, runEnd) ? 'no' : 'yes';
  }

  /** Whether two lines of different pages are set in by the same from the margins of these. */
  private isSetAlike(line: number, other: number): boolean {
    const { lines, pages, margins } = this;
    const setIn = (line: number) => lines.indent[line]! - margins.body[pages.page[line]!]!;
    return Math.abs(setIn(line) - setIn(other)) <= 1;
  }

  /** Whether the lines at the margin from `line` on end without punctuation, as a heading of several lines does. */
  private isLeftOpen(line: number, runEnd: number): boolean {
    const { lines } = this;
    const indent = lines.indent[line]!;
    let last = line;
    while (last + 1 < runEnd && Math.abs(lines.indent[last + 1]! - indent) < FIRST_LINE) last++;
    return !endsClause(lines.source.text, lines.from[last]!, lines.to[last]!);
  }

  /**
   * Whether a label at the head of a page is none: `resolution 973` stands above the break, `(X) of 15 December 1955` below it
   * at the margin of a text that sets its paragraphs in.
   */
  private isTornLabel(label: LabelToken, line: number): boolean {
    const { lines, previous } = this;
    if (!label.enclosed || !this.margins.setsFirstLinesIn) return false;
    if (lines.indent[line]! >= this.margins.body[this.pages.page[line]!]! + FIRST_LINE) return false;
    return (
      !this.isShort(previous) && !endsClause(lines.source.text, lines.from[previous]!, lines.to[previous]!)
    );
  }

  /**
   * Whether `line` begins a new paragraph in a run whose current one began at `first`. `perhaps`: only the words can tell,
   * since the text sets its paragraphs in bare lines.
   * @param runEnd the line behind the run
   */
  private startsParagraph(
    first: number,
    line: number,
    runEnd: number,
    begun: Beginning,
    next: Beginning,
  ): 'more' | 'new' | 'perhaps' {
    const { lines } = this;
    const { text } = lines.source;
    const margin = this.margins.body[this.pages.page[line]!]!;
    const indent = lines.indent[line]!;
    const indentAbove = lines.indent[line - 1]!;
    const ended =
      endsClause(text, lines.from[line - 1]!, lines.to[line - 1]!) &&
      (next.label !== null || !endsJoined(text, lines.from[line - 1]!, lines.to[line - 1]!));
    const goesOn = !ended || opensLower(text, next.bulletEnd);
    const aligned =
      this.isUnsure(line) && goesOn && Math.abs(indent - indentAbove) <= 1 && !this.isShort(line - 1);
    const setIn = indent >= margin + FIRST_LINE && !aligned;
    if (next.bullet || isLoneNumeral(text, lines.from[line]!, lines.to[line]!)) return 'new';
    if (this.margins.bareLines && (ended || next.label || !isLower(text.charCodeAt(next.bulletEnd))))
      return 'new';
    if (next.label) {
      if (!setIn && !isSameRow(begun.label, next.label)) {
        const from = begun.label?.end ?? begun.bulletEnd;
        if (runsInline(text, next.label, from, lines.to[runEnd - 1]!)) return 'more';
      }
      return this.labelBegins(next.label, line, setIn, ended, begun) ? 'new' : 'more';
    }
    const hanging = first < line - 1 && lines.indent[first + 1]! >= margin + FIRST_LINE;
    if (setIn) {
      if (first < line - 1 && Math.abs(indent - indentAbove) <= 1) return 'more';
      if (first === line - 1) {
        if (begun.label && this.hangs(begun, line)) return 'more';
        const open = !ended || text.charCodeAt(lines.to[line - 1]! - 1) === 44;
        if (begun.label && open && Math.abs(indent - indentAbove) <= 1) return 'more';
        // a quoted paragraph, all of it set in
        const quoted = indent < indentAbove && opensLower(text, next.bulletEnd);
        if (!ended && (quoted || Math.abs(indent - indentAbove) <= 1) && !this.isShort(line - 1))
          return 'more';
      }
      return 'new';
    }
    if (this.endsList(first, line, begun)) return 'new';
    const initial = text.charCodeAt(skipEmphasis(text, next.bulletEnd));
    const opensUpper = isUpper(initial);
    if (hanging && ended) return 'new';
    if (
      first === line - 1 &&
      !ended &&
      !begun.label &&
      this.isShort(line - 1) &&
      (opensUpper || isDigit(initial))
    )
      return 'new';
    if (isCapitals(text, lines, line) && !isCapitals(text, lines, line - 1)) return 'perhaps';
    if (this.margins.bareMeasure > 0) return this.goesOnBare(line, begun, ended, initial);
    if (!ended || this.margins.setsFirstLinesIn || Math.abs(lines.indent[first]! - indent) >= FIRST_LINE)
      return 'more';
    return opensUpper && !this.isFilled(line - 1, line) ? 'perhaps' : 'more';
  }

  /**
   * Whether a line goes on with the one above it in a text that sets nothing in and parts nothing: a line that leaves much room
   * ends its paragraph; behind a full one the words decide.
   */
  private goesOnBare(
    line: number,
    begun: Beginning,
    ended: boolean,
    initial: number,
  ): 'more' | 'new' | 'perhaps' {
    const { lines, margins } = this;
    // `1.` alone on its line
    if (begun.label?.end === lines.to[line - 1]) return 'more';
    const room = margins.bareMeasure - widthOf(lines, line - 1);
    const wide = margins.bareMeasure / ROOM_OF_MEASURE;
    // Chinese lines are filled to their last column or two, but for a number that did not fit
    if (isChinese(initial)) return room > (ended ? WIDE_ROOM : 2 * wide) ? 'new' : ended ? 'perhaps' : 'more';
    const small = isLower(initial) && isCyrillic(initial);
    if (!(isUpper(initial) || isDigit(initial) || (small && ended))) return 'more';
    if (room > this.firstWord(line) + Math.max(WIDE_ROOM, wide))
      return ended || !isDigit(initial) ? 'new' : 'more';
    return ended ? 'perhaps' : 'more';
  }

  /** Whether the first word of the line below would not have fitted on a line, in a text whose paragraphs blank lines part. */
  private isFilled(line: number, below: number): boolean {
    return this.margins.measure > 0 && this.room(line) < 1 + this.firstWord(below);
  }

  /** Columns that a line leaves free, in such a text. */
  private room(line: number): number {
    const { lines, pages, margins } = this;
    const setIn = Math.max(0, lines.indent[line]! - margins.body[pages.page[line]!]!);
    return margins.measure - setIn - widthOf(lines, line);
  }

  private firstWord(line: number): number {
    const { text } = this.lines.source;
    const from = this.lines.from[line]!;
    const to = Math.min(this.lines.to[line]!, from + LONGEST_WORD);
    if (isChinese(text.charCodeAt(from))) return CHINESE_WORD;
    let end = from;
    while (end < to && !isBlank(text.charCodeAt(end))) end++;
    return end - from;
  }

  /** Whether a label at the start of a line opens a paragraph, and isn't a number or letter that the line break put there. */
  private labelBegins(
    label: LabelToken,
    line: number,
    setIn: boolean,
    ended: boolean,
    begun: Beginning,
  ): boolean {
    if (this.closesBracket(label, line)) return false;
    // `…; (b) investing in skills;` may go on with `(c)` at the margin of a text that sets its paragraphs in
    if (ended)
      return setIn || !(label.enclosed || label.style === 'letter') || !this.margins.setsFirstLinesIn;
    // `I. Meetings`, then `1. The Committee …`
    if (begun.label?.upper && !begun.label.enclosed && label.style === 'number' && !label.enclosed)
      return true;
    if (setIn && !this.hangs(begun, line)) return true;
    const { text } = this.lines.source;
    if (label.style !== 'number' || label.enclosed || label.value !== this.expected(begun))
      return label.style === 'bullet';
    return isUpper(text.charCodeAt(skipEmphasis(text, label.end)));
  }

  /** Whether `29)` closes a bracket that the line above opened: `Convention, 1930 (No.`. */
  private closesBracket(label: LabelToken, line: number): boolean {
    const { text } = this.lines.source;
    if (label.enclosed || text.charCodeAt(label.end - 1) !== 41) return false;
    const above = text.slice(this.lines.from[line - 1], this.lines.to[line - 1]);
    return above.lastIndexOf('(') > above.lastIndexOf(')');
  }

  /** Whether a line is too short to be one that the margin broke: it ends what it holds, a heading mostly. */
  private isShort(line: number): boolean {
    return widthOf(this.lines, line) < SHORT_LINE;
  }

  /**
   * Whether the last item of a list ends above a line, and its paragraph goes on there in small letters: the line above leaves
   * more room than the word below needs, held against the lines of the same item.
   */
  private endsList(first: number, line: number, begun: Beginning): boolean {
    const { lines } = this;
    const { text } = lines.source;
    if (!begun.label?.enclosed || !isLower(text.charCodeAt(lines.from[line]!))) return false;
    if (text.charCodeAt(lines.to[line - 1]! - 1) !== 59) return false;
    const longest = this.longestBefore(first + 1, line - 1);
    const needed = 1 + this.firstWord(line) + WIDE_ROOM;
    return longest - widthOf(lines, line - 1) > needed;
  }

  /** The length of the longest of the few lines above `last` that stand as far in as it, from `first` on, in UTF-16 units. */
  private longestBefore(first: number, last: number): number {
    const { lines } = this;
    let longest = 0;
    for (let line = Math.max(first, last - LINES_ABOVE); line < last; line++)
      if (Math.abs(lines.indent[line]! - lines.indent[last]!) <= 1)
        longest = Math.max(longest, widthOf(lines, line));
    return longest;
  }

  /** Whether the margin of a line's page is not sure: nothing there, nor anywhere in the text, shows that first lines are set in. */
  private isUnsure(line: number): boolean {
    const { setsFirstLinesIn, shown } = this.margins;
    return !setsFirstLinesIn && shown[this.pages.page[line]!] === 0;
  }

  /** Whether a line stands under the first word behind the label that the paragraph begins with. */
  private hangs(begun: Beginning, line: number): boolean {
    if (!begun.label) return false;
    const { lines } = this;
    const { text } = lines.source;
    let word = begun.label.end;
    while (isBlank(text.charCodeAt(word))) word++;
    const first = lines.source.lineAt(begun.label.start);
    if (first < line - 1 && Math.abs(lines.indent[line]! - lines.indent[line - 1]!) > 2) return false;
    const column = lines.indent[first]! + word - lines.from[first]!;
    return Math.abs(lines.indent[line]! - column) <= 2;
  }

  /** The number that the next numbered paragraph is due to bear. */
  private expected(begun: Beginning): number {
    return (begun.label?.style === 'number' ? begun.label.value : this.lastNumber) + 1;
  }

  /** Whether a line is set in, in a text that sets its paragraphs in. */
  private isSetIn(line: number): boolean {
    const { setsFirstLinesIn, body } = this.margins;
    return setsFirstLinesIn && this.lines.indent[line]! >= body[this.pages.page[line]!]! + FIRST_LINE;
  }

  /**
   * The number that a paragraph begins with, its full stop lost and one blank behind it: the one that is due, between
   * paragraphs that end as operative ones do.
   * @param end the line behind those that belong to it; `line` where that is not known
   * @param begun the paragraph above it in the same run of lines; null where it is the first
   */
  private looseNumber(line: number, end: number, at: number, begun: Beginning | null): LabelToken | null {
    const { lines } = this;
    const { text } = lines.source;
    if (!isDigit(text.charCodeAt(at))) return null;
    const above = begun ? line - 1 : this.previous;
    const due = begun ? this.expected(begun) : this.lastNumber + 1;
    if (above < 0 || due === 1) return null;
    const ends = (line: number) =>
      ';；.'.includes(signBefore(text, lines.from[line]!, lines.to[line]!) || '-');
    if (!ends(above) || (end > line && !ends(end - 1))) return null;
    return looseNumberAt(text, at, lines.to[line]!, due);
  }

  /** @param due the number that is taken for a label even where its full stop is missing */
  private beginning(line: number, due: number): Beginning {
    const { text } = this.lines.source;
    const from = this.lines.from[line]!;
    const to = this.lines.to[line]!;
    const bulletEnd = bulletAt(text, from, to);
    let at = bulletEnd;
    while (at < to && text.charCodeAt(at) === 42) at++;
    return {
      bulletEnd,
      bullet: bulletEnd > from,
      label: labelAt(text, at, to) ?? bareNumberAt(text, at, to, due),
    };
  }
}

/** The offset behind a list bullet (`- `, `* `, `+ `) or heading sign (`## `) at `from`; `from` where there is none. */
function bulletAt(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  let at = from;
  if (first === 35) while (at < to && at - from < 6 && text.charCodeAt(at) === 35) at++;
  else if (first === 45 || first === 42 || first === 43 || first === 62) at++;
  else return from;
  if (at >= to || !isBlank(text.charCodeAt(at))) return from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Whether a paragraph is labelled by an earlier member of the row that a label stands in. */
function isSameRow(begun: LabelToken | null, label: LabelToken): boolean {
  return begun?.style === label.style && begun.enclosed === label.enclosed && begun.value < label.value;
}

function isLower(code: number): boolean {
  return isLetter(code) && !isUpper(code);
}

/** Whether words begin with a small letter of a script in which no paragraph does. */
function opensLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLower(code) && code < FIRST_GREEK;
}

const FIRST_GREEK = 0x370;

function skipEmphasis(text: string, at: number): number {
  let start = at;
  while (isBlank(text.charCodeAt(start)) || text.charCodeAt(start) === 42 || text.charCodeAt(start) === 95)
    start++;
  return start;
}

/** Whether a line is set in capitals: the organ in the texts of some conferences. */
function isCapitals(text: string, lines: Lines, line: number): boolean {
  const from = lines.from[line]!;
  const to = Math.min(lines.to[line]!, from + 120);
  // Nearly every line shows soon that it is not.
  for (let at = from; at < to; at++) if (isLatinLower(text.charCodeAt(at))) return false;
  const words = text.slice(from, to);
  return /\p{Lu}{2,} \p{Lu}{2,}/u.test(words) && words === words.toUpperCase();
}
