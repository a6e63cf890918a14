import type { Pages } from '../text/furniture';
import { CITES } from '../text/line-words';
import { isBlankLine, type Lines, wordsOf } from '../text/lines';
import { labelAt } from './labels';

/** Notes at the end of a text take no more lines. */
const MOST_LINES = 600;

/** What a note begins with where its label lost its form. */
const LABEL = /^(\d{1,3})\s+\S/;

/**
 * The first line of the notes that stand at the end of a text without a rule above them, labelled by plain numbers from 1 on;
 * -1 where none stand there. They are told from paragraphs whose numbers lost their full stops by what they end with and
 * hold, and by a paragraph `1.` above them. Linear in the lines looked at.
 */
export function tailNotes(lines: Lines, pages: Pages): number {
  let due = 0;
  let notes = 0;
  let cites = 0;
  const least = Math.max(0, lines.count - MOST_LINES);
  for (let end = lines.count - 1; end >= least; ) {
    if (isBlankLine(lines, end) || pages.furniture[end]) {
      end--;
      continue;
    }
    let first = end;
    while (first > least && !isBlankLine(lines, first - 1) && !pages.furniture[first - 1]) first--;
    let closes = true;
    for (let line = end; line >= first; line--) {
      const words = wordsOf(lines, line);
      if (closes && !/[.。][)”"]?$/.test(words)) return -1;
      const label = LABEL.exec(words);
      closes = label !== null;
      if (!label) continue;
      const number = Number(label[1]);
      if (due > 0 && number !== due) return -1;
      due = number - 1;
      notes++;
      if (CITES.test(words)) cites++;
      if (number === 1) return cites * 2 >= notes && isNumberedAbove(lines, line) ? line : -1;
    }
    if (!closes) return -1;
    end = first - 1;
  }
  return -1;
}

/** Whether a paragraph `1.` stands above a line. */
function isNumberedAbove(lines: Lines, below: number): boolean {
  const { text } = lines.source;
  for (let line = 0; line < below; line++) {
    const label = labelAt(text, lines.from[line]!, lines.to[line]!);
    if (label?.style === 'number' && label.value === 1 && !label.enclosed) return true;
  }
  return false;
}
