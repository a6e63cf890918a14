import { isBlank, isDigit, isLatinLower, isLetter, isUpper } from '../../text/characters';
import type { Node } from './book';

/** No opening is of more words (Chinese: characters) than this; nothing behind them is read. */
const LIMIT = 32;

const OPENING_QUOTES = '“"«„‟‘\'‹「『';
const COMMAS = ',،，';

/** How words are told in a language. */
export interface Reading {
  /** Whether each Chinese character is a word of its own. */
  readonly unspaced: boolean;
  /** What may be written in one with the first word of a paragraph (Arabic `و`); empty in most languages. */
  readonly conjunction: string;
  /** The words that a paragraph may open with. */
  readonly first: ReadonlyMap<string, unknown>;
  /** The tree of what may stand in an opening beside its verb. */
  readonly grammar: Node;
}

/** The first word without the conjunction that is written in one with it. */
export function firstWord(word: string, { conjunction, first }: Reading): string {
  if (!conjunction || !word.startsWith(conjunction) || first.has(word)) return word;
  const bare = word.slice(conjunction.length);
  return first.has(bare) ? bare : word;
}

/**
 * The first words of a text, read as they are asked for, in the form in which the vocabulary lists them. A comma is a
 * word of its own; any other sign, a digit and the end of the text end the reading.
 */
export class Words {
  private readonly words: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** What the grammar says of each word that it was asked about; it is asked again and again. */
  private readonly entries: (Node | null)[] = [];
  private at: number;

  constructor(
    private readonly text: string,
    private readonly reading: Reading,
  ) {
    this.at = firstWordAt(text);
  }

  /** The word at `index`, folded; empty behind the last. */
  word(index: number): string {
    while (this.words.length <= index) if (!this.read()) return '';
    return this.words[index]!;
  }

  /** Where the word at `index` leads to in the grammar; null where nothing in it begins so. */
  entry(index: number): Node | null {
    if (this.word(index) === '') return null;
    while (this.entries.length <= index)
      this.entries.push(this.reading.grammar.next?.get(this.words[this.entries.length]!) ?? null);
    return this.entries[index]!;
  }

  /** The word at `index` with the space that follows it in writing, if any does. */
  spaced(index: number): string {
    const word = this.word(index);
    return this.reading.unspaced || word.endsWith('’') ? word : `${word} `;
  }

  /** Where the word at `index` begins; it must have been read. */
  start(index: number): number {
    return this.starts[index] ?? this.at;
  }

  /** Where the word before `index` ends: the offset at which an opening of `index` words is over. */
  endOf(index: number): number {
    return index > 0 ? this.ends[index - 1]! : this.start(0);
  }

  /** Whether a number or a capital stands at `index`. */
  startsName(index: number): boolean {
    if (this.word(index) === '') return isDigit(this.text.charCodeAt(this.at));
    return isUpper(this.text.charCodeAt(this.starts[index]!));
  }

  private read(): boolean {
    const { text } = this;
    while (isBlank(text.charCodeAt(this.at))) this.at++;
    if (this.at >= text.length || this.words.length >= LIMIT) return false;
    const start = this.at;
    const code = text.charCodeAt(start);
    let end: number;
    if (COMMAS.includes(text[start]!) && this.words.length > 0) end = start + 1;
    else end = this.reading.unspaced && isHan(code) ? start + 1 : wordEnd(text, start);
    if (end === start) return false;
    const word = COMMAS.includes(text[start]!) ? ',' : fold(text.slice(start, end));
    this.words.push(this.words.length > 0 ? word : firstWord(word, this.reading));
    this.starts.push(start);
    this.ends.push(end);
    this.at = end;
    return true;
  }
}

/** Where the words of `text` begin: behind blanks and opening quotation marks. */
export function firstWordAt(text: string): number {
  let at = 0;
  while (at < text.length && (isBlank(text.charCodeAt(at)) || OPENING_QUOTES.includes(text[at]!))) at++;
  return at;
}

/** The end of the word that begins at `at`: `at` itself where none does. An apostrophe ends the word that it elides. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 64) {
    const code = text.charCodeAt(end);
    if (end > at && isApostrophe(code)) return isWordCode(text.charCodeAt(end + 1)) ? end + 1 : end;
    if (!isWordCode(code) && !(end > at && isHyphen(code) && isWordCode(text.charCodeAt(end + 1)))) break;
    end++;
  }
  return end;
}

/**
 * The form in which words are compared: lower case, composed characters, one kind of apostrophe and hyphen, `е` for `ё`,
 * Arabic without vowel signs, stretching and what stands on an alif.
 */
export function fold(word: string): string {
  if (isSmallLatin(word)) return word;
  const lower = word.toLowerCase();
  return withoutSigns(lower, false) ?? withoutSigns(lower.normalize('NFKC'), true)!;
}

function isSmallLatin(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isLatinLower(word.charCodeAt(i))) return false;
  return true;
}

/** What folding puts in place of a character, none of them composed. */
const SIGNS: ReadonlyMap<number, string> = new Map([
  ...[0xad, 0x640, 0x670, ...Array.from({ length: 21 }, (_, i) => 0x64b + i)].map(
    (code) => [code, ''] as const,
  ),
  ...[0x2010, 0x2011].map((code) => [code, '-'] as const),
  ...[39, 0x2bc].map((code) => [code, '’'] as const),
  ...[0x622, 0x623, 0x625, 0x671].map((code) => [code, '\u0627'] as const),
  [0x451, 'е'],
]);

/** @param all whether characters that nothing is said of stay as they are; else they give null */
function withoutSigns(word: string, all: boolean): string | null {
  let folded = '';
  let from = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isPlain(code)) continue;
    const sign = SIGNS.get(code);
    if (sign !== undefined) {
      folded += word.slice(from, i) + sign;
      from = i + 1;
    } else if (!all) return null;
  }
  return from > 0 ? folded + word.slice(from) : word;
}

/** Characters that folding leaves as they are: Latin letters with and without accents, Cyrillic, Arabic, Chinese. */
function isPlain(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 0x430 && code <= 0x44f) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x626 && code <= 0x63a) ||
    (code >= 0x641 && code <= 0x64a) ||
    (code >= 0xdf && code <= 0x17f) ||
    code === 0x2019 ||
    code === 45 ||
    code === 32
  );
}

function isWordCode(code: number): boolean {
  return (
    isLetter(code) ||
    code === 0xad ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    (code >= 0xfb00 && code <= 0xfb06)
  );
}

function isApostrophe(code: number): boolean {
  return code === 0x2019 || code === 39 || code === 0x2bc;
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}
