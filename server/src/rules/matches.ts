import { newQuestion } from '../model/known';
import type { Prose } from '../model/prose';
import { oncePer } from './once';

type Matches = readonly RegExpExecArray[];

const NONE: Matches = [];

/**
 * The matches of a pattern in a run of words. They follow from the words and the pattern alone, so they are remembered with
 * the words: after a keystroke only the paragraph that has changed is searched again.
 *
 * @param pattern with the flag `g`
 */
export function matchesIn(prose: Prose, pattern: RegExp): Matches {
  return matchesAs(patternNumber(pattern), prose, pattern);
}

/** The same where the number of the pattern has been looked up before. */
export function matchesAs(number: number, { known }: Prose, pattern: RegExp): Matches {
  const { facts } = known;
  const before = facts[number] as Matches | undefined;
  if (before !== undefined) return before;
  const matches = allMatches(known.text, pattern);
  facts[number] = matches;
  return matches;
}

/** As `matchAll`, which makes another pattern of the one that it is given each time that it is asked. */
function allMatches(text: string, pattern: RegExp): Matches {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}

const numbers = new Map<string, number>();

/** The same number for patterns that mean the same; looked up by the pattern itself, since its flags are slow to read. */
export const patternNumber = oncePer(({ source, flags }: RegExp): number => {
  if (!flags.includes('g')) throw new TypeError(`The pattern /${source}/ lacks the flag g.`);
  const key = `${flags}/${source}`;
  let number = numbers.get(key);
  if (number === undefined) {
    number = newQuestion();
    numbers.set(key, number);
  }
  return number;
});
