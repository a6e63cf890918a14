import { isLetter } from '../text/characters';
import type { Pages } from '../text/furniture';
import { type Lines, widthOf } from '../text/lines';
import { type Classified, LineKind } from './classify';
import { labelAt } from './labels';
import { endsClause } from './line-ends';
import { FIRST_LINE, FULL_LINE } from './margins';

/** Columns by which a line begins further right than the full ones where it ended early, in a text set from right to left. */
const EARLY = 2;
/** So many lines that end early below full ones show that a text is set so; so many full ones, where its margin is. */
const ENOUGH = 2;
/** So much of a text shows its script, in UTF-16 units. */
const SAMPLE = 4000;

/**
 * The lines of a text that a page set from right to left. An extractor prints them by the place of their left end: a full line
 * begins at the left margin, the last of a paragraph further right. What is given back has them set in as a text from left to
 * right would: a line that begins a paragraph is set in, all others stand at the margin.
 * @returns null where the text is not set from right to left
 */
export function mirrored(lines: Lines, pages: Pages, { kind }: Classified): Lines | null {
  if (!/[\u0620-\u064a]{2}/.test(lines.source.text.slice(0, SAMPLE))) return null;
  const left = leftMargin(lines, kind);
  let early = 0;
  let full = 0;
  for (let line = 1; line < lines.count; line++) {
    if (kind[line] !== LineKind.Text || kind[line - 1] !== LineKind.Text || !isArabic(lines, line)) continue;
    if (lines.indent[line - 1]! >= left + EARLY) continue;
    if (lines.indent[line]! >= left + EARLY) early++;
    else full++;
  }
  if (early < ENOUGH || full === 0) return null;
  const { text } = lines.source;
  const indent = lines.indent.slice();
  let above = -1;
  for (let line = 0; line < lines.count; line++) {
    if (kind[line] !== LineKind.Text) continue;
    const apart = above < 0 || (above < line - 1 && pages.page[above] === pages.page[line]);
    const begins =
      apart ||
      lines.indent[above]! >= left + EARLY ||
      (labelAt(text, lines.from[line]!, lines.to[line]!) !== null &&
        endsClause(text, lines.from[above]!, lines.to[above]!));
    indent[line] = begins ? left + 2 * FIRST_LINE : left;
    above = line;
  }
  return { ...lines, indent };
}

/** The column at which full lines begin: the smallest that several share. */
function leftMargin(lines: Lines, kind: Uint8Array): number {
  const columns = new Map<number, number>();
  for (let line = 0; line < lines.count; line++)
    if (kind[line] === LineKind.Text && isArabic(lines, line) && widthOf(lines, line) >= FULL_LINE)
      columns.set(lines.indent[line]!, (columns.get(lines.indent[line]!) ?? 0) + 1);
  let least = Number.POSITIVE_INFINITY;
  for (const [column, count] of columns) if (count >= ENOUGH && column < least) least = column;
  return Number.isFinite(least) ? least : 0;
}

/** Whether a line begins with an Arabic letter, or has one in its middle. */
function isArabic(lines: Lines, line: number): boolean {
  const { text } = lines.source;
  const from = lines.from[line]!;
  return (
    isArabicLetter(text.charCodeAt(from)) || isArabicLetter(text.charCodeAt((from + lines.to[line]!) >> 1))
  );
}

function isArabicLetter(code: number): boolean {
  return code >= 0x600 && code <= 0x6ff && isLetter(code);
}
