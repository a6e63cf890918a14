import { IGNORED } from '../catalogue/fold';
import { DOT, OPEN, SLASH, SPACE } from '../text/characters';
import { DESIGNATIONS, type Designation } from '../vocabulary/designations';
import { capitalAt, codeAt, digitsEnd, isWordAt, romanAt, skipIgnored, skipSpace } from './characters';

/** The symbol of a body outside the document system of the United Nations. */
export interface PrintedDesignation {
  readonly end: number;
  /** In the form of the vocabulary, with the figures as printed. */
  readonly symbol: string;
  readonly designation: Designation;
}

/** What may stand behind the symbol of a document, a figure behind it. */
const CHANGES = ['/Add.', '/Corr.', '/Rev.'];

/** Forms by the folded code of their first character; `35` (`#`) for those that begin with a figure. */
const BY_FIRST = new Map<number, Designation[]>();

/** The beginnings of forms by their first two characters, folded, as `pairOf` counts them. */
const PAIRS = new Uint8Array(0x10000);

const FIGURE = '#'.charCodeAt(0);
const FIGURES = '0123456789';

/** What stands behind the figure and the space that some forms begin with, folded. */
const UNITS = new Set<number>();

for (const designation of DESIGNATIONS) {
  const form = designation.form.toLowerCase();
  const first = form.charCodeAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), designation]);
  if (first === FIGURE) UNITS.add(form.charCodeAt(2));
  for (const second of form[1] === '#' ? FIGURES : form[1]!) PAIRS[pairOf(first, second.charCodeAt(0))] = 1;
}

function pairOf(first: number, second: number): number {
  return (first * 61 + second) & 0xffff;
}

/**
 * Whether a designation may begin at `start`, where a letter stands: it tells of nearly every other word by its first two
 * characters that none does.
 */
export function mayBeDesignation(text: string, start: number): boolean {
  const first = codeAt(text, start);
  const second = codeAt(text, start + 1);
  // Of a Cyrillic letter that stands for a Latin one nothing is told.
  return PAIRS[pairOf(first, second)] === 1 || second === IGNORED || mayBeLookalike(first);
}

function mayBeLookalike(folded: number): boolean {
  return folded >= 0x430 && folded < 0x530;
}

/** The designation that begins at `start`, where a word begins; the longest of several, null where none does. */
export function designationAt(text: string, start: number): PrintedDesignation | null {
  const digits = digitsEnd(text, start);
  if (digits > start && !UNITS.has(codeAt(text, digits + 1))) return null;
  const latinLetter = digits > start ? null : capitalAt(text, start);
  const first = latinLetter?.toLowerCase().charCodeAt(0) ?? codeAt(text, start);
  const forms = BY_FIRST.get(digits > start ? FIGURE : first);
  if (forms === undefined || (start > 0 && codeAt(text, start - 1) === SLASH)) return null;
  let best: PrintedDesignation | null = null;
  for (const designation of forms) {
    const found = matched(text, start, designation);
    if (found !== null && found.end > (best?.end ?? 0)) best = found;
  }
  return best;
}

function matched(text: string, start: number, designation: Designation): PrintedDesignation | null {
  const whole = follow(text, start, designation.form);
  if (whole === null) return null;
  let { end } = whole;
  let symbol = filled(designation.symbol ?? designation.form, whole.figures);
  if (designation.kind === 'document')
    for (let change = changeAt(text, end); change !== null; change = changeAt(text, end)) {
      end = change.end;
      symbol += change.symbol;
    }
  else {
    // One of several resolutions of a number: `GC(66)/RES/9 A`.
    const at = skipSpace(text, end);
    const letter = symbol.includes('/RES/') ? capitalAt(text, at) : null;
    const alone = letter !== null && !isWordAt(text, at + 1) && codeAt(text, at + 1) !== DOT;
    if (alone && codeAt(text, at + 1) !== SLASH) {
      end = at + 1;
      symbol += letter;
    }
  }
  const next = codeAt(text, end);
  const goesOn = isWordAt(text, end) || ((next === SLASH || next === DOT) && isWordAt(text, end + 1));
  return goesOn ? null : { end, symbol, designation };
}

function changeAt(text: string, start: number): { end: number; symbol: string } | null {
  if (codeAt(text, start) !== SLASH) return null;
  for (const change of CHANGES) {
    const form = `${change}#`;
    const found = follow(text, start, form);
    if (found !== null) return { end: found.end, symbol: filled(form, found.figures) };
  }
  return null;
}

/** Walks along a form from `start` on; null where the text differs. */
function follow(text: string, start: number, form: string): { end: number; figures: string[] } | null {
  const figures: string[] = [];
  let at = start;
  for (let i = 0; i < form.length; i++) {
    const sign = form[i]!;
    at = skipIgnored(text, at);
    if (sign === '#' || sign === '%') {
      const end = figureEnd(text, at, sign === '%');
      if (end < 0) return null;
      figures.push(latin(text, at, end));
      at = end;
      continue;
    }
    const code = sign.charCodeAt(0);
    if (code === OPEN) at = skipSpace(text, at);
    if (!isSign(text, at, code)) return null;
    at++;
    // Behind a full stop as it is printed, behind a slash as the break of a line leaves it.
    if ((code === DOT || code === SLASH) && codeAt(text, at) === SPACE) at++;
  }
  return { end: at, figures };
}

/** A form with its figures in their places, in order. */
function filled(form: string, figures: readonly string[]): string {
  let next = 0;
  return form.replace(/[#%]/g, () => figures[next++]!);
}

function isSign(text: string, at: number, code: number): boolean {
  const folded = code >= 65 && code <= 90 ? code + 32 : code;
  return codeAt(text, at) === folded || capitalAt(text, at)?.toLowerCase().charCodeAt(0) === folded;
}

/** The offset behind one to four digits, or behind a roman numeral where one may stand; -1 where neither is there. */
function figureEnd(text: string, start: number, roman: boolean): number {
  const end = digitsEnd(text, start);
  if (end > start) return end - start <= 4 ? end : -1;
  return (roman ? romanAt(text, start)?.end : undefined) ?? -1;
}

function latin(text: string, start: number, end: number): string {
  let plain = '';
  for (let i = start; i < end; i++) plain += capitalAt(text, i) ?? String.fromCharCode(codeAt(text, i));
  return plain;
}
