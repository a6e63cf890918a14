import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Length of the text that is measured on, in UTF-16 units. */
export const LENGTH = 200_000;

/** What sets one repetition of a paragraph apart from the others: a name of its own. */
function nameOf(number: number): string {
  const syllables = ['ka', 'ro', 'ven', 'mi', 'tal', 'so', 'ber', 'lu', 'dan', 'fe'];
  const name = [...String(number)].map((digit) => syllables[Number(digit)]).join('');
  return name[0]!.toUpperCase() + name.slice(1);
}

/**
 * A long text: the operative part of a sample, numbered on and on. No paragraph stands in it twice, so that what is
 * remembered of one is of no use for another.
 */
export function longText(root: string, length = LENGTH): string {
  const sample = readFileSync(join(root, 'samples/general-assembly-draft.unres'), 'utf8');
  const body = sample.indexOf('\n1. ');
  const notes = sample.indexOf('\n[^1]:');
  const paragraphs = sample
    .slice(body, notes)
    .split(/\n(?=\d+\. )/)
    .filter((text) => text.trim() !== '');
  const parts = [sample.slice(0, body)];
  let written = 0;
  for (let number = 1; written < length; number++) {
    const text = paragraphs[(number - 1) % paragraphs.length]!.replace(/^\d+\./, `${number}.`)
      .replace(/\.\s*$/, ';\n')
      .split('\n')
      .map((line, i) => line.replace(/(\p{L} )(?=\p{Ll}{4,} )/u, `$1${nameOf(number * 10 + i)} `))
      .join('\n');
    parts.push(`\n${text}`);
    written += text.length;
  }
  return [...parts, sample.slice(notes)].join('');
}
