import { isDigit, isLatinUpper } from '../text/characters';

/** Stands for any two capitals of ASCII in a row. */
export const TWO_CAPITALS = 'AA';

/** A word that a text is searched for. */
interface Entry {
  /** What each of its characters counts as. */
  readonly letters: Uint8Array;
  /** Where the last character of its rarest row of three stands in it. */
  readonly rowEnd: number;
  /** The number under which it was added. */
  readonly number: number;
}

/** A word too short for a row of three: the signs that it holds, and the number under which it was added. */
interface Short {
  readonly signs: number;
  readonly number: number;
}

/**
 * Lists of words that texts are searched for, all of them in one pass over a text. At each character the pass looks if the last
 * three in a row are those by which a word is known, and only then compares the word. Capitals count as small letters, any
 * figure as any other, and a letter as others that share the last bits of its code: so none is missed, and a few are named for
 * nothing. Of words shorter than three characters the signs alone are looked for.
 */
export class WordLists {
  /** The words that are known by one row, and by row the place of these, counted from 1; a bit for each row that has any. */
  private readonly entries: Entry[][] = [];
  private readonly places = new Uint16Array(ROWS);
  private readonly rows = new Int32Array(ROWS >> 5);
  /** Where rows that there are words for end in the text that is looked through, and their places. */
  private readonly ends: number[] = [];
  private readonly short: Short[] = [];
  /** By number, the text in which its list was named last; texts are counted. */
  private readonly named: number[] = [];
  private texts = 0;

  /**
   * @param words as they stand in a text, capitals or not, a 0 for any figure: three characters or more, or such as hold a
   *   sign of ASCII; `TWO_CAPITALS` stands for any two
   */
  add(words: readonly string[], number: number): void {
    this.named[number] = 0;
    for (const word of words) {
      const letters = Uint8Array.from({ length: word.length }, (_, i) => countsAs(word.charCodeAt(i)));
      const signs = word === TWO_CAPITALS ? CAPITALS : signsOf(word);
      if (letters.length < 3) {
        if (signs === 0) throw new TypeError(`“${word}” is too short to be looked for.`);
        this.short.push({ signs, number });
        continue;
      }
      const rowEnd = endOfRarestRow(word);
      const row = rowAt(letters, rowEnd);
      this.rows[row >> 5]! |= 1 << (row & 31);
      if (this.places[row] === 0) this.places[row] = this.entries.push([]);
      this.entries[this.places[row]! - 1]!.push({ letters, rowEnd, number });
    }
  }

  /** The numbers of the lists of which a word may stand in the text, each once. */
  in(text: string): number[] {
    const { rows, ends } = this;
    const found: number[] = [];
    this.texts++;
    // Named here, since the engine looks what a file names up anew at each character.
    const signOf = SIGN_OF;
    const countsAs = COUNTS_AS;
    const noCapitals = ~CAPITALS;
    const rowMask = ROWS - 1;
    let count = 0;
    let row = 0;
    let signs = 0;
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let counts = code;
      let sign = 0;
      if (code < countsAs.length) {
        counts = countsAs[code]!;
        sign = signOf[code]!;
        // a capital leaves its bit behind another one alone
        signs |= sign & (before | noCapitals);
      }
      before = sign;
      row = ((row << 5) | (counts & 31)) & rowMask;
      if (((rows[row >> 5]! >> (row & 31)) & 1) !== 0) {
        ends[count++] = row;
        ends[count++] = i;
      }
    }
    for (let i = 0; i < count; i += 2) this.compare(ends[i]!, text, ends[i + 1]!, found);
    for (const short of this.short) if ((short.signs & ~signs) === 0) this.name(short.number, found);
    return found;
  }

  /** Names the lists of those words with a row that stand where the row ends in the text at `at`. */
  private compare(row: number, text: string, at: number, found: number[]): void {
    const entries = this.entries[this.places[row]! - 1]!;
    for (let i = 0; i < entries.length; i++) {
      const { letters, rowEnd, number } = entries[i]!;
      if (this.named[number] !== this.texts && standsAt(letters, text, at - rowEnd)) this.name(number, found);
    }
  }

  private name(number: number, found: number[]): void {
    if (this.named[number] === this.texts) return;
    this.named[number] = this.texts;
    found.push(number);
  }
}

function standsAt(letters: Uint8Array, text: string, start: number): boolean {
  if (start < 0 || start + letters.length > text.length) return false;
  for (let i = 0; i < letters.length; i++)
    if (countsAs(text.charCodeAt(start + i)) !== letters[i]) return false;
  return true;
}

const ASCII = 128;
const BLANK = 0x20;
const ZERO = 0x30;

/** From the exclamation mark to the question mark; of the others only the bracket counts as itself. */
const LAST_SIGN = 0x3f;
const BRACKET = 0x5b;

function isSign(code: number): boolean {
  return (code > BLANK && code <= LAST_SIGN) || code === BRACKET;
}

/** What each character of ASCII counts as: a sign as itself, a letter as the bits that it shares with its capital. */
const COUNTS_AS = Uint8Array.from({ length: ASCII }, (_, code) =>
  isDigit(code) ? ZERO : isSign(code) ? code : code & 31,
);

function countsAs(code: number): number {
  return code < ASCII ? COUNTS_AS[code]! : code & 31;
}

/** So many rows of three characters there are, five bits of each. */
const ROWS = 1 << 15;

/** The row that ends with a character, behind another row. */
function rowBehind(row: number, code: number): number {
  return ((row << 5) | (code & 31)) & (ROWS - 1);
}

/** The row that ends in letters at a place. */
function rowAt(letters: Uint8Array, end: number): number {
  return letters.subarray(end - 2, end + 1).reduce(rowBehind, 0);
}

/** Of the bits of signs that of the figure 1, which counts as a 0. */
const CAPITALS = 1 << 17;

/** The bit that each character of ASCII leaves; a capital leaves that of two, behind another one. */
const SIGN_OF = Int32Array.from(COUNTS_AS, (counts, code) =>
  isSign(counts) ? 1 << bitOf(counts) : isLatinUpper(code) ? CAPITALS : 0,
);

/** The bracket has the bit that a blank would have. */
function bitOf(sign: number): number {
  return sign === BRACKET ? 0 : sign & 31;
}

/** The bits of all signs in a word. */
function signsOf(word: string): number {
  let signs = 0;
  for (let i = 0; i < word.length; i++) {
    const counts = countsAs(word.charCodeAt(i));
    if (isSign(counts)) signs |= 1 << bitOf(counts);
  }
  return signs;
}

/** Characters of English, the commonest first; what is not among them is rarer than most. */
const BY_USE = ' etaoinshrdlcumfpgwy';

/** Where the rarest row of three ends in a word. */
function endOfRarestRow(word: string): number {
  const uses = Array.from({ length: word.length }, (_, i) => useOf(word.charCodeAt(i)));
  let rarest = 2;
  let least = Number.POSITIVE_INFINITY;
  for (let end = 2; end < word.length; end++) {
    const use = uses[end - 2]! + uses[end - 1]! + uses[end]!;
    if (use >= least) continue;
    rarest = end;
    least = use;
  }
  return rarest;
}

/** The more, the commoner the character is. */
function useOf(code: number): number {
  const rank = BY_USE.indexOf(String.fromCharCode(isDigit(code) ? ZERO : code).toLowerCase());
  return rank < 0 ? 0 : BY_USE.length - rank;
}
