import { isBlank, isDigit, isTerminal } from '../text/characters';
import { JOINING_WORDS } from '../text/line-words';
import { NUMBERED, SHORTENED } from '../text/numbered-words';

/** Whether a line ends where a clause or an item may end: with punctuation, or with the `and` or `or` before a last item. */
export function endsClause(text: string, from: number, lineTo: number): boolean {
  const to = withoutMarker(text, from, lineTo);
  let at = to - 1;
  // a marker that became plain digits: `… of the Secretary-General, 3`, `… in April 2021,14`; not `205,000`
  let digits = at;
  while (digits > from && at - digits < 3 && isDigit(text.charCodeAt(digits))) digits--;
  if (digits < at) {
    let sign = digits;
    while (sign > from && isBlank(text.charCodeAt(sign))) sign--;
    const apart =
      sign < digits ||
      !isDigit(text.charCodeAt(sign - 1)) ||
      /(?:19|20)\d\d$/.test(text.slice(sign - 4, sign));
    if (apart && isTerminal(text.charCodeAt(sign))) return true;
  }
  while (at > from && CLOSING.includes(text[at]!)) at--;
  if (isTerminal(text.charCodeAt(at))) return true;
  return JOINED_CLAUSE.test(text.slice(Math.max(from, to - 8), to));
}

/**
 * Whether a line ends with a comma and its `and` or `or`: between items with labels these end a clause, between other lines
 * they seldom do.
 */
export function endsJoined(text: string, from: number, to: number): boolean {
  if (isTerminal(text.charCodeAt(to - 1))) return false;
  return JOINED_ITEM.test(text.slice(Math.max(from, to - 6), to));
}

const JOINED_CLAUSE = new RegExp(`[;,] (?:${JOINING_WORDS})$`);
const JOINED_ITEM = new RegExp(`, (?:${JOINING_WORDS})$`);

/** Whether the full stop at the end of a line is that of a shortened word, which something follows: `No.`, `The Gambia v.`, an initial. */
export function endsShortened(text: string, from: number, to: number): boolean {
  return text[to - 1] === '.' && SHORTENED.test(text.slice(Math.max(from, to - LONGEST_SHORTENED), to));
}

const LONGEST_SHORTENED = 7;

/** Whether a line ends with a word that a number follows: `paragraph`. */
export function awaitsNumber(text: string, from: number, to: number): boolean {
  const words = text.slice(Math.max(from, to - LONGEST_NUMBERED), to);
  return NUMBERED.has(words.slice(words.lastIndexOf(' ') + 1).toLowerCase());
}

const LONGEST_NUMBERED = 16;

/**
 * The punctuation that ends a line, in its Latin form whatever the script, behind it a marker or the word that joins the next
 * item left out; empty where the line ends with none.
 */
export function signBefore(text: string, from: number, to: number): string {
  const end = withoutMarker(text, from, to);
  const words = text.slice(Math.max(from, end - 12), end);
  const sign = SIGN.exec(words)?.[1] ?? '';
  return LATIN[sign] ?? sign;
}

const SIGN = new RegExp(
  `([,;:.，；：。．،؛])(?:\\s?\\d{1,3}|\\s?\\(\\d{1,3}\\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}| (?:${JOINING_WORDS}))?$`,
);

const LATIN: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '。': '.',
  '．': '.',
  '،': ',',
  '؛': ';',
};

/** Where a line ends without the signed marker behind its words: `[^3]`, `$^{3}$`, `^{3}`, `<sup>3</sup>`. */
function withoutMarker(text: string, from: number, to: number): number {
  if (!']}$>'.includes(text[to - 1]!)) return to;
  const start = Math.max(from, to - LONGEST_MARKER);
  const found = SIGNED.exec(text.slice(start, to));
  return found ? start + found.index : to;
}

const SIGNED =
  /(?:\[\^[^[\]\s]{1,12}\]|\$ ?\^ ?\{ ?\d{1,3} ?\} ?\$|\^ ?\{ ?\d{1,3} ?\}|\$\^\d{1,3}\$|<sup>\d{1,3}<\/sup>)$/;
const LONGEST_MARKER = 20;

/** Closing quotation marks, brackets, emphasis and raised digits, which may stand behind the punctuation. */
const CLOSING = '”"’\')]*_»）》¹²³⁴⁵⁶⁷⁸⁹⁰';

/** Whether a line holds the number of a section and nothing else: `IV`, `B`. */
export function isLoneNumeral(text: string, from: number, to: number): boolean {
  return to - from <= 5 && /^(?:[IVX]+|[A-H])\.?$/.test(text.slice(from, to));
}
