import type { Span } from '../../text/span';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { WRITING, type Writing } from '../../vocabulary/writing';
import { endOfWords, folded, wordGoesOn } from '../folding';
import type { Joined } from '../prose';
import type { Found } from '../resolution';
import { found } from './rows';

export interface SponsorLine {
  readonly sponsors: readonly Found<string>[];
  readonly submission: Found<string>;
  readonly line: Found<string>;
}

/**
 * Reads a block of the masthead as the line that names the sponsors and what they hand in
 * (`Angola, Benin and Cuba:* draft resolution`, `Draft resolution submitted by …`); null where it is none.
 */
export function readSponsorLine(words: Joined, vocabularies: readonly Vocabulary[]): SponsorLine | null {
  const { text } = words;
  const line = found(words, 0, text.length);
  if (!line) return null;
  for (const vocabulary of vocabularies) {
    const opening = submissionAt(text, 0, vocabulary);
    if (opening > 0) {
      const submission = found(words, 0, opening);
      if (submission) return { sponsors: [], submission, line };
    }
    for (const colon of text.matchAll(/[:：]/gu)) {
      const after =
        colon.index +
        1 +
        /^(?:[\s*¹²³⁴⁵⁶⁷⁸⁹]|\[\^[^\]\s]{1,12}\])*/u.exec(text.slice(colon.index + 1))![0].length;
      if (submissionAt(text, after, vocabulary) < 0) continue;
      const submission = found(words, after, text.length);
      if (!submission) continue;
      return { sponsors: splitSponsors(words, 0, colon.index, vocabulary), submission, line };
    }
  }
  return null;
}

function submissionAt(text: string, at: number, vocabulary: Vocabulary): number {
  for (const words of vocabulary.masthead.submissions) {
    const end = endOfWords(text, at, folded(words), true);
    if (end >= 0 && (!WRITING[vocabulary.language].spaced || !wordGoesOn(text, end))) return end;
  }
  return -1;
}

/** What parts sponsors. */
const PARTING = ',،，、;؛；';

/** The states and groups named in `[start, end)`: parted by commas outside brackets and by the last `and`. */
export function splitSponsors(
  words: Joined,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): Found<string>[] {
  const text = words.text.slice(start, end);
  const others = speakersFor(text, vocabulary);
  const sponsors: Found<string>[] = [];
  let depth = 0;
  let from = 0;
  const close = (to: number) => {
    for (const part of splitAtAnd(text, from, to, vocabulary, others)) {
      const sponsor = found(words, start + part.start, start + part.end);
      if (sponsor) sponsors.push(sponsor);
    }
    from = to + 1;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '(' || c === '（') depth++;
    else if ((c === ')' || c === '）') && depth > 0) depth--;
    else if (depth === 0 && PARTING.includes(c) && !speaksForOthers(text, i + 1, vocabulary, others))
      close(i);
    else if (depth === 0 && speaksForOthers(text, i, vocabulary, others)) break;
  }
  close(text.length);
  return sponsors;
}

/** The words that say for whom a sponsor speaks, those of them that stand in a text, be it inside others. */
function speakersFor(text: string, { masthead }: Vocabulary): readonly string[] {
  const letters = folded(text).toLowerCase().replace(/ +/g, ' ');
  return masthead.onBehalfOf.map(folded).filter((words) => letters.includes(words));
}

/** @param others as `speakersFor` gives them */
function speaksForOthers(
  text: string,
  at: number,
  vocabulary: Vocabulary,
  others: readonly string[],
): boolean {
  if (others.length === 0) return false;
  if (at > 0 && /\p{L}/u.test(text[at - 1]!) && WRITING[vocabulary.language].spaced) return false;
  const from = at + (/^[\s*]*/u.exec(text.slice(at, at + 8))?.[0].length ?? 0);
  return others.some((words) => endOfWords(text, from, words, true) >= 0);
}

/** The parts of `[from, to)` between conjunctions that belong to no name (`Bosnia and Herzegovina`) and no brackets. */
function splitAtAnd(
  text: string,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  others: readonly string[],
): Span[] {
  const { and } = vocabulary.masthead;
  let kept: Span[] | null = null;
  const parts: Span[] = [];
  let start = from;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const c = text[i]!;
    if (c === '(') depth++;
    else if (c === ')' && depth > 0) depth--;
    if (depth > 0) continue;
    if (speaksForOthers(text, i, vocabulary, others)) break;
    const length = conjunctionAt(text, i, and, WRITING[vocabulary.language]);
    if (length === 0) continue;
    kept ??= namesWithAnd(text, from, to, vocabulary);
    if (kept.some((name) => name.start <= i && i < name.end)) continue;
    parts.push({ start, end: i });
    start = i + length;
    i = start - 1;
  }
  parts.push({ start, end: to });
  return parts;
}

/** Where names stand in `[from, to)` that hold a conjunction. */
function namesWithAnd(text: string, from: number, to: number, { masthead }: Vocabulary): Span[] {
  const names: Span[] = [];
  for (const name of masthead.namesWithAnd)
    for (let i = from; i < to; i++) {
      const end = text[i] === name[0] ? endOfWords(text, i, folded(name)) : -1;
      if (end > 0) names.push({ start: i, end });
    }
  return names;
}

/** How long the conjunction at `at` is, its blanks included; 0 where there is none. It may be joined to the next word. */
function conjunctionAt(
  text: string,
  at: number,
  and: readonly string[],
  { spaced, joined }: Writing,
): number {
  for (const word of and) {
    if (!spaced) {
      if (text.startsWith(word, at)) return word.length;
      continue;
    }
    if (!text.startsWith(word, at)) continue;
    if (at > 0 && !/\s/u.test(text[at - 1]!)) continue;
    const behind = text[at + word.length] ?? ' ';
    if (joined !== null ? /[\p{L}\s]/u.test(behind) && at > 0 : /\s/u.test(behind)) return word.length;
  }
  return 0;
}
