import type { Citation } from '../citations/citation';
import type { Paragraph, Resolution } from '../model/resolution';
import { labelNumber } from './subject';

/** Where a citation stands, in words: `paragraph 2 (a)`, `preambular paragraph 3`, `annex, paragraph 1`, `note 4`. */
export function whereOf(resolution: Resolution, { paragraph, footnote }: Citation): string {
  if (footnote !== null) return `note ${resolution.footnotes[footnote]?.label ?? ''}`.trim();
  const found = paragraph === null ? undefined : resolution.paragraphs[paragraph];
  return found === undefined ? 'masthead' : placeName(resolution, found);
}

/** What a paragraph is called in a list of places. */
function placeName(resolution: Resolution, paragraph: Paragraph): string {
  const { paragraphs } = resolution;
  const labels: string[] = [];
  let top = paragraph;
  for (;;) {
    const number = labelNumber(resolution, top);
    if (number !== null) {
      const text = resolution.source.slice(number);
      labels.unshift(top.depth > 0 ? `(${text})` : text);
    }
    if (top.parent === null) break;
    top = paragraphs[top.parent]!;
  }
  const annex = paragraph.annex && paragraph.kind !== 'annex' ? 'annex, ' : '';
  switch (top.kind) {
    case 'preambular': {
      // A text that holds another, or a composite one, counts anew behind each formula.
      const formula = paragraphs.findLastIndex(({ kind, index }) => kind === 'formula' && index < top.index);
      const before = paragraphs
        .slice(formula + 1, top.index + 1)
        .filter(({ kind, depth }) => kind === 'preambular' && depth === 0);
      return `${annex}preambular paragraph ${[before.length, ...labels].join(' ')}`;
    }
    case 'annex':
    case 'heading':
    case 'formula':
      return `${annex}${top.kind}`;
    default:
      return labels.length > 0 ? `${annex}paragraph ${labels.join(' ')}` : `${annex}text`;
  }
}
