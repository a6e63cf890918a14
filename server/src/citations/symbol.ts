import { ISSUER_CODES } from '../catalogue/series';
import { CLOSE, DOT, EN_DASH, HYPHEN, OPEN, SLASH, SPACE } from '../text/characters';
import {
  capitalAt,
  codeAt,
  digitsEnd,
  isDigitAt,
  isWordAt,
  romanAt,
  skipIgnored,
  skipSpace,
} from './characters';

/** A document symbol as printed, with the form that addresses use. */
export interface PrintedSymbol {
  readonly end: number;
  /** `A/C.3/61/L.7/Rev.1`, `A/76/6(Sect.26)`, `A/56/1026-S/2002/932`, `S/RES/1325(2000)`. */
  readonly symbol: string;
  /** What it is of, where the symbol's own series does not tell. */
  readonly kind?: 'resolution' | 'decision' | 'document';
}

/** Words that begin what may stand in parentheses inside a symbol. */
const VOLUMES = [
  'part',
  'vol',
  'sect',
  'supp',
  'resum',
  'plan',
  'prog',
  'prologue',
  'chap',
  'income',
  'introduction',
];

const MAX_LENGTH = 120;

/** How many parts without a figure a symbol may begin with. */
const MAX_BODIES = 6;

/**
 * The document symbol that begins at `start`, where a capital stands at the beginning of a word; null where none does.
 * A symbol begins with the code of a known issuer and has a figure behind its first slash.
 */
export function symbolAt(text: string, start: number): PrintedSymbol | null {
  const issuer = issuerAt(text, start);
  if (issuer === null) return null;
  let symbol = issuer.code;
  let at = issuer.end;
  let end = -1;
  let figures = false;
  let bodies = 0;
  const limit = start + MAX_LENGTH;
  while (at < text.length && at < limit) {
    at = skipIgnored(text, at);
    const code = codeAt(text, at);
    if (code === SLASH) {
      const next = behindBreak(text, skipIgnored(text, at + 1));
      if (!isPartAt(text, next) || (!figures && ++bodies > MAX_BODIES)) break;
      symbol += '/';
      at = next;
      continue;
    }
    if (code === DOT) {
      if (!isPartAt(text, at + 1)) break;
      symbol += '.';
      at++;
      continue;
    }
    if (code === HYPHEN) {
      const next = skipIgnored(text, at + 1);
      if (!continuesBehindHyphen(text, next, symbol) || isDashBeforeIssuer(text, at, next)) break;
      symbol += '-';
      at = next;
      continue;
    }
    if (code === OPEN || code === 32) {
      const volume = volumeAt(text, at, symbol);
      if (volume === null) break;
      symbol = volume.symbol;
      at = volume.end;
      end = at;
      continue;
    }
    const letter = partCharacterAt(text, at);
    if (letter === null) break;
    if (letter >= '0' && letter <= '9') figures = true;
    symbol += letter;
    at++;
    end = at;
  }
  return figures && end > 0 ? { end, symbol: inOneForm(symbol) } : null;
}

/** Over the space that the break of a line leaves between a slash and a figure. */
function behindBreak(text: string, offset: number): number {
  return codeAt(text, offset) === SPACE && isDigitAt(text, offset + 1) ? offset + 1 : offset;
}

/** The code of an issuer followed by a slash. */
function issuerAt(text: string, start: number): { end: number; code: string } | null {
  let code = '';
  let at = start;
  for (let letter = capitalAt(text, at); letter !== null; letter = capitalAt(text, at)) {
    code += letter;
    if (code.length > 5) return null;
    at++;
  }
  if (code === '' || codeAt(text, skipIgnored(text, at)) !== SLASH || !ISSUER_CODES.has(code)) return null;
  return { end: at, code };
}

/** A letter or digit of a part, in its Latin form. */
function partCharacterAt(text: string, offset: number): string | null {
  if (isDigitAt(text, offset)) return String.fromCharCode(codeAt(text, offset));
  const capital = capitalAt(text, offset);
  if (capital !== null) return capital;
  const code = offset < text.length ? text.charCodeAt(offset) : 0;
  return code >= 97 && code <= 122 ? text[offset]! : null;
}

function isPartAt(text: string, offset: number): boolean {
  return partCharacterAt(text, offset) !== null;
}

/**
 * A hyphen makes one symbol of two (`A/56/1026-S/2002/932`); what is printed with a dash are two symbols: editors set a link
 * to each of them, and to the first of a joint one.
 */
function isDashBeforeIssuer(text: string, dash: number, next: number): boolean {
  return text.charCodeAt(dash) === EN_DASH && issuerAt(text, next) !== null;
}

/** Whether a hyphen behind `symbol` belongs to it: a range (`Add.1-3`), a session (`S-27`), a second symbol (`-S/2002/932`). */
function continuesBehindHyphen(text: string, next: number, symbol: string): boolean {
  if (isDigitAt(text, next)) return true;
  const second = issuerAt(text, next);
  if (second !== null && !symbol.endsWith('/')) return true;
  // Codes of bodies with a hyphen inside (`COP-MOP`).
  return (
    capitalAt(text, next) !== null &&
    capitalAt(text, next + 1) !== null &&
    /[A-Z]$/.test(symbol) &&
    !isLower(text, next + 2)
  );
}

function isLower(text: string, offset: number): boolean {
  const code = offset < text.length ? text.charCodeAt(offset) : 0;
  return code >= 97 && code <= 122;
}

/**
 * What stands in parentheses and belongs to the symbol: the year or session of a resolution, a part or volume, the
 * session of a conference. Letters of a composite resolution before a session are left out, as addresses leave them out.
 */
function volumeAt(text: string, start: number, symbol: string): { end: number; symbol: string } | null {
  let at = skipSpace(text, start);
  if (/\/(?:RES|DEC)\/(?:E?S-)?\d+\/\d+$/i.test(symbol)) return partAt(text, at, symbol);
  const resolution = /\/(?:RES|DEC)\/\d+[A-Z]?$/i.test(symbol);
  if (resolution) symbol = symbol.replace(/[A-Z]$/, '');
  if (resolution && capitalAt(text, at) !== null && !isWordAt(text, at + 1)) at = skipSpace(text, at + 1);
  if (codeAt(text, at) !== OPEN) return null;
  at = skipSpace(text, at + 1);

  const figures = digitsEnd(text, at);
  if (figures > at) {
    const close = skipSpace(text, figures);
    if (codeAt(text, close) !== CLOSE) return null;
    const year = figures - at === 4 && (resolution || /\/PRST\//i.test(symbol));
    const session = codeAt(text, close + 1) === SLASH;
    if (!year && !session) return null;
    if (!resolution && year) return { end: close + 1, symbol };
    return { end: close + 1, symbol: `${symbol}(${latin(text, at, figures)})` };
  }
  if (resolution) {
    let roman = at;
    if (capitalAt(text, roman) === 'E' && capitalAt(text, roman + 1) === 'S') roman++;
    if (capitalAt(text, roman) === 'S' && codeAt(text, roman + 1) === HYPHEN) roman += 2;
    const session = romanAt(text, roman);
    if (session === null) return null;
    const close = skipSpace(text, session.end);
    if (codeAt(text, close) !== CLOSE) return null;
    return { end: close + 1, symbol: `${symbol}(${latin(text, at, session.end)})` };
  }
  const word = VOLUMES.find((candidate) => spelledAt(text, at, candidate));
  if (word === undefined) return null;
  for (let end = at; end < text.length && end < at + 30; end++) {
    if (codeAt(text, end) !== CLOSE) continue;
    const inside = volumeIn(latin(text, at, end));
    if (inside === null) return null;
    return { end: end + 1, symbol: word === 'supp' ? symbol : `${symbol}(${inside})` };
  }
  return null;
}

/** Words of `VOLUMES` that say nothing without a figure: `(relevant sections)` is no part of a symbol. */
const NUMBERED = /^(?:[Pp]art|[Vv]ol|[Ss]ect|[Cc]hap|[Pp]rog)(?!s?\.?(?:\d|[IVXLC]|one|two|three))/;

/** What stands in the parentheses in the form of addresses: `PartsIandII`; null where it is a remark and no volume. */
function volumeIn(words: string): string | null {
  if (NUMBERED.test(words)) return null;
  const joined = words.replace(/^(parts[IVX]+)(?:[^\w.]|y|et)([IVX]+)$/i, '$1and$2');
  return joined[0]!.toUpperCase() + joined.slice(1);
}

/** The letter of one of several resolutions of a number, where it ends its clause: `A/RES/66/241 A`. */
function partAt(text: string, start: number, symbol: string): { end: number; symbol: string } | null {
  const letter = capitalAt(text, start);
  if (letter === null || isWordAt(text, start + 1)) return null;
  return isWordAt(text, skipSpace(text, start + 1)) ? null : { end: start + 1, symbol: symbol + letter };
}

function spelledAt(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (codeAt(text, start + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** `[start, end)` without spaces, in Latin letters and plain hyphens. */
function latin(text: string, start: number, end: number): string {
  let plain = '';
  for (let i = start; i < end; i++) {
    const code = codeAt(text, i);
    if (code === 32 || code === 0) continue;
    plain += code === HYPHEN ? '-' : (partCharacterAt(text, i) ?? text[i]!);
  }
  return plain;
}

/** The codes that printers write in small letters now and then. */
function inOneForm(symbol: string): string {
  return symbol.replace(/\/(res|dec|prst)\//gi, (code) =>
    /^(?:A|S|E|A\/HRC|E\/CN\.\d+)\//.test(symbol) ? code.toUpperCase() : code,
  );
}
