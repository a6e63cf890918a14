import type { Prose } from '../model/prose';
import { oncePer } from './once';

type Matches = readonly RegExpExecArray[];

/** The matches found in one run of words, by the number of the pattern. */
export type Found = (Matches | undefined)[];

/** As many units of words are remembered, once or twice over: more than the longest text that is checked. */
const MOST_UNITS = 4 * 1024 * 1024;

const NONE: Matches = [];

/**
 * The matches of a pattern in a run of words. They follow from the words and the pattern alone, so they are remembered by
 * them: after a keystroke only the paragraph that has changed is searched again.
 *
 * @param pattern with the flag `g`
 */
export function matchesIn(prose: Prose, pattern: RegExp): Matches {
  return matchesAmong(foundIn(prose), prose, pattern, patternNumber(pattern));
}

/** The same where what is known of the words, and the number of the pattern, have been looked up before. */
export function matchesAmong(found: Found, prose: Prose, pattern: RegExp, number: number): Matches {
  const known = found[number];
  if (known !== undefined) return known;
  const matches = [...prose.text.matchAll(pattern)];
  found[number] = matches.length === 0 ? NONE : matches;
  return found[number];
}

const numbers = new Map<string, number>();

/** The same number for patterns that mean the same; looked up by the pattern itself, since its flags are slow to read. */
export const patternNumber = oncePer(({ source, flags }: RegExp): number => {
  const key = `${flags}/${source}`;
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
});

let recent = new Map<string, Found>();
let earlier = new Map<string, Found>();
let units = 0;

/** What is known of the words of a prose; words that no one has asked for in a long time are forgotten. */
export const foundIn = oncePer(({ text }: Prose): Found => {
  let found = recent.get(text);
  if (found !== undefined) return found;
  if (units > MOST_UNITS) {
    earlier = recent;
    recent = new Map();
    units = 0;
  }
  found = earlier.get(text) ?? [];
  recent.set(text, found);
  units += text.length;
  return found;
});
