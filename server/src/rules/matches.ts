import { type Known, newQuestion } from '../model/known';
import type { Prose } from '../model/prose';
import { oncePer } from './once';
import { WordLists } from './traces';

type Matches = readonly RegExpExecArray[];

const NONE: Matches = [];

const questions = new Map<string, number>();

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
export function matchesAs(search: Search, prose: Prose): Matches {
  const { known } = prose;
  const before = known.rarely(search.question) as Matches | undefined;
  if (before !== undefined) return before;
  if (search.listed >= 0 && !promisingIn(prose).places.includes(search.listed)) return NONE;
  const matches = allMatches(known, search);
  known.keep(search.question, matches);
  return matches;
}

/**
 * Paragraphs or notes sorted by what patterns may find in them: one that needs words which stand in few of them is then tried
 * on those few, and the others are not even passed.
 */
export class Sorted<T extends { readonly prose: Prose }> {
  private readonly byPlace: T[][] = Array.from(LISTED, () => []);

  constructor(private readonly all: readonly T[]) {
    for (const one of all) for (const place of promisingIn(one.prose).places) this.byPlace[place]!.push(one);
  }

  /** Those in which the pattern may find something, in their order. */
  for({ listed }: Search): readonly T[] {
    return (listed < 0 ? undefined : this.byPlace[listed]) ?? this.all;
  }
}

interface Promising {
  /** So many patterns were listed when it was asked. */
  readonly listed: number;
  /** Where those stand in the list that may find something. */
  readonly places: readonly number[];
}

const PROMISING = newQuestion();

/** Which of the listed patterns may find something in the words: one pass over these answers for all of them. */
function promisingIn({ known: { text, facts } }: Prose): Promising {
  const before = facts[PROMISING] as Promising | undefined;
  if (before?.listed === LISTED.length) return before;
  const promising: Promising = { listed: LISTED.length, places: WORDS.in(text) };
  facts[PROMISING] = promising;
  return promising;
}

/** A pattern ready for searching. */
export interface Search {
  readonly pattern: RegExp;
  readonly question: number;
  /** Its place among the patterns that need words; negative where it needs none. */
  readonly listed: number;
  /** What has to be found then; null where nothing has. */
  readonly sign: Sign | null;
}

interface Sign {
  readonly pattern: RegExp;
  readonly question: number;
}

/** The questions of patterns that need words, the words under the places of these, and the places by the pattern. */
const LISTED: number[] = [];
const WORDS = new WordLists();
const places = new WeakMap<RegExp, number>();
const signs = new WeakMap<RegExp, RegExp>();

/** For all patterns that find nothing where no figure stands. */
export const FIGURE = ['0'];

/**
 * Says of a pattern that it finds something only where something simpler stands, which is then looked for first: most
 * paragraphs hold nothing that a rule looks for, and a pattern that begins with a look behind is tried at each of their
 * letters. The words of all patterns are looked for in one pass over a paragraph.
 *
 * @param sign words of which one must be there (written as `WordLists` says), or a pattern without the flags `g` and `y`, which
 *   is tried behind the words where a pattern has both
 */
export function onlyWith(sign: RegExp | readonly string[], pattern: RegExp): RegExp {
  if (sign instanceof RegExp) signs.set(pattern, sign);
  else places.set(pattern, placeFor(questionOf(pattern), sign));
  return pattern;
}

/** The place of a question among those of patterns that need words; it is given one the first time. */
function placeFor(question: number, words: readonly string[]): number {
  const before = LISTED.indexOf(question);
  if (before >= 0) return before;
  const place = LISTED.push(question) - 1;
  WORDS.add(words, place);
  return place;
}

/** As `matchAll`, which makes another pattern of the one that it is given each time that it is asked. */
function allMatches(known: Known, { pattern, sign }: Search): Matches {
  const { text } = known;
  if (sign !== null && !hasSign(known, sign)) return NONE;
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

function hasSign(known: Known, { pattern, question }: Sign): boolean {
  const before = known.rarely(question) as boolean | undefined;
  if (before !== undefined) return before;
  const found = pattern.test(known.text);
  known.keep(question, found);
  return found;
}

/** Patterns that mean the same ask one question; they have numbers of their own. */
function questionOf({ source, flags }: RegExp): number {
  const key = `${flags}/${source}`;
  let question = questions.get(key);
  if (question === undefined) {
    question = questions.size;
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
    listed: places.get(pattern) ?? -1,
    sign: sign ? { pattern: sign, question: questionOf(sign) } : null,
  };
});
