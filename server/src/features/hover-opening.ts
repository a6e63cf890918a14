import type { Opening, Paragraph, Resolution } from '../model/resolution';
import { escapeMarkdown, type HoverText } from './hover-markdown';

/** What the opening words of a paragraph signal. */
export function hoverOfOpening(
  { paragraphs }: Resolution,
  paragraph: Paragraph,
  opening: Opening,
): HoverText | null {
  const { kind } = paragraph;
  if (kind !== 'preambular' && kind !== 'operative') return null;
  const row = paragraphs.filter((other) => other.kind === kind && other.annex === paragraph.annex);
  const place = row.indexOf(paragraph) + 1;
  const signals =
    kind === 'preambular'
      ? 'opens a preambular paragraph: it says what the text rests on, and orders nothing'
      : 'opens an operative paragraph: it says what the organ does, decides or asks';
  return {
    head: [`**${escapeMarkdown(opening.text)}** ${signals}.`],
    details: [
      `${kind === 'preambular' ? 'Preambular' : 'Operative'} paragraph ${place} of ${row.length}`,
      kind === 'preambular'
        ? 'It ends with a comma; it has no number.'
        : 'It is numbered and ends with a semicolon, the last one with a full stop.',
    ],
  };
}
