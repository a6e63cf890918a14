import { isBlank } from '../text/characters';
import type { LabelToken } from './labels';

/** So far before and behind a label its neighbours in the row are looked for, in UTF-16 units. */
const REACH = 1500;

/**
 * Whether a label at the start of a line stands in a row that runs on within its paragraph (`that a) …; b) …; c) …`), so that
 * the line end alone put it there: the label before it stands in the paragraph, or the one behind it inside a line.
 * @param from where the words of the paragraph begin, its own label left out
 * @param to where the lines end that may belong to the paragraph
 */
export function runsInline(text: string, label: LabelToken, from: number, to: number): boolean {
  if (label.style !== 'letter' && label.style !== 'numeral') return false;
  const [, opening, body, closing] = /^(\(?)(.*?)([.)]?)$/.exec(text.slice(label.start, label.end))!;
  const start = Math.max(from, label.start - REACH);
  let first = true;
  for (const before of neighbours(body!, label, -1)) {
    if (stands(text, opening + before + closing, start, label.start)) return true;
    first = false;
  }
  if (!first) return false;
  const end = Math.min(to, label.end + REACH);
  return neighbours(body!, label, 1).some((after) =>
    standsInLine(text, opening + after + closing, label.end, end),
  );
}

/** What may be printed before (-1) or behind (1) a label in its row, read as a letter and as a numeral. */
function neighbours(body: string, { roman }: LabelToken, step: number): string[] {
  const found: string[] = [];
  const numeral = roman > 0 ? ROMAN[roman + step - 1] : undefined;
  if (numeral) found.push(numeral);
  const letter = body.charCodeAt(0) + step;
  if (body.length === 1 && letter >= 97 && letter <= 122) found.push(String.fromCharCode(letter));
  return found;
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** Whether a label stands in `[from, to)` with a blank on either side of it. */
function stands(text: string, label: string, from: number, to: number): boolean {
  for (const at of placesOf(text, label, from, to))
    if (isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + label.length))) return true;
  return false;
}

/** Whether a label stands there inside a line, behind punctuation or the word that joins the last item of a row. */
function standsInLine(text: string, label: string, from: number, to: number): boolean {
  for (const at of placesOf(text, label, from, to)) {
    let word = at - 1;
    while (word > from && isBlank(text.charCodeAt(word))) word--;
    if (word === at - 1 || !isSpace(text.charCodeAt(at + label.length))) continue;
    if (/[;,] ?\p{L}{0,3}$/u.test(text.slice(Math.max(from, word - 5), word + 1))) return true;
  }
  return false;
}

/** Where a label begins in `[from, to)`. Nothing behind is looked at: a search for what is not there would go on to the end of the text. */
function placesOf(text: string, label: string, from: number, to: number): number[] {
  const stretch = text.slice(from, to + label.length - 1);
  const places: number[] = [];
  for (let at = stretch.indexOf(label); at >= 0; at = stretch.indexOf(label, at + 1)) places.push(from + at);
  return places;
}

function isSpace(code: number): boolean {
  return isBlank(code) || code === 10 || code === 13;
}
