import { BLANK, CLASS, DIGIT, FOLDED, fold, IDEOGRAPH, IGNORED, LETTER } from './fold';

interface Node<T> {
  next: Map<number, Node<T>> | null;
  /** The letters of the one phrase that goes on here; most phrases soon stand alone, and need no node a letter. */
  tail: string;
  /** What belongs to the phrase that ends here, behind the tail. */
  value: T | undefined;
  /** Whether the phrase that ends here was written with a capital first letter. */
  capital: boolean;
}

/** A phrase found at a place: `end` is the offset behind its last character. */
export interface PhraseMatch<T> {
  readonly end: number;
  readonly value: T;
}

const SPACE = 32;

/**
 * Phrases, each with a value, found at a place of a text in one walk along a tree of letters.
 * Comparison is by folded characters (see `FOLDED`); of several phrases that begin at a place the longest counts.
 */
export class Phrases<T> {
  private readonly root: Node<T> = { next: null, tail: '', value: undefined, capital: false };
  private readonly starters = new Uint8Array(0x10000);

  /** @param noted is told each phrase, folded, as it is added */
  constructor(private readonly noted: { add(folded: string): void } | null = null) {}

  /**
   * Adds a phrase. Alternatives stand in braces: `Генеральн{ая|ой}` adds two. A value that is there already stays.
   * @param capital true for a name: it is then found only where the text has a capital letter too
   */
  add(phrase: string, value: T, capital = false): void {
    for (const spelling of alternatives(phrase)) this.addOne(fold(spelling), value, capital);
  }

  private addOne(folded: string, value: T, capital: boolean): void {
    if (folded === '') return;
    this.noted?.add(folded);
    this.starters[folded.charCodeAt(0)] = 1;
    let node = this.root;
    for (let i = 0; ; i++) {
      if (node.tail !== '') untail(node);
      if (i === folded.length) break;
      const code = folded.charCodeAt(i);
      node.next ??= new Map();
      const next = node.next.get(code);
      if (next === undefined) {
        node.next.set(code, { next: null, tail: folded.slice(i + 1), value, capital });
        return;
      }
      node = next;
    }
    if (node.value !== undefined) return;
    node.value = value;
    node.capital = capital;
  }

  /** Whether any phrase begins with this folded code. */
  startsWith(code: number): boolean {
    return this.starters[code] === 1;
  }

  /**
   * The longest phrase that begins at `start`, which the caller knows to be the beginning of a word; null where none does.
   * A phrase that ends in a letter or digit must end its word; behind a name the mark of a note may have become a plain
   * number (`Traité2`).
   */
  at(text: string, start: number): PhraseMatch<T> | null {
    let node = this.root;
    let inTail = 0;
    let end = -1;
    let value: T | undefined;
    const first = text.charCodeAt(start);
    let blank = false;
    for (let i = start; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const code = FOLDED[unit]!;
      if (code === IGNORED) continue;
      if (code === SPACE) {
        if (blank) continue;
        blank = true;
        if (isBesideIdeograph(text, i)) continue;
      } else blank = false;
      if (inTail < node.tail.length) {
        if (node.tail.charCodeAt(inTail) !== code) break;
        inTail++;
      } else {
        const next = node.next?.get(code);
        if (next === undefined) break;
        node = next;
        inTail = 0;
      }
      if (inTail < node.tail.length) continue;
      if (node.value === undefined || (node.capital && FOLDED[first] === first && isCased(first))) continue;
      if (endsWord(text, i) || ((node.capital || i - start > LONG_PHRASE) && isMarked(text, i))) {
        end = i + 1;
        value = node.value;
      }
    }
    return end < 0 ? null : { end, value: value as T };
  }
}

/**
 * Whether the run of blanks that begins at `index` stands before or behind an ideograph: there it parts no words, but comes
 * from the end of a line or from an extractor, which puts one between `2030` and `年`.
 */
export function isBesideIdeograph(text: string, index: number): boolean {
  if (index > 0 && CLASS[text.charCodeAt(index - 1)] === IDEOGRAPH) return true;
  let next = index;
  while (next < text.length && FOLDED[text.charCodeAt(next)] === SPACE) next++;
  return next < text.length && CLASS[text.charCodeAt(next)] === IDEOGRAPH;
}

/** Puts the first letter of a tail into a node of its own. */
function untail<T>(node: Node<T>): void {
  const { tail, value, capital } = node;
  node.next = new Map([[tail.charCodeAt(0), { next: null, tail: tail.slice(1), value, capital }]]);
  node.tail = '';
  node.value = undefined;
  node.capital = false;
}

function isCased(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit < 0x530);
}

/** Whether the character at `index` is the last of its word. */
function endsWord(text: string, index: number): boolean {
  const here = CLASS[text.charCodeAt(index)];
  if (here !== LETTER && here !== DIGIT) return true;
  let next = index + 1;
  while (next < text.length && FOLDED[text.charCodeAt(next)] === IGNORED) next++;
  const after = next < text.length ? CLASS[text.charCodeAt(next)] : BLANK;
  if (after !== LETTER && after !== DIGIT) return true;
  return isArabic(text.charCodeAt(index)) && !isArabic(text.charCodeAt(next));
}

/** Longer phrases are names, with a capital or without. */
const LONG_PHRASE = 30;

/** The mark of a note has at most so many digits. */
const DIGITS_OF_MARK = 2;

/** Whether one or two digits, the end of the word with them, stand behind the letter at `index`. */
function isMarked(text: string, index: number): boolean {
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

/** `a{b|c}d` as `abd` and `acd`; braces do not nest. */
function alternatives(phrase: string): string[] {
  const open = phrase.indexOf('{');
  if (open < 0) return [phrase];
  const close = phrase.indexOf('}', open);
  if (close < 0) return [phrase];
  const rests = alternatives(phrase.slice(close + 1));
  return phrase
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => rests.map((rest) => phrase.slice(0, open) + choice + rest));
}
