import { makeRoom, newQuestion } from '../model/known';
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
  return matchesAs(searchFor(pattern), prose);
}

/** The same where what the pattern needs has been looked up before. */
export function matchesAs(search: Search, { known }: Prose): Matches {
  const { facts } = known;
  const before = facts[search.question] as Matches | undefined;
  if (before !== undefined) return before;
  makeRoom(known);
  const matches = allMatches(known.text, search);
  facts[search.question] = matches;
  return matches;
}

/** A pattern ready for searching. */
export interface Search {
  readonly pattern: RegExp;
  readonly sign: RegExp | null;
  readonly question: number;
}

const signs = new WeakMap<RegExp, RegExp>();

/**
 * Says of a pattern that it finds something only where a simpler one does, which is then tried first: most paragraphs hold
 * nothing that a rule looks for, and a pattern that begins with a look behind is tried at each of their letters.
 *
 * @param sign without the flags `g` and `y`
 */
export function onlyWith(sign: RegExp, pattern: RegExp): RegExp {
  signs.set(pattern, sign);
  return pattern;
}

/** As `matchAll`, which makes another pattern of the one that it is given each time that it is asked. */
function allMatches(text: string, { pattern, sign }: Search): Matches {
  if (sign !== null && !sign.test(text)) return NONE;
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

const questions = new Map<string, number>();

/** Looked up by the pattern itself, since its flags are slow to read; patterns that mean the same ask one question. */
export const searchFor = oncePer((pattern: RegExp): Search => {
  const { source, flags } = pattern;
  if (!flags.includes('g')) throw new TypeError(`The pattern /${source}/ lacks the flag g.`);
  const key = `${flags}/${source}`;
  let question = questions.get(key);
  if (question === undefined) {
    question = newQuestion();
    questions.set(key, question);
  }
  return { pattern, sign: signs.get(pattern) ?? null, question };
});
