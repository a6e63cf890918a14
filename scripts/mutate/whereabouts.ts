import type { Paragraph, Resolution } from '../../server/src/model/resolution';

/** What breaks where a paragraph goes or comes: its row, its chain, what refers to it. */
export const AROUND = [
  'chain-sequencing',
  'chain-addressee',
  'orphan-also-further',
  'preamble-order',
  'reference-resolves',
  'paragraph-above-below',
];

/** The last mark of a paragraph of one piece, in the source; null where another one stands there. */
export function lastMark(resolution: Resolution, { prose, pieces }: Paragraph) {
  const span = prose.span(prose.text.length - 1, prose.text.length);
  return pieces.length === 1 && /\p{P}/u.test(resolution.source.slice(span)) ? span : null;
}

/** From the beginning of a paragraph's first line to the beginning of the next paragraph's. */
export function linesOf({ source }: Resolution, { span }: Paragraph) {
  const start = source.lineStarts[source.lineAt(span.start)]!;
  let end = source.lineEnd(source.lineAt(span.end));
  while (/\s/.test(source.text[end] ?? '')) end++;
  return { start, end: end === source.text.length ? end : source.lineStarts[source.lineAt(end)]! };
}

/** Whether no marker stands in a paragraph: where one is moved or dropped, the notes would be out of order. */
export function unmarked({ markers }: Resolution, { index }: Paragraph): boolean {
  return markers.every(({ paragraph }) => paragraph !== index);
}
