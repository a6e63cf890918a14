import type { PhraseMatch } from '../catalogue/phrases';
import { codeAt, isCapitalAt, isWordAt } from './characters';
import type { Lexicon } from './lexicon';

/** A name has at most so many adjectives before its noun, each of at most so many letters. */
const MOST_ADJECTIVES = 3;
const LONGEST_ADJECTIVE = 30;

/**
 * A generic noun with a small letter that is part of a name whose first word alone has a capital
 * (`Маячная рамочная конвенция`); null for a noun that stands for itself, and in other languages. What the catalogue knows
 * is found by its whole name before.
 */
export function lowerHeadAt(text: string, start: number, lexicon: Lexicon): PhraseMatch<number> | null {
  const { adjectivesFirst } = lexicon.names;
  if (adjectivesFirst === null || isCapitalAt(text, start)) return null;
  const head = lexicon.lowerHeads.at(text, start);
  return head !== null && isBehindAdjectives(text, start, adjectivesFirst) ? head : null;
}

function isBehindAdjectives(text: string, start: number, adjective: RegExp): boolean {
  let end = start;
  for (let count = 0; count < MOST_ADJECTIVES; count++) {
    if (codeAt(text, end - 1) !== 32) return false;
    let at = --end;
    while (at > 0 && end - at <= LONGEST_ADJECTIVE && (isWordAt(text, at - 1) || codeAt(text, at - 1) === 45))
      at--;
    // The capital of the first word of all says nothing.
    if (at === end || at === 0 || !adjective.test(text.slice(at, end))) return false;
    if (isCapitalAt(text, at)) return true;
    end = at;
  }
  return false;
}
