import { FOLDED, fold, IGNORED } from './fold';
import { beginningsOf, type Group, mayEndInBlank, openedOf, partsOf, spellingsOf } from './phrase-parts';
import { endsWord, isCased, isMarked, partsNothing } from './word-edges';

interface Node<T> {
  /** The letters that lead here alone, behind the one that the node is reached by. */
  tail: string;
  /** By the next letter. */
  next: Map<number, Node<T>> | null;
  /** Whether a blank is among these. */
  spaced: boolean;
  /** By one of several runs of letters, such as the endings of a word; what follows them stands once for all. */
  choices: Choice<T>[] | null;
  /** What belongs to the phrase that ends here, behind the tail. */
  value: T | undefined;
  /** Whether the phrase that ends here was written with a capital first letter. */
  capital: boolean;
  /** The place of the phrase that ends here in the order in which all were added. */
  order: number;
}

interface Choice<T> {
  readonly group: Group;
  readonly node: Node<T>;
}

/** Where a phrase is looked for, and the best that has been found. */
interface Search<T> {
  start: number;
  isCapital: boolean;
  end: number;
  order: number;
  value: T | undefined;
}

/** A phrase found at a place: `end` is the offset behind its last character. */
export interface PhraseMatch<T> {
  readonly end: number;
  readonly value: T;
}

const SPACE = 32;

/** As many letters of a phrase as are told to who takes note of how phrases begin. */
const NOTED = 8;

/**
 * Phrases, each with a value, found at a place of a text in one walk along a tree of letters.
 * Comparison is by folded characters (see `FOLDED`); of several phrases that begin at a place the longest counts.
 */
export class Phrases<T> {
  private readonly root: Node<T> = empty('');
  private readonly starters = new Uint8Array(0x10000);
  private count = 0;
  /** One for all searches, since none begins before another has ended; of the text it holds nothing. */
  private readonly search: Search<T> = {
    start: 0,
    isCapital: false,
    end: -1,
    order: 0,
    value: undefined,
  };

  /** @param noted is told how each phrase begins, folded: its first eight letters, or all of it; and if it needs a capital */
  constructor(private readonly noted: { add(folded: string, capital: boolean): void } | null = null) {}

  /**
   * Adds a phrase. Alternatives stand in braces: `Генеральн{ая|ой}` adds two. A value that is there already stays.
   * @param capital true for a name: it is then found only where the text has a capital letter too
   */
  add(phrase: string, value: T, capital = false): void {
    const trimmed = phrase.trim();
    if (mayEndInBlank(trimmed))
      for (const spelling of spellingsOf(trimmed)) this.addParts([fold(spelling)], value, capital);
    else this.addParts(partsOf(trimmed), value, capital);
  }

  private addParts(parts: readonly (string | Group)[], value: T, capital: boolean): void {
    for (const beginning of beginningsOf(parts, NOTED)) {
      if (beginning === '') return;
      this.noted?.add(beginning, capital);
      this.starters[beginning.charCodeAt(0)] = 1;
    }
    this.count++;
    for (const opened of openedOf(parts)) {
      let node = this.root;
      for (const part of opened) node = typeof part === 'string' ? descend(node, part) : choose(node, part);
      if (node.value !== undefined) continue;
      node.value = value;
      node.capital = capital;
      node.order = this.count;
    }
  }

  /** Whether any phrase begins with this folded code. */
  startsWith(code: number): boolean {
    return this.starters[code] === 1;
  }

  /**
   * The longest phrase that begins at `start`, which the caller knows to be the beginning of a word; null where none does.
   * A phrase that ends in a letter or digit must end its word; behind a name the mark of a note may have become a plain
   * number (`Traité2`).
   */
  at(text: string, start: number): PhraseMatch<T> | null {
    const first = text.charCodeAt(start);
    const folded = FOLDED[first]!;
    if (folded === SPACE) return null;
    // Every phrase begins with letters, so the first one tells of most words that none stands there.
    const leads = folded === IGNORED ? this.root : this.root.next?.get(folded);
    if (leads === undefined) return null;
    const { search } = this;
    search.start = start;
    search.isCapital = folded !== first || !isCased(first);
    search.end = -1;
    follow(leads, text, leads === this.root ? start : start + 1, leads === this.root, search);
    return search.end < 0 ? null : { end: search.end, value: search.value as T };
  }
}

/** Follows the tree from a node on, `blank` telling whether a blank was read last; notes in the search what ends there. */
function follow<T>(from: Node<T>, text: string, offset: number, wasBlank: boolean, search: Search<T>): void {
  let node = from;
  let at = offset;
  let blank = wasBlank;
  for (;;) {
    if (node.tail !== '') {
      at = behind(text, at, node.tail, blank);
      if (at < 0) return;
      blank = endsInBlank(node.tail);
    }
    if (node.value !== undefined) note(node, text, at, search);
    if (node.choices !== null)
      for (const { group, node: next } of node.choices)
        for (const alternative of group.alternatives) {
          const end = behind(text, at, alternative, blank);
          if (end >= 0)
            follow(next, text, end, alternative === '' ? blank : endsInBlank(alternative), search);
        }
    if (node.next === null) return;
    if (blank && node.spaced) {
      const same = node.next.get(SPACE);
      if (same !== undefined) follow(same, text, at, true, search);
    }
    if (at >= text.length) return;
    let code = FOLDED[text.charCodeAt(at)]!;
    if (code === SPACE || code === IGNORED) {
      at = nextAt(text, at, blank);
      if (at >= text.length) return;
      code = FOLDED[text.charCodeAt(at)]!;
    }
    const next = node.next.get(code);
    if (next === undefined) return;
    node = next;
    blank = code === SPACE;
    at++;
  }
}

/** Longer phrases are names, with a capital or without. */
const LONG_PHRASE = 30;

function note<T>(node: Node<T>, text: string, end: number, search: Search<T>): void {
  const { start, isCapital } = search;
  if (end < search.end || (end === search.end && node.order > search.order)) return;
  if (node.capital && !isCapital) return;
  const last = end - 1;
  if (!endsWord(text, last) && !((node.capital || last - start > LONG_PHRASE) && isMarked(text, last)))
    return;
  search.end = end;
  search.order = node.order;
  search.value = node.value;
}

/** The offset of what is to be compared next: over ignored signs, and over blanks that part nothing. */
function nextAt(text: string, offset: number, blank: boolean): number {
  let at = offset;
  for (; at < text.length; at++) {
    const code = FOLDED[text.charCodeAt(at)]!;
    if (code === IGNORED) continue;
    if (code !== SPACE || !(blank || partsNothing(text, at))) return at;
    blank = true;
  }
  return at;
}

/** The offset behind folded letters, of which each stands in the text from `offset` on; -1 where one does not. */
function behind(text: string, offset: number, letters: string, wasBlank: boolean): number {
  let at = offset;
  let blank = wasBlank;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    if (code === SPACE && blank) continue;
    at = nextAt(text, at, blank);
    if (at >= text.length || FOLDED[text.charCodeAt(at)] !== code) return -1;
    blank = code === SPACE;
    at++;
  }
  return at;
}

function endsInBlank(letters: string): boolean {
  return letters.charCodeAt(letters.length - 1) === SPACE;
}

function empty<T>(tail: string): Node<T> {
  return { tail, next: null, spaced: false, choices: null, value: undefined, capital: false, order: 0 };
}

/** The node that letters lead to from a node on, made where it is not there. */
function descend<T>(from: Node<T>, letters: string): Node<T> {
  let node = from;
  for (let at = 0; ; at++) {
    const { tail } = node;
    let same = 0;
    while (same < tail.length && at < letters.length && tail[same] === letters[at]) {
      same++;
      at++;
    }
    if (same < tail.length) split(node, same);
    if (at === letters.length) return node;
    node.next ??= new Map();
    const code = letters.charCodeAt(at);
    const next = node.next.get(code);
    if (next === undefined) {
      const made = empty<T>(letters.slice(at + 1));
      node.next.set(code, made);
      if (code === SPACE) node.spaced = true;
      return made;
    }
    node = next;
  }
}

/** Ends a node behind so many letters of its tail, and puts what followed into one of its own. */
function split<T>(node: Node<T>, length: number): void {
  const rest = { ...node, tail: node.tail.slice(length + 1) };
  const code = node.tail.charCodeAt(length);
  Object.assign(node, empty<T>(node.tail.slice(0, length)), {
    next: new Map([[code, rest]]),
    spaced: code === SPACE,
  });
}

function choose<T>(node: Node<T>, group: Group): Node<T> {
  node.choices ??= [];
  let choice = node.choices.find((known) => known.group === group);
  if (choice === undefined) {
    choice = { group, node: empty('') };
    node.choices.push(choice);
  }
  return choice.node;
}
