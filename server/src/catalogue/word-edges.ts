import { BLANK, CLASS, DIGIT, FOLDED, IDEOGRAPH, IGNORED, LETTER } from './fold';

const SPACE = 32;
const HYPHEN = 45;

/**
 * Whether the run of blanks that begins at `index` parts no words, but comes from the end of a line or from an extractor: it
 * puts one between `2030` and `年`, and into `Non -Proliferation`.
 */
export function partsNothing(text: string, index: number): boolean {
  return isBesideHyphen(text, index) || isBesideIdeograph(text, index);
}

/** Whether one blank stands on one side of a hyphen alone; a dash has one on either side. */
function isBesideHyphen(text: string, index: number): boolean {
  if (FOLDED[text.charCodeAt(index + 1)] === HYPHEN)
    return isInWord(text.charCodeAt(index - 1)) && isInWord(text.charCodeAt(index + 2));
  if (index < 2 || FOLDED[text.charCodeAt(index - 1)] !== HYPHEN) return false;
  return isInWord(text.charCodeAt(index - 2)) && isInWord(text.charCodeAt(index + 1));
}

function isInWord(unit: number): boolean {
  const kind = CLASS[unit];
  return kind === LETTER || kind === DIGIT;
}

function isBesideIdeograph(text: string, index: number): boolean {
  if (index > 0 && CLASS[text.charCodeAt(index - 1)] === IDEOGRAPH) return true;
  let next = index;
  while (next < text.length && FOLDED[text.charCodeAt(next)] === SPACE) next++;
  return next < text.length && CLASS[text.charCodeAt(next)] === IDEOGRAPH;
}

export function isCased(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit < 0x530);
}

/** Whether the character at `index` is the last of its word. */
export function endsWord(text: string, index: number): boolean {
  const here = CLASS[text.charCodeAt(index)];
  if (here !== LETTER && here !== DIGIT) return true;
  let next = index + 1;
  while (next < text.length && FOLDED[text.charCodeAt(next)] === IGNORED) next++;
  const after = next < text.length ? CLASS[text.charCodeAt(next)] : BLANK;
  if (after !== LETTER && after !== DIGIT) return true;
  return isArabic(text.charCodeAt(index)) && !isArabic(text.charCodeAt(next));
}

/** The mark of a note has at most so many digits. */
const DIGITS_OF_MARK = 2;

/** Whether one or two digits, the end of the word with them, stand behind the letter at `index`. */
export function isMarked(text: string, index: number): boolean {
  if (CLASS[text.charCodeAt(index)] !== LETTER) return false;
  let end = index + 1;
  while (end - index <= DIGITS_OF_MARK && end < text.length && CLASS[text.charCodeAt(end)] === DIGIT) end++;
  const after = end < text.length ? CLASS[text.charCodeAt(end)] : BLANK;
  return end > index + 1 && after !== LETTER && after !== DIGIT;
}

/** Arabic words and the figures or Latin letters behind them are often written without a space between. */
export function isArabic(unit: number): boolean {
  return unit >= 0x600 && unit < 0x700;
}
