import type { Span } from '../../text/span';
import type { Vocabulary } from '../../vocabulary/vocabulary';
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
    if (end >= 0 && (vocabulary.language === 'zh' || !wordGoesOn(text, end))) return end;
  }
  return -1;
}

/** The states and groups named in `[start, end)`: parted by commas outside brackets and by the last `and`. */
export function splitSponsors(
  words: Joined,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): Found<string>[] {
  const text = words.text.slice(start, end);
  const sponsors: Found<string>[] = [];
  let depth = 0;
  let from = 0;
  const close = (to: number) => {
    for (const part of splitAtAnd(text, from, to, vocabulary)) {
      const sponsor = found(words, start + part.start, start + part.end);
      if (sponsor) sponsors.push(sponsor);
    }
    from = to + 1;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '(' || c === '（') depth++;
    else if ((c === ')' || c === '）') && depth > 0) depth--;
    else if (depth === 0 && /[,،，、;؛；]/u.test(c) && !speaksForOthers(text, i + 1, vocabulary)) close(i);
    else if (depth === 0 && speaksForOthers(text, i, vocabulary)) break;
  }
  close(text.length);
  return sponsors;
}

function speaksForOthers(text: string, at: number, vocabulary: Vocabulary): boolean {
  if (at > 0 && /\p{L}/u.test(text[at - 1]!) && vocabulary.language !== 'zh') return false;
  const from = at + (/^[\s*]*/u.exec(text.slice(at, at + 8))?.[0].length ?? 0);
  return vocabulary.masthead.onBehalfOf.some((words) => endOfWords(text, from, folded(words), true) >= 0);
}

/** The parts of `[from, to)` between conjunctions that belong to no name (`Bosnia and Herzegovina`) and no brackets. */
function splitAtAnd(text: string, from: number, to: number, vocabulary: Vocabulary): Span[] {
  const { and, namesWithAnd } = vocabulary.masthead;
  const kept: Span[] = [];
  for (const name of namesWithAnd)
    for (let i = from; i < to; i++) {
      const end = text[i] === name[0] ? endOfWords(text, i, folded(name)) : -1;
      if (end > 0) kept.push({ start: i, end });
    }
  const parts: Span[] = [];
  let start = from;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const c = text[i]!;
    if (c === '(') depth++;
    else if (c === ')' && depth > 0) depth--;
    if (depth > 0) continue;
    if (speaksForOthers(text, i, vocabulary)) break;
    const length = conjunctionAt(text, i, and, vocabulary.language === 'zh', vocabulary.language === 'ar');
    if (length === 0 || kept.some((name) => name.start <= i && i < name.end)) continue;
    parts.push({ start, end: i });
    start = i + length;
    i = start - 1;
  }
  parts.push({ start, end: to });
  return parts;
}

/** How long the conjunction at `at` is, its blanks included; 0 where there is none. Arabic writes it to the next word. */
function conjunctionAt(
  text: string,
  at: number,
  and: readonly string[],
  joins: boolean,
  prefix: boolean,
): number {
  for (const word of and) {
    if (joins) {
      if (text.startsWith(word, at)) return word.length;
      continue;
    }
    if (at > 0 && !/\s/u.test(text[at - 1]!)) continue;
    if (!text.startsWith(word, at)) continue;
    const behind = text[at + word.length] ?? ' ';
    if (prefix ? /[\p{L}\s]/u.test(behind) && at > 0 : /\s/u.test(behind)) return word.length;
  }
  return 0;
}
