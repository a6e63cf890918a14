import { type Known, makeRoom, newQuestion } from '../model/known';
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
  const matches = allMatches(known, search);
  facts[search.question] = matches;
  return matches;
}

/** A pattern ready for searching. */
export interface Search {
  readonly pattern: RegExp;
  readonly question: number;
  /** What has to be found before the pattern is tried at all; null where nothing has. */
  readonly sign: { readonly pattern: RegExp; readonly question: number } | null;
}

const signs = new WeakMap<RegExp, RegExp>();

/** Shared by all patterns that find nothing where no figure stands. */
export const FIGURE = /\d/;

/**
 * Says of a pattern that it finds something only where a simpler one does, which is then tried first: most paragraphs hold
 * nothing that a rule looks for, and a pattern that begins with a look behind is tried at each of their letters.
 *
 * @param sign without the flags `g` and `y`; one that several patterns share is tried once
 */
export function onlyWith(sign: RegExp, pattern: RegExp): RegExp {
  signs.set(pattern, sign);
  return pattern;
}

/** As `matchAll`, which makes another pattern of the one that it is given each time that it is asked. */
function allMatches({ text, facts }: Known, { pattern, sign }: Search): Matches {
  if (sign !== null) {
    facts[sign.question] ??= sign.pattern.test(text);
    if (!facts[sign.question]) return NONE;
  }
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

/** Patterns that mean the same ask one question. */
function questionOf({ source, flags }: RegExp): number {
  const key = `${flags}/${source}`;
  let question = questions.get(key);
  if (question === undefined) {
    question = newQuestion();
    questions.set(key, question);
  }
  return question;
}

/** Looked up by the pattern itself, since its flags are slow to read. */
export const searchFor = oncePer((pattern: RegExp): Search => {
  if (!pattern.global) throw new TypeError(`The pattern ${pattern} lacks the flag g.`);
  const sign = signs.get(pattern);
  return {
    pattern,
    question: questionOf(pattern),
    sign: sign ? { pattern: sign, question: questionOf(sign) } : null,
  };
});
