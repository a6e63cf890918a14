import type { Instrument } from '../catalogue/instruments';
import { COMMA } from '../text/characters';
import type { OrganCode } from '../vocabulary/citations';
import { codeAt, skipSpace } from './characters';
import type { Draft } from './draft';
import type { Lexicon } from './lexicon';
import type { Memory } from './memory';
import { type PrintedPart, partsAt } from './parts';
import type { Meaning, Token } from './tokens';

/** A resolution or decision noun with the numbers that it governs. */
export interface Scope {
  readonly kind: 'resolution' | 'decision';
  named: OrganCode | null;
  readonly subject: OrganCode | null;
  /** The organ that the sentence spoke of last, however far back. */
  readonly spokenOf: OrganCode | null;
  /** Place of its first number among the drafts. */
  readonly from: number;
  /** What stands before it: "section II of its resolution"; the first number takes it. */
  part: string | null;
}

/** Parts that wait for what they are a part of. */
export interface Waiting {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What the productions of the grammar share while they read one run of words. */
export class Reading {
  readonly drafts: Draft[] = [];
  scope: Scope | null = null;
  /** The organ that was spoken of last in this sentence, and where its name ends. */
  subject: { readonly organ: OrganCode; readonly end: number } | null = null;
  waiting: Waiting | null = null;
  /** Dates that were read before the numbers that they are of, the next number's first. */
  readonly awaited: string[] = [];
  /** What generic names stand for in this run of words, by their places in the vocabulary. */
  readonly introducedHere = new Map<number, Instrument | null>();
  /** Whether a paragraph of something that has no reference was named (`paragraph 3 of the report`). */
  foreign = false;
  /** The document that was read last, and where what belongs to it ends. */
  document: { readonly item: Draft; readonly end: number } | null = null;

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly lexicon: Lexicon,
    readonly own: OrganCode | null,
    readonly memory: Memory,
  ) {}

  /** The meaning of the word at `index`; null where no word of the vocabulary stands there. */
  meaningAt(index: number): Meaning | null {
    const token = this.tokens[index];
    return token?.kind === 'word' ? token.meaning : null;
  }

  isWord(index: number, is: Meaning['is']): boolean {
    return this.meaningAt(index)?.is === is;
  }

  /** Whether nothing but spaces stands between the token at `index` and the one before it. */
  followsAt(index: number): boolean {
    const before = this.tokens[index - 1];
    const token = this.tokens[index];
    return before !== undefined && token !== undefined && skipSpace(this.text, before.end) >= token.start;
  }

  /** The council or commission that a short name means here. */
  resolve(organ: OrganCode): OrganCode {
    if (organ === 'council') {
      if (this.memory.council !== null) return this.memory.council;
      return this.own === 'S' || this.own === 'E' || this.own === 'A/HRC' ? this.own : 'council';
    }
    return organ === 'commission' ? (this.memory.commission ?? 'commission') : organ;
  }

  /** Notes an organ that is named in full, for the short names that follow. */
  remember(organ: OrganCode): void {
    if (organ === 'S' || organ === 'E' || organ === 'A/HRC' || organ === 'T') this.memory.council = organ;
    else if (organ === 'E/CN.4') this.memory.commission = organ;
  }

  /** The first index from `index` on whose token begins at `offset` or later. */
  indexAt(offset: number, index: number): number {
    while (index < this.tokens.length && this.tokens[index]!.start < offset) index++;
    return index;
  }

  /** Parts behind an instrument, a comma before them or not; none where they belong to what follows them. */
  partsBehind(end: number): PrintedPart[] {
    let at = skipSpace(this.text, end);
    if (codeAt(this.text, at) === COMMA) at = skipSpace(this.text, at + 1);
    const parts = partsAt(this.text, at, this.lexicon);
    while (parts.length > 0) {
      if (this.ownerStart(parts) === null) return parts;
      if (parts.pop()?.joined !== true) return [];
    }
    return [];
  }

  /** Where the thing begins that parts belong to; null where none follows. */
  ownerStart(parts: readonly PrintedPart[]): number | null {
    const { text, lexicon } = this;
    const last = parts[parts.length - 1];
    const end = last?.end ?? 0;
    // `مرفقه` is the annex to what has been named; what follows is another thing.
    if (last?.labels.length === 0 && lexicon.words.partPronoun?.test(text.slice(last.start, end)))
      return null;
    const comma = skipSpace(text, end);
    // `Article 17, paragraph 2, of the Charter`: a part set off by commas.
    const setOff = parts.length > 1 && codeAt(text, comma) === COMMA;
    for (const start of lexicon.partOf.starts(text, setOff ? comma + 1 : end)) {
      // Without a word between, what follows the comma is another thing.
      if (setOff && start === skipSpace(text, comma + 1)) continue;
      const next = lexicon.phrases.at(text, start)?.value.is;
      if (next !== undefined && OWNERS.has(next)) return start;
    }
    return null;
  }

  /** The words of the parts that wait for something beginning at `start`. */
  takeWaiting(start: number): Waiting | null {
    const { waiting } = this;
    this.waiting = null;
    return waiting !== null && waiting.end >= start ? waiting : null;
  }
}

const OWNERS: ReadonlySet<Meaning['is']> = new Set([
  'noun',
  'its',
  'organ',
  'present',
  'name',
  'head',
  'charter',
  'charter-short',
]);

/** The printed words from the first to the last of some parts; null where there are none. */
export function wordsOf(text: string, parts: readonly PrintedPart[]): string | null {
  const first = parts[0];
  const last = parts[parts.length - 1];
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
}
