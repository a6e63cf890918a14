import { isDigit, isLatinUpper } from './characters';
import { isBlankLine, type Lines, wordsOf } from './lines';

/** What the page put between the lines of a text, told from the text. Arrays are indexed by line, 0-based. */
export interface Pages {
  /** 1 for a running head, a page number, a job number, a bar code: a line that is no part of the text. */
  readonly furniture: Uint8Array;
  /** The page on which each line stands, 0-based; all 0 in a text without pages. */
  readonly page: Int32Array;
}

/** Longest line that can be furniture, in UTF-16 units: a running head set in two columns. */
const LONGEST = 220;
/** A running head takes up to this many lines: a long title beside the symbol. */
const HEAD_LINES = 8;
/** The symbol stands among the first lines that are not blank. */
const MASTHEAD_LINES = 40;

/** The title stands among the first lines. */
const TITLE_LINES = 60;
/** A shorter line at the head of a page is too likely to stand on the first page by chance, in UTF-16 units. */
const SHORTEST_TITLE = 12;

/** Tells page furniture from text. Linear in the text. */
export function findFurniture(lines: Lines): Pages {
  const { text } = lines.source;
  const furniture = new Uint8Array(lines.count);
  const page = new Int32Array(lines.count);
  const symbols = ownSymbols(lines);
  const firstPage = new FirstPage(lines);
  let current = 0;
  let atPageStart = false;
  let symbolSeen = false;
  for (let line = 0; line < lines.count; line++) {
    if (lines.pageBreak[line] && line > 0) {
      if (!atPageStart) current++;
      atPageStart = true;
    }
    page[line] = current;
    if (isBlankLine(lines, line)) continue;
    const from = lines.from[line]!;
    const to = lines.to[line]!;
    if (to - from <= LONGEST) {
      if (mayBeFoot(text, from, to) && isFoot(text.slice(from, to))) {
        furniture[line] = 1;
        if (!atPageStart && symbolSeen) {
          current++;
          atPageStart = true;
        }
        continue;
      }
      if (symbols.length > 0) {
        if (atPageStart) {
          const last = Math.max(headEnd(lines, line, symbols), titleEnd(lines, line, firstPage));
          if (last >= line) {
            for (; line <= last; line++) {
              furniture[line] = 1;
              page[line] = current;
            }
            line = last;
            atPageStart = false;
            continue;
          }
          const another = anotherSymbol(text.slice(from, to));
          if (another !== '' && !symbols.includes(another)) symbols.splice(0, 2, another, symbols[0]!);
        } else if (symbolSeen && symbols.some((symbol) => isWhole(symbol, text, from, to))) {
          furniture[line] = 1;
          continue;
        }
        if (!symbolSeen && text.slice(from, to).includes(symbols[0]!)) symbolSeen = true;
      } else symbolSeen = true;
    }
    atPageStart = false;
  }
  return { furniture, page };
}

/** Whether a word is all that stands in `[from, to)`. */
function isWhole(word: string, text: string, from: number, to: number): boolean {
  return word.length === to - from && text.startsWith(word, from);
}

/**
 * The symbol of a further document that begins on a page, in the outer column of its first line; empty where none does.
 */
function anotherSymbol(words: string): string {
  const last = /\s{3}(\S{3,40}?)\*?(?: \(\d{4}\))?$/.exec(words.slice(-LONGEST))?.[1] ?? '';
  return isSymbolShaped(last) ? last : '';
}

/** The first symbol-shaped word of the masthead (`A/RES/78/297`), without a year behind it; none where there is none. */
function ownSymbols(lines: Lines): string[] {
  let seen = 0;
  for (let line = 0; line < lines.count && seen < MASTHEAD_LINES; line++) {
    if (isBlankLine(lines, line)) continue;
    seen++;
    if (lines.to[line]! - lines.from[line]! > LONGEST) continue;
    for (const word of wordsOf(lines, line).split(/\s+/))
      if (isSymbolShaped(word)) return [word.replace(/\*+$/, '')];
  }
  return [];
}

function isSymbolShaped(word: string): boolean {
  if (!isLatinUpper(word.charCodeAt(0))) return false;
  const slash = word.indexOf('/');
  if (slash < 1 || slash > 5) return false;
  let digits = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isDigit(code)) digits = true;
    else if (!isLatinUpper(code) && !(code >= 97 && code <= 122) && !'/.-()*'.includes(word[i]!))
      return false;
  }
  return digits;
}

/** Whether the first and the last character of a line let it be the foot of a page: those of few lines do. */
function mayBeFoot(text: string, from: number, to: number): boolean {
  const last = text.charCodeAt(to - 1);
  if (beginsFoot(text.charCodeAt(from))) return isDigit(last) || FOOT_ENDS.includes(text.charAt(to - 1));
  return to - from <= LONGEST_NAMED_FOOT && (isDigit(last) || text.startsWith(RECYCLE, from));
}

/** A digit or one of `*`, `-`, `/`, `–`: what a foot begins with that is not named. */
function beginsFoot(code: number): boolean {
  return isDigit(code) || code === 42 || code === 45 || code === 47 || code === 8211;
}

/** What it ends with beside digits. */
const FOOT_ENDS = '*E)-–.…♲';

const RECYCLE = 'Please recycle';
const LONGEST_NAMED_FOOT = 60;

/**
 * Whether a line is the foot of a page: nothing but page numbers (`2/7`, `Page 1 of 2`), job numbers (`06-57590`, `(E)`,
 * `121125`) and bar codes (`*1817962*`), at least one of them beyond doubt.
 */
function isFoot(words: string): boolean {
  if (!beginsFoot(words.charCodeAt(0))) return isNamedFoot(words);
  if (words.length > 60 && !/\s{3}/.test(words)) return false;
  let sure = false;
  for (const word of words.split(/\s+/)) {
    if (/^(?:\d{1,3}\/\d{1,3}|\d{2}-\d{5,6}|\*\d{6,8}\*|\d{7}E?|\/\.{3}|\/…)$/.test(word)) sure = true;
    else if (!/^(?:\d{1,3}|\d{6}|\([A-Z]\)|\*{3,}|[-–♲*])$/.test(word)) return false;
  }
  return sure || /^[-–] ?\d{1,3} ?[-–]$/.test(words);
}

function isNamedFoot(words: string): boolean {
  if (words.length > LONGEST_NAMED_FOOT) return false;
  if (words.startsWith(RECYCLE)) return words.length < 24;
  return (
    isDigit(words.charCodeAt(words.length - 1)) &&
    /(?:^|\s)[Pp](?:age|\.)? \d{1,3}(?: of |\/)\d{1,3}$/.test(words)
  );
}

/** The last line of the running head that begins at `line`; `line - 1` where none begins there. */
function headEnd(lines: Lines, line: number, symbols: readonly string[]): number {
  for (let at = line; at < lines.count && at < line + HEAD_LINES; at++) {
    if (isBlankLine(lines, at)) return line - 1;
    if (at > line && lines.pageBreak[at]) return line - 1;
    if (lines.to[at]! - lines.from[at]! > LONGEST) return line - 1;
    const words = wordsOf(lines, at);
    if (symbols.some((symbol) => carriesSymbol(words, symbol))) return at;
  }
  return line - 1;
}

/** The letters of the first page, where the title stands that running heads repeat. */
class FirstPage {
  private letters: string | null = null;

  constructor(private readonly lines: Lines) {}

  /** Whether words stand on it; asked for the first time at the first line of the second page. */
  holds(words: string, line: number): boolean {
    if (this.letters === null) {
      const { source, end } = this.lines;
      const last = Math.min(line, TITLE_LINES) - 1;
      this.letters =
        last < 0 ? '' : lettersOf(source.text.slice(0, Math.min(end[last]!, TITLE_LINES * LONGEST)));
    }
    return this.letters.includes(lettersOf(words));
  }
}

function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/**
 * The last line of a running head that begins at `line` and repeats the title without the symbol; `line - 1` where none
 * does. A blank line follows it, and it ends without punctuation.
 */
function titleEnd(lines: Lines, line: number, firstPage: FirstPage): number {
  let end = line;
  while (end < lines.count && end < line + HEAD_LINES && !isBlankLine(lines, end)) end++;
  if (end === line || end >= lines.count || !isBlankLine(lines, end)) return line - 1;
  const words = lines.source.text.slice(lines.from[line], lines.to[end - 1]);
  if (words.length < SHORTEST_TITLE || words.length > HEAD_LINES * LONGEST || /[,;:.]$/.test(words))
    return line - 1;
  return firstPage.holds(words, line) ? end - 1 : line - 1;
}

/** The letters of the parts behind a symbol: `A/RES/74/260 B`, `A/RES/77/253 A and B`. */
const PART = /^ [A-Z](?:(?:[-–]| and )[A-Z])?(?=\s\s|$)/;

/** Whether a line is the symbol, or has it in its outer column with two blanks or more beside it. */
function carriesSymbol(words: string, symbol: string): boolean {
  const at = words.startsWith(symbol) ? 0 : words.lastIndexOf(symbol);
  if (at < 0) return false;
  if (at > 0 && !/\s\s$/.test(words.slice(0, at))) return false;
  const rest = words
    .slice(at + symbol.length)
    .replace(/^\*| ?\(\d{4}\)/g, '')
    .replace(PART, '');
  return rest === '' || (at === 0 && /^\s\s/.test(rest));
}
