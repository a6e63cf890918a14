import type { Paragraph, Resolution } from '../model/resolution';
import { layoutOf } from './layout';
import { oncePer } from './once';

/**
 * Operative paragraphs whose number has lost its full stop (`4 Calls for …` between 3. and 5.), with that number, by
 * their index.
 */
export const lostStops = oncePer((resolution: Resolution): ReadonlyMap<number, number> => {
  const lost = new Map<number, number>();
  let before: Paragraph | null = null;
  let between: Paragraph | null = null;
  for (const { paragraph, foreign } of layoutOf(resolution)) {
    if (foreign) continue;
    if (paragraph.kind === 'operative' && paragraph.label?.style === 'arabic') {
      // Only between its neighbours is it a number: the day of the meeting stands behind the last paragraph.
      if (before && between && paragraph.label.value === before.label!.value + 2)
        lost.set(between.index, before.label!.value + 1);
      before = paragraph;
      between = null;
    } else if (paragraph.kind === 'text' && before) {
      const match = /^(\d{1,3})\s+\p{L}/u.exec(paragraph.prose.text);
      if (match && Number(match[1]) === before.label!.value + 1) between = paragraph;
    }
  }
  return lost;
});
