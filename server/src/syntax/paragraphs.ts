import { isChinese, isDigit, isUpper } from '../text/characters';
import type { Pages } from '../text/furniture';
import { type Lines, widthOf } from '../text/lines';
import type { BlockMaker } from './blocks';
import { runsInline } from './inline-labels';
import { isCyrillic, isSameRow, isSection, type LabelToken } from './labels';
import { isCapitals, isLower, opensLower, skipEmphasis } from './line-beginnings';
import { endsClause, endsJoined, endsShortened, isLoneNumeral, signBefore } from './line-ends';
import { LineRoom, WIDE_ROOM } from './line-room';
import { FIRST_LINE, FULL_LINE, type Margins } from './margins';
import { endsInComma, isLikeFormula, isLikeOrgan, LONGEST_FORMULA, opensWithSpeakers } from './organ-lines';
import { type Beginning, Beginnings } from './paragraph-beginnings';

/** The heading of a section takes no more lines. */
const LONGEST_SECTION = 4;

/** Its numeral, a blank and a letter, in UTF-16 units. */
const LONGEST_NUMERAL = 8;

/** Lines of a text that was set in a proportional face differ in length: less than this part of the measure tells nothing. */
const ROOM_OF_MEASURE = 5;

/** Cuts runs of text lines into paragraphs; runs must be given in order. */
export class ParagraphCutter {
  /** True where something other than blank lines stands between the last paragraph and the next one. */
  interrupted = false;
  /** The last line of the last paragraph; -1 before the first. */
  private previous = -1;
  /** Where its words begin, and whether it has a label other than a section's. */
  private previousWords = 0;
  private previousLabelled = false;
  /** Whether a paragraph longer than a formula ended with a comma: the preamble has begun. */
  private commaSeen = false;
  /** The last number that labelled a paragraph. */
  private lastNumber = 0;
  private readonly room: LineRoom;
  private readonly beginnings: Beginnings;

  constructor(
    private readonly lines: Lines,
    private readonly pages: Pages,
    private readonly margins: Margins,
    private readonly blocks: BlockMaker,
  ) {
    this.room = new LineRoom(lines, pages, margins);
    this.beginnings = new Beginnings(lines, margins, this.room);
  }

  /** Cuts the run of text lines `[from, to)` into paragraphs. */
  cut(from: number, to: number): void {
    let first = from;
    let beginning = this.beginnings.at(first, this.lastNumber + 1);
    beginning.label ??= this.beginnings.looseNumber(
      first,
      this.room.isSetIn(first) ? first : to,
      beginning.bulletEnd,
      this.previous,
      this.lastNumber + 1,
    );
    let continues = this.afterBreak(first, to, beginning);
    if (continues === 'yes') beginning = { ...beginning, label: null };
    for (let line = from + 1; line <= to; line++) {
      const next = line < to ? this.beginnings.at(line, this.expected(beginning)) : null;
      if (next && this.room.isSetIn(line))
        next.label ??= this.beginnings.looseNumber(
          line,
          line,
          next.bulletEnd,
          line - 1,
          this.expected(beginning),
        );
      let start = next ? this.startsParagraph(first, line, to, beginning, next) : 'new';
      if (start === 'more' && !next?.label && this.standsByName(first, line)) start = 'perhaps';
      if (start === 'more') continue;
      const { bulletEnd, label } = beginning;
      this.blocks.addParagraph(first, line - 1, bulletEnd, label, continues);
      this.previous = line - 1;
      this.commaSeen ||=
        endsInComma(this.lines, line - 1) &&
        (first < line - 1 || widthOf(this.lines, first) > LONGEST_FORMULA);
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
      const inline = !this.room.isSetIn(line) && runsInline(text, beginning.label, this.previousWords, 0);
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
    if (!ended && this.room.isShort(this.previous) && (!opensLower || isChinese(initial))) return 'no';
    if (lines.indent[line]! >= margin + FIRST_LINE && setsFirstLinesIn)
      return ended && !(opensLower && this.room.isSetAlike(line, this.previous)) ? 'no' : 'maybe';
    const sign = signBefore(text, lines.from[this.previous]!, lines.to[this.previous]!);
    if (ended && this.margins.rightToLeft) return 'maybe';
    if (!ended || (setsFirstLinesIn && sign === ',')) return 'yes';
    if (setsFirstLinesIn && sign === ':' && !this.room.isLeftOpen(line, runEnd)) return 'yes';
    if (this.margins.measure > 0 && this.room.left(this.previous) > this.room.firstWord(line) + WIDE_ROOM)
      return 'no';
    const long = widthOf(lines, line) >= FULL_LINE;
    const several = line + 1 < runEnd && lines.indent[line + 1]! < margin + FIRST_LINE;
    if (!setsFirstLinesIn || !several || !long) return 'maybe';
    return sign !== ',' && !opensLower && this.room.isLeftOpen(line, runEnd) ? 'no' : 'yes';
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
      !this.room.isShort(previous) &&
      !endsClause(lines.source.text, lines.from[previous]!, lines.to[previous]!)
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
      this.room.isUnsure(line) &&
      goesOn &&
      Math.abs(indent - indentAbove) <= 1 &&
      !this.room.isShort(line - 1);
    const setIn = indent >= margin + FIRST_LINE && !aligned;
    // a dash between words, put first by a line end
    const dash =
      next.bullet &&
      !ended &&
      !next.label &&
      (this.margins.rightToLeft || this.room.breaksAtDash(line, next.bulletEnd));
    if ((next.bullet && !dash) || isLoneNumeral(text, lines.from[line]!, lines.to[line]!)) return 'new';
    if (this.margins.bareLines && (ended || next.label || !isLower(text.charCodeAt(next.bulletEnd))))
      return 'new';
    if (next.label) {
      if (!setIn && !isSameRow(begun.label, next.label)) {
        const from = begun.label?.end ?? begun.bulletEnd;
        if (runsInline(text, next.label, from, lines.to[runEnd - 1]!)) return 'more';
      }
      return this.beginnings.labelBegins(next.label, line, setIn, ended, begun, this.expected(begun))
        ? 'new'
        : 'more';
    }
    const hanging = first < line - 1 && lines.indent[first + 1]! >= margin + FIRST_LINE;
    if (setIn) {
      if (first < line - 1 && Math.abs(indent - indentAbove) <= 1) return 'more';
      if (first === line - 1) {
        if (begun.label && this.beginnings.hangs(begun, line)) return 'more';
        const open = !ended || text.charCodeAt(lines.to[line - 1]! - 1) === 44;
        if (begun.label && open && Math.abs(indent - indentAbove) <= 1) return 'more';
        // a quoted paragraph, all of it set in
        const quoted = indent < indentAbove && opensLower(text, next.bulletEnd);
        if (!ended && (quoted || Math.abs(indent - indentAbove) <= 1) && !this.room.isShort(line - 1))
          return 'more';
      }
      return 'new';
    }
    if (this.beginnings.endsList(first, line, begun)) return 'new';
    const initial = text.charCodeAt(skipEmphasis(text, next.bulletEnd));
    const opensUpper = isUpper(initial);
    if (hanging && ended) return 'new';
    if (
      first === line - 1 &&
      !ended &&
      !begun.label &&
      this.room.isShort(line - 1) &&
      (opensUpper || isDigit(initial))
    )
      return 'new';
    if (isCapitals(text, lines, line) && !isCapitals(text, lines, line - 1)) return 'perhaps';
    if (this.margins.setsFirstLinesIn && ended && opensUpper && this.isHeadingBelow(line, runEnd))
      return 'new';
    if (!ended && !this.margins.setsFirstLinesIn && !this.commaSeen && isLikeFormula(lines, line))
      return 'perhaps';
    // `II Budget for 2020`, then `Having considered …`
    if (!ended && opensUpper && this.isBelowSection(first, line, begun)) return 'perhaps';
    if (this.margins.rightToLeft) return 'more';
    if (this.margins.bareMeasure > 0) {
      const closed = ended && !endsShortened(text, lines.from[line - 1]!, lines.to[line - 1]!);
      return this.goesOnBare(line, begun, closed, initial);
    }
    if (!ended || this.margins.setsFirstLinesIn || Math.abs(lines.indent[first]! - indent) >= FIRST_LINE)
      return 'more';
    const caseless = isChinese(initial) || (isCyrillic(initial) && isLower(initial));
    const opens = opensUpper || (caseless && this.margins.measure === 0);
    return opens && !this.room.isFilled(line - 1, line) ? 'perhaps' : 'more';
  }

  /** Whether a heading stands at the margin right below the end of a paragraph. */
  private isHeadingBelow(line: number, runEnd: number): boolean {
    const { lines } = this;
    const sign = signBefore(lines.source.text, lines.from[line - 1]!, lines.to[line - 1]!);
    return (sign === ';' || sign === '.') && this.room.isHeading(line, runEnd);
  }

  /** Whether a paragraph begins with the number of a section, in the few lines above a line, in a text that sets nothing in. */
  private isBelowSection(first: number, line: number, begun: Beginning): boolean {
    if (this.margins.setsFirstLinesIn || line - first > LONGEST_SECTION) return false;
    if (begun.label) return isSection(begun.label);
    const { text } = this.lines.source;
    return /^[IVX]{1,5} \p{Lu}/u.test(text.slice(begun.bulletEnd, begun.bulletEnd + LONGEST_NUMERAL));
  }

  /**
   * Whether only the words of a line can tell if it begins a paragraph: above the preamble, where it or the line above may be
   * the name of the organ, its comma lost; and where those who speak in a declaration open it.
   */
  private standsByName(first: number, line: number): boolean {
    const { lines } = this;
    if (this.margins.setsFirstLinesIn) return false;
    if (opensWithSpeakers(lines.source.text.slice(lines.from[line], lines.to[line]))) return true;
    return !this.commaSeen && ((first === line - 1 && isLikeOrgan(lines, first)) || isLikeOrgan(lines, line));
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
    if (room > this.room.firstWord(line) + Math.max(WIDE_ROOM, wide))
      return ended || !isDigit(initial) ? 'new' : 'more';
    return ended ? 'perhaps' : 'more';
  }

  /** The number that the next numbered paragraph is due to bear. */
  private expected(begun: Beginning): number {
    return (begun.label?.style === 'number' ? begun.label.value : this.lastNumber) + 1;
  }
}
