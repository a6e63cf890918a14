/**
 * One code for each UTF-16 unit, so that the same words compare equal however they were typed or extracted:
 * letters in lower case, every kind of space, hyphen, apostrophe, slash, parenthesis and title mark in its ASCII form, digits
 * of other scripts as ASCII digits, Arabic alef, yeh and teh marbuta in one form each.
 * `IGNORED` stands for signs that are no part of a word: soft hyphens, marks of direction, Arabic vowel signs, tatweel.
 */
export const IGNORED = 0;

const SPACE = 32;

/** The folded code of each UTF-16 unit. */
export const FOLDED: Uint16Array = buildFolds();

function buildFolds(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = code;
  const set = (to: number, ...codes: number[]) => {
    for (const code of codes) table[code] = to;
  };
  const range = (to: number, first: number, last: number) => {
    for (let code = first; code <= last; code++) table[code] = to;
  };

  // Lower case, where one unit becomes one unit. The blocks above Cyrillic have no letters that titles use.
  for (let code = 65; code < 0x530; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) table[code] = lower.charCodeAt(0);
  }

  set(SPACE, 9, 10, 11, 12, 13, 0xa0, 0x202f, 0x205f, 0x3000);
  range(SPACE, 0x2000, 0x200a);
  set(45, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212, 0xfe63, 0xff0d);
  set(39, 0x2018, 0x2019, 0x201b, 0x02bc, 0x00b4, 0x0060);
  set(34, 0x201c, 0x201d, 0x201e, 0x00ab, 0x00bb, 0x300c, 0x300d, 0x300e, 0x300f, 0x201f, 0x201a);
  set(47, 0x2044, 0x2215);
  // The marks of titles, whose inner and outer pairs change places.
  set(60, 0x3008, 0x300a);
  set(62, 0x3009, 0x300b);
  // Full-width forms of the ASCII signs, digits and letters.
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = table[code - 0xfee0]!;
  for (let digit = 0; digit < 10; digit++) set(48 + digit, 0x660 + digit, 0x6f0 + digit);
  set(44, 0x060c, 0x3001);
  set(59, 0x061b);
  set(46, 0x3002);

  set(IGNORED, 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff, 0x0640, 0x0670);
  range(IGNORED, 0x202a, 0x202e);
  range(IGNORED, 0x2066, 0x2069);
  range(IGNORED, 0x064b, 0x0655);

  set(0x0627, 0x0622, 0x0623, 0x0625, 0x0671);
  set(0x064a, 0x0649, 0x06cc);
  set(0x0647, 0x0629);
  set(0x0435, 0x0401, 0x0451); // Ё, ё and е
  return table;
}

/** What a unit is, as far as the bounds of words are concerned. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const BLANK = 3;
/** A sign of a script that is written without spaces: each one may begin or end a word. */
export const IDEOGRAPH = 4;
/** No part of the text: see `IGNORED`. */
export const VOID = 5;

/** The class of each UTF-16 unit. */
export const CLASS: Uint8Array = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const folded = FOLDED[code]!;
    if (folded === IGNORED) table[code] = VOID;
    else if (folded === SPACE) table[code] = BLANK;
    else if (folded >= 48 && folded <= 57) table[code] = DIGIT;
    else if (folded >= 97 && folded <= 122) table[code] = LETTER;
    else if (folded >= 0xc0 && folded < 0x590 && folded !== 0xd7 && folded !== 0xf7) table[code] = LETTER;
    else if (folded >= 0x620 && folded <= 0x6ff && folded !== 0x6d4) table[code] = LETTER;
    else if (folded >= 0x1e00 && folded <= 0x1fff) table[code] = LETTER;
    else if ((folded >= 0x3400 && folded <= 0x9fff) || (folded >= 0xf900 && folded <= 0xfaff))
      table[code] = IDEOGRAPH;
  }
  return table;
}

/** A string in its folded form, ignored signs left out, runs of blanks as one space. */
export function fold(text: string): string {
  let folded = '';
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const code = FOLDED[text.charCodeAt(i)]!;
    if (code === IGNORED) continue;
    if (code === SPACE) {
      blank = true;
      continue;
    }
    if (blank && folded !== '') folded += ' ';
    blank = false;
    folded += String.fromCharCode(code);
  }
  return folded;
}
