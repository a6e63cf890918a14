import type { Paragraph, Resolution } from '../model/resolution';
import { layoutOf } from './layout';
import { oncePer } from './once';

/**
 * Operative paragraphs whose number has lost its full stop (`4 Calls for …` between 3. and 5., `1 Calls for …` before 2.),
 * with that number, by their index.
 */
export const lostStops = oncePer((resolution: Resolution): ReadonlyMap<number, number> => {
  const lost = new Map<number, number>();
  let before = 0;
  let between: { readonly paragraph: Paragraph; readonly number: number } | null = null;
  for (const { paragraph, foreign } of layoutOf(resolution)) {
    if (foreign) continue;
    if (paragraph.kind === 'operative' && paragraph.label?.style === 'arabic') {
      // Only between its neighbours is it a number: the day of the meeting stands behind the last paragraph.
      if (between && paragraph.label.value === between.number + 1)
        lost.set(between.paragraph.index, between.number);
      before = paragraph.label.value;
      between = null;
    } else if (paragraph.kind === 'text') {
      const number = Number(/^(\d{1,3})\s+\p{L}/u.exec(paragraph.prose.text)?.[1] ?? 0);
      // A section, and a resolution, begins with 1.
      if (number > 0 && (number === before + 1 || number === 1)) between = { paragraph, number };
    }
  }
  return lost;
});
