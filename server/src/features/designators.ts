import { isWordAt } from '../citations/characters';
import type { PrintedPart } from '../citations/parts';
import type { Span } from '../text/span';
import { CITATION_WORDS } from '../vocabulary/citations';
import type { Language } from '../vocabulary/language';

/** A number or letter by which a part is called, with its place in the words of the reference. */
export interface Designator extends Span {
  readonly text: string;
  /** Its number and letters one by one, without brackets: `3` and `b` of `3 (b)`. */
  readonly words: readonly Word[];
  /** Whether it ends a range that the one before it begins: `7` in `5 to 7`. */
  readonly range: boolean;
}

export interface Word extends Span {
  readonly text: string;
}

/** The numbers and letters of a part of a reference, with their places in `text`. */
export function designatorsOf(text: string, part: PrintedPart, language: Language): Designator[] {
  const found: Designator[] = [];
  let from = part.start;
  for (const label of part.labels) {
    const start = labelFrom(text, label, from);
    if (start < 0) continue;
    const end = start + label.length;
    const range = found.length > 0 && joinsRange(text.slice(from, start), language);
    found.push({ start, end, text: label, words: wordsIn(label, start), range });
    from = end;
  }
  return found;
}

/** Where a label stands as a word of its own, from an offset on; -1 where it doesn't. */
function labelFrom(text: string, label: string, from: number): number {
  for (let at = text.indexOf(label, from); at >= 0; at = text.indexOf(label, at + 1)) {
    const apart = at === 0 || !isWordAt(text, at - 1) || !isWordAt(text, at);
    if (apart && !isWordAt(text, at + label.length)) return at;
  }
  return -1;
}

const DASH = /^[-‐‑–—]$/;

function joinsRange(between: string, language: Language): boolean {
  const { numberSign, to } = CITATION_WORDS[language];
  const words = between.trim().toLowerCase();
  // The sign of a number may be said again: 第1至第3段.
  const joint = words.endsWith(numberSign) ? words.slice(0, words.length - numberSign.length).trim() : words;
  return DASH.test(joint) || to.includes(joint);
}

function wordsIn(label: string, offset: number): Word[] {
  return [...label.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: text, index }) => ({
    start: offset + index,
    end: offset + index + text.length,
    text,
  }));
}
