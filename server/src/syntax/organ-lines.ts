import { isLetter, isUpper } from '../text/characters';
import { SPEAKERS } from '../text/line-words';
import { type Lines, widthOf } from '../text/lines';
import { skipEmphasis } from './line-beginnings';

/** In columns. */
export const LONGEST_FORMULA = 60;

/** The letters of Arabic and Chinese have codes from here on. */
const FIRST_CASELESS = 0x600;

/** Whether a comma of any script ends a line. */
export function endsInComma(lines: Lines, line: number): boolean {
  return ',，،'.includes(lines.source.text[lines.to[line]! - 1]!);
}

/** Whether a line may be the formula of an organ below a title without punctuation: short, with a comma at its end. */
export function isLikeFormula(lines: Lines, line: number): boolean {
  const { text } = lines.source;
  if (widthOf(lines, line) > LONGEST_FORMULA || !endsInComma(lines, line)) return false;
  const words = text.slice(lines.from[line], lines.to[line]! - 1);
  if (/[,，،;:]/.test(words)) return false;
  const initial = text.charCodeAt(skipEmphasis(text, lines.from[line]!));
  return isUpper(initial) || (isLetter(initial) && initial >= FIRST_CASELESS);
}

/** Whether a line may be the name of an organ and nothing else: short, two words or more, no signs and no numbers. */
export function isLikeOrgan(lines: Lines, line: number): boolean {
  if (widthOf(lines, line) > LONGEST_FORMULA) return false;
  return /^\p{Lu}\p{L}*[’' ][\p{L}’' ]+$/u.test(lines.source.text.slice(lines.from[line], lines.to[line]));
}

/**
 * Whether words begin with those who speak in a declaration (`We, the Heads of State …`).
 */
export function opensWithSpeakers(words: string): boolean {
  return SPEAKERS.test(words);
}
