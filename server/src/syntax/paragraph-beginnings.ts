import { isBlank, isDigit, isUpper } from '../text/characters';
import { type Lines, widthOf } from '../text/lines';
import { bareNumberAt, isCyrillic, isSection, type LabelToken, labelAt, looseNumberAt } from './labels';
import { bulletAt, isLower, skipEmphasis } from './line-beginnings';
import { awaitsNumber, signBefore } from './line-ends';
import { type LineRoom, WIDE_ROOM } from './line-room';
import type { Margins } from './margins';

/** Where a line's words begin behind its bullet, and the label found there. */
export interface Beginning {
  readonly bulletEnd: number;
  readonly bullet: boolean;
  label: LabelToken | null;
}

/** Reads what lines begin with, and holds it against the lines around. */
export class Beginnings {
  constructor(
    private readonly lines: Lines,
    private readonly margins: Margins,
    private readonly room: LineRoom,
  ) {}

  /** @param due the number that is taken for a label even where its full stop is missing */
  at(line: number, due: number): Beginning {
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

  /**
   * The number that a paragraph begins with, its full stop lost and one blank behind it: the one that is due, between
   * paragraphs that end as operative ones do.
   * @param end the line behind those that belong to it; `line` where that is not known
   * @param above the last line of the paragraph before it; -1 where there is none
   * @param due the number that a paragraph is due to bear here
   */
  looseNumber(line: number, end: number, at: number, above: number, due: number): LabelToken | null {
    const { lines } = this;
    const { text } = lines.source;
    if (!isDigit(text.charCodeAt(at))) return null;
    if (above < 0 || due === 1) return null;
    const ends = (line: number) =>
      ';；.'.includes(signBefore(text, lines.from[line]!, lines.to[line]!) || '-');
    if (!ends(above) || (end > line && !ends(end - 1))) return null;
    return looseNumberAt(text, at, lines.to[line]!, due);
  }

  /**
   * Whether a label at the start of a line opens a paragraph, and isn't a number or letter that the line break put there.
   * @param due the number that the next paragraph is due to bear
   */
  labelBegins(
    label: LabelToken,
    line: number,
    setIn: boolean,
    ended: boolean,
    begun: Beginning,
    due: number,
  ): boolean {
    if (this.closesBracket(label, line)) return false;
    // `…; (b) investing in skills;` may go on with `(c)` at the margin of a text that sets its paragraphs in
    if (ended)
      return setIn || !(label.enclosed || label.style === 'letter') || !this.margins.setsFirstLinesIn;
    // `I. Meetings`, then `1. The Committee …`
    if (begun.label && isSection(begun.label) && label.style === 'number' && !label.enclosed) return true;
    if (setIn && !this.hangs(begun, line)) return true;
    const { text } = this.lines.source;
    if (label.style !== 'number' || label.enclosed) return label.style === 'bullet';
    const initial = text.charCodeAt(skipEmphasis(text, label.end));
    const stop = text.charCodeAt(label.end - 1) === 46;
    // `Annex I – Lighting of harbours`, then `1. Harbours …`
    const begins = label.value === 1 && stop && this.margins.bareMeasure > 0 && !begun.label;
    if (
      begins &&
      isUpper(initial) &&
      !awaitsNumber(text, this.lines.from[line - 1]!, this.lines.to[line - 1]!)
    )
      return true;
    if (label.value !== due) return false;
    // `Освещение гаваней`, then `4. постановляет …`
    return isUpper(initial) || (stop && isCyrillic(initial) && !this.margins.setsFirstLinesIn);
  }

  /** Whether `29)` closes a bracket that the line above opened: `Convention, 1930 (No.`. */
  private closesBracket(label: LabelToken, line: number): boolean {
    const { text } = this.lines.source;
    if (label.enclosed || text.charCodeAt(label.end - 1) !== 41) return false;
    const above = text.slice(this.lines.from[line - 1], this.lines.to[line - 1]);
    return above.lastIndexOf('(') > above.lastIndexOf(')');
  }

  /**
   * Whether the last item of a list ends above a line, and its paragraph goes on there in small letters: the line above leaves
   * more room than the word below needs, held against the lines of the same item.
   */
  endsList(first: number, line: number, begun: Beginning): boolean {
    const { lines } = this;
    const { text } = lines.source;
    if (!begun.label?.enclosed || !isLower(text.charCodeAt(lines.from[line]!))) return false;
    if (text.charCodeAt(lines.to[line - 1]! - 1) !== 59) return false;
    const longest = this.room.longestBefore(first + 1, line - 1);
    const needed = 1 + this.room.firstWord(line) + WIDE_ROOM;
    return longest - widthOf(lines, line - 1) > needed;
  }

  /** Whether a line stands under the first word behind the label that the paragraph begins with. */
  hangs(begun: Beginning, line: number): boolean {
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
}
