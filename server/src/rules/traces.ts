import { isDigit } from '../text/characters';

/** Stands for any two capitals of ASCII in a row. */
export const TWO_CAPITALS = 'AA';

/** A word as the bits that it leaves in the traces of a text, and the number under which it was added. */
interface Entry {
  readonly bits: readonly number[];
  readonly number: number;
}

/**
 * Lists of words that texts are searched for, all of them in one pass over a text. That pass notes which three characters
 * stand in a row there, and which signs; a list is named where the rows of one of its words are all there. So none is missed,
 * and a few are named for nothing. Capitals count as small letters, and any figure as any other.
 */
export class WordLists {
  /** The words by the rarest of their bits, and a mask of the bits that there are words for. */
  private readonly byBit: (Entry[] | undefined)[] = Array.from({ length: ROWS + SIGNS });
  private readonly keys = newTraces();
  private readonly traces = newTraces();

  /**
   * @param words as they stand in a text, capitals or not, a 0 for any figure: three characters or more, or such as hold a
   *   sign of ASCII; `TWO_CAPITALS` stands for any two
   */
  add(words: readonly string[], number: number): void {
    for (const word of words) {
      const bits = bitsOf(word);
      const key = bits[0];
      if (key === undefined) throw new TypeError(`“${word}” is too short to be looked for.`);
      this.keys[key >> 5]! |= 1 << (key & 31);
      this.byBit[key] ??= [];
      this.byBit[key].push({ bits, number });
    }
  }

  /** The numbers of the lists of which a word may stand in the text, each once. */
  in(text: string): number[] {
    const { traces, keys, byBit } = this;
    leaveTraces(text, traces);
    const found: number[] = [];
    for (let i = 0; i < traces.length; i++)
      for (let rest = traces[i]! & keys[i]!; rest !== 0; rest &= rest - 1)
        for (const { bits, number } of byBit[(i << 5) | (31 - Math.clz32(rest & -rest))]!)
          if (hasAll(traces, bits) && !found.includes(number)) found.push(number);
    return found;
  }
}

/** So many bits have the rows of three: 1 << ROW_BITS. Rows may share one. Behind them stand those of the signs. */
const ROW_BITS = 11;
const ROWS = 1 << ROW_BITS;
const SIGNS = 32;

function newTraces(): Int32Array {
  return new Int32Array((ROWS + SIGNS) >> 5);
}

/** From the exclamation mark to the question mark; of the others only the bracket has a bit of its own. */
const LAST_SIGN = 0x3f;
const BRACKET = 0x5b;
const BLANK = 0x20;
const ZERO = 0x30;

function leaveTraces(text: string, traces: Int32Array): void {
  traces.fill(0);
  let row = 0;
  let signs = 0;
  let capital = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < ASCII) {
      const sign = SIGN_OF[code]!;
      signs |= sign & (capital | ~CAPITALS);
      capital = sign & CAPITALS;
      row = rowBehind(row, FOLDED[code]!);
    } else {
      capital = 0;
      row = rowBehind(row, code);
    }
    const bit = bitOf(row);
    traces[bit >> 5]! |= 1 << (bit & 31);
  }
  traces[ROWS >> 5] = signs;
}

/** Of the bits of signs that of the figure 1, which counts as a 0. */
const CAPITALS_BIT = 17;
const CAPITALS = 1 << CAPITALS_BIT;

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

const ASCII = 128;

/** What each character of ASCII counts as, and the bit that it leaves; a capital leaves that of two, behind another one. */
const FOLDED = Uint8Array.from({ length: ASCII }, (_, code) => (isDigit(code) ? ZERO : code));
const SIGN_OF = Int32Array.from(FOLDED, (code) =>
  isSign(code) ? 1 << signOf(code) : isCapital(code) ? CAPITALS : 0,
);

/** The last three characters, five bits of each: a letter and its capital are the same. */
function rowBehind(row: number, code: number): number {
  return ((row << 5) | (code & 31)) & 0x7fff;
}

/** Spreads the rows over the bits there are. */
function bitOf(row: number): number {
  return Math.imul(row, 0x9e3779b1) >>> (32 - ROW_BITS);
}

function isSign(code: number): boolean {
  return (code > BLANK && code <= LAST_SIGN) || code === BRACKET;
}

/** The bracket has the bit that a blank would have. */
function signOf(code: number): number {
  return code === BRACKET ? 0 : code & 31;
}

/** Characters of English, the commonest first; what is not among them is rarer than most. */
const BY_USE = ' etaoinshrdlcumfpgwy';

/** The bits of a word, that of its rarest row first. */
function bitsOf(word: string): number[] {
  if (word === TWO_CAPITALS) return [ROWS + CAPITALS_BIT];
  const codes = Array.from({ length: word.length }, (_, i) => word.charCodeAt(i)).map((code) =>
    isDigit(code) ? ZERO : code,
  );
  const rows: { readonly bit: number; readonly use: number }[] = [];
  for (let i = 3; i <= codes.length; i++) {
    const three = codes.slice(i - 3, i);
    rows.push({
      bit: bitOf(three.reduce(rowBehind, 0)),
      use: three.reduce((sum, code) => sum + useOf(code), 0),
    });
  }
  const bits = rows.sort((a, b) => a.use - b.use).map(({ bit }) => bit);
  const signs = codes.filter(isSign).map((code) => ROWS + signOf(code));
  return [...new Set([...bits, ...signs])];
}

/** The more, the commoner the character is. */
function useOf(code: number): number {
  const rank = BY_USE.indexOf(String.fromCharCode(code).toLowerCase());
  return rank < 0 ? 0 : BY_USE.length - rank;
}

function hasAll(traces: Int32Array, bits: readonly number[]): boolean {
  for (let i = 0; i < bits.length; i++) {
    const bit = bits[i]!;
    if ((traces[bit >> 5]! & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}
