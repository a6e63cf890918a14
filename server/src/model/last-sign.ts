import { COMMA, DOT, isLetter } from '../text/characters';

export const COLON = 0x3a;

/** The word that joins the last item to the one before, behind its punctuation: `…; and`, `… ; et`, `…; и`. */
const JOINED = /[,;:，；،؛]\s*\p{L}{1,3}$/u;

/** The sign, a blank and the joining word, in UTF-16 units. */
const LONGEST_JOINED = 8;

/** Whether words end with it. */
export function endsJoining(text: string): boolean {
  return JOINED.test(text);
}

/** Whether an item of a list can end with a sign, as `lastSign` gives it. */
export function isItemEnd(sign: number): boolean {
  return sign === COMMA || sign === DOT || sign === 0x3b || sign === 0xff1b || sign === 0x61b;
}

/**
 * The last character of words, behind it closing marks and the word that joins the next item left out; commas and colons of any
 * script in their Latin form. NaN where there are no words.
 */
export function lastSign(text: string): number {
  let at = text.length - 1;
  if (isLetter(text.charCodeAt(at))) {
    const from = Math.max(0, text.length - LONGEST_JOINED);
    const joined = JOINED.exec(text.slice(from));
    if (joined) at = from + joined.index;
  }
  while (at > 0 && isClosingMark(text.charCodeAt(at))) at--;
  const sign = text.charCodeAt(at);
  if (sign === 0xff0c || sign === 0x60c) return COMMA;
  return sign === 0xff1a ? COLON : sign;
}

/** `”`, `"`, `’`, `'`, `)`, `]`, `»` */
function isClosingMark(code: number): boolean {
  switch (code) {
    case 0x201d:
    case 0x22:
    case 0x2019:
    case 0x27:
    case 0x29:
    case 0x5d:
    case 0xbb:
      return true;
    default:
      return false;
  }
}
