import type { Span } from '../text/span';

/** Takes off the blank first and last lines and the indentation that all lines share. */
export function dedent(text: string): string {
  const lines = text.split('\n');
  while (lines.length > 0 && lines[0]!.trim() === '') lines.shift();
  while (lines.length > 0 && lines[lines.length - 1]!.trim() === '') lines.pop();
  let shared = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (line.trim() !== '') shared = Math.min(shared, line.length - line.trimStart().length);
  }
  return `${lines.map((line) => line.slice(Math.min(shared, line.length)).trimEnd()).join('\n')}\n`;
}

/** The text of a wrong example without its signs, and the places that they enclose. */
export function marked(example: string): { readonly text: string; readonly places: readonly Span[] } {
  const places: Span[] = [];
  let text = '';
  let start = -1;
  for (const character of dedent(example)) {
    if (character === '⟦') start = text.length;
    else if (character === '⟧') {
      places.push({ start, end: text.length });
      start = -1;
    } else text += character;
  }
  return { text, places };
}
