import type { Label, Paragraph } from '../model/resolution';

/** Behind every numbered section: a heading without a number stands within them. */
const UNNUMBERED = 99;

/**
 * How deep each heading lies, by the index of its paragraph: a higher rank lies deeper. Styles of numbers nest in the order
 * in which a text first uses them, so that both "I, then A" and "A, then I" (the parts of a composite resolution) come out
 * right; each annex starts anew.
 */
export function sectionRanks(paragraphs: readonly Paragraph[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  let styles: Label['style'][] = [];
  for (const { index, kind, label } of paragraphs) {
    if (kind === 'annex') styles = [];
    if (kind !== 'heading') continue;
    if (label === null) {
      ranks.set(index, UNNUMBERED);
      continue;
    }
    if (!styles.includes(label.style)) styles.push(label.style);
    ranks.set(index, 1 + styles.indexOf(label.style));
  }
  return ranks;
}
