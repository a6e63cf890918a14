/** Character tests on UTF-16 units, shared by everything that scans text. All take a code from `charCodeAt`; NaN is no character. */

export const TAB = 9;
export const LF = 10;
export const FORM_FEED = 12;
export const CR = 13;
export const SPACE = 32;
export const OPEN = 40;
export const CLOSE = 41;
export const COMMA = 44;
export const HYPHEN = 45;
export const DOT = 46;
export const SLASH = 47;
export const EN_DASH = 0x2013;

/** Blank space inside a line: space, tab, form feed, no-break and typographic spaces, marks of direction, the BOM. */
export function isBlank(code: number): boolean {
  if (code === SPACE) return true;
  // nearly everything that texts hold
  if (code > SPACE && code < 0xa0) return false;
  if (code === TAB || code === FORM_FEED || code === 0xa0 || code === 11) return true;
  if (code < 0x2000) return false;
  return (
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Superscript digits: ⁰ ¹ ² ³ ⁴ … ⁹. */
export function isSuperscript(code: number): boolean {
  return (
    code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079)
  );
}

/** The plain digit that a superscript one stands for; -1 for other characters. */
export function superscriptValue(code: number): number {
  if (code === 0xb9) return 1;
  if (code === 0xb2) return 2;
  if (code === 0xb3) return 3;
  if (code === 0x2070) return 0;
  return code >= 0x2074 && code <= 0x2079 ? code - 0x2070 : -1;
}

export function isLatinLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

export function isLatinUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** A letter of any script, judged by its block: enough to tell words from signs. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return isLatinLower(code) || isLatinUpper(code);
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x52f) ||
    (code >= 0x620 && code <= 0x64a) ||
    (code >= 0x66e && code <= 0x6d3) ||
    (code >= 0x1e00 && code <= 0x1fff) ||
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfb50 && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc)
  );
}

/** A Chinese character or sign: two columns wide, and set without blanks. */
export function isChinese(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x303f) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xff01 && code <= 0xff60)
  );
}

/** A capital letter of the scripts that have them. */
export function isUpper(code: number): boolean {
  if (code < 128) return isLatinUpper(code);
  const character = String.fromCharCode(code);
  return isLetter(code) && character !== character.toLowerCase();
}

/** Whether a sentence, clause or item can end with this character: comma, semicolon, colon, full stop and their kin. */
export function isTerminal(code: number): boolean {
  switch (code) {
    case 44: // ,
    case 59: // ;
    case 58: // :
    case 46: // .
    case 33: // !
    case 63: // ?
    case 0x60c: // ،
    case 0x61b: // ؛
    case 0x3002: // 。
    case 0xff0c: // ，
    case 0xff1b: // ；
    case 0xff1a: // ：
    case 0xff0e: // ．
      return true;
    default:
      return false;
  }
}
