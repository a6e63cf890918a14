import type { Paragraph, Resolution } from '../model/resolution';

const MOST_WORDS = 5;

const LAST_MARKS = /[,;:.،؛。；，：]+$/;

/** The first words of a paragraph in quotation marks: `“Recalling its resolution 70/1 …”`. */
export function firstWords(paragraph: Paragraph): string {
  const text = paragraph.prose.text.slice(0, 200).replace(/^[“«"„\s]+/, '');
  // Chinese is written without blanks.
  if (/^\p{Script=Han}/u.test(text)) {
    const first = text.slice(0, 3 * MOST_WORDS).replace(LAST_MARKS, '');
    return text.length > 3 * MOST_WORDS ? `“${first}…”` : `“${first}”`;
  }
  const words = text.split(/\s+/).filter(Boolean);
  const first = words.slice(0, MOST_WORDS).join(' ').slice(0, 60).replace(LAST_MARKS, '');
  return words.length > MOST_WORDS ? `“${first} …”` : `“${first}”`;
}

/** A paragraph’s label without the stop behind it: `17`, `(a)`; empty where it has none. */
export function bareLabel(paragraph: Paragraph): string {
  return withoutStop(paragraph.label?.text ?? '');
}

/** A label as it stands within a sentence: `17` for `17.`, `(a)` as it is. */
export function withoutStop(label: string): string {
  const printed = label.trim();
  return /^\(.*\)$/.test(printed) ? printed : printed.replace(/[.)\s-]+$/, '');
}

/** What a paragraph is called at the beginning of a sentence: `Operative paragraph 17`, `Sub-paragraph (a) of paragraph 3`. */
export function nameOf(resolution: Resolution, paragraph: Paragraph): string {
  const label = bareLabel(paragraph);
  switch (paragraph.kind) {
    case 'operative':
      return label === ''
        ? `The operative paragraph ${firstWords(paragraph)}`
        : `Operative paragraph ${label}`;
    case 'preambular':
      return paragraph.parent === null || label === ''
        ? `The preambular paragraph ${firstWords(paragraph)}`
        : `Item ${label} of the preamble, ${firstWords(paragraph)},`;
    case 'sub': {
      const own = label === '' ? firstWords(paragraph) : label;
      const top = topOf(resolution, paragraph);
      if (!top || top.label === null) return `Sub-paragraph ${own}`;
      return `Sub-paragraph ${own} of paragraph ${bareLabel(top)}`;
    }
    default:
      return `The paragraph ${firstWords(paragraph)}`;
  }
}

/** The paragraph at the top in which this one is nested. */
function topOf(resolution: Resolution, paragraph: Paragraph): Paragraph | undefined {
  let at: Paragraph | undefined = paragraph;
  for (let steps = 0; at && at.parent !== null && steps < 16; steps++) at = resolution.paragraphs[at.parent];
  return at === paragraph ? undefined : at;
}
