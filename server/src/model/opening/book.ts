import type { Language } from '../../vocabulary/language';
import { OPENING_WORDS } from '../../vocabulary/openings';
import type { OpeningTable, OpeningWords } from '../../vocabulary/openings.form';
import { WRITING } from '../../vocabulary/writing';
import { fold, type Reading } from './words';

/** What a word, or a group of words, can be in an opening. */
export const ALSO = 1 << 0;
export const FURTHER = 1 << 1;
export const AGAIN = 1 << 2;
export const ATTRIBUTIVE = 1 << 3;
export const BEFORE = 1 << 4;
export const AFTER = 1 << 5;
export const ASIDE = 1 << 6;
export const WITH = 1 << 7;
export const DEGREE = 1 << 8;
export const FEELING = 1 << 9;
export const STANCE = 1 << 10;
export const OWN = 1 << 11;
export const STATE = 1 << 12;
export const AND = 1 << 13;
export const FOLLOWER = 1 << 14;

/** A link of the chain. */
export const CHAIN = ALSO | FURTHER | AGAIN;

/** What a verb can be: complete, or in need of a state; with a feeling for its object, or an owned one. */
export const VERB = 1 << 0;
export const NEEDS_STATE = 1 << 1;
export const VOICES = 1 << 2;
export const RENEWS = 1 << 3;
export const TAKES_STATE = 1 << 4;
/** What the table says of the words behind a verb. */
const BELONGS = 1 << 5;
export const STOPS = 1 << 6;
export const COUNCIL_STOPS = 1 << 7;
export const TAIL = BELONGS | STOPS;

/** What a first word tells: in which places openings begin with it, and whether it is a verb by itself. */
export const MAY_BE_PREAMBULAR = 1;
export const MAY_BE_OPERATIVE = 2;
export const IS_VERB = 4;

/** A tree of words: from each word to those that may follow it. */
export interface Node {
  is: number;
  /** How often paragraphs of adopted texts open so; 0 where nobody counted. */
  count: number;
  next: Map<string, Node> | null;
}

export type Place = 'preambular' | 'operative';

/** What opens paragraphs in one language, made ready for matching. */
export interface Book extends Reading {
  readonly grammar: Node;
  readonly verbs: Readonly<Record<Place, Node>>;
  readonly participles: readonly string[];
  /** What the openings that begin with a word may be; no opening begins with any other word. */
  readonly first: ReadonlyMap<string, number>;
  /** Whether paragraphs open with a capital. */
  readonly capital: boolean;
  readonly feelingFirst: boolean;
  readonly bareInCouncil: boolean;
  /** Whether the language has a word for `its`. */
  readonly owns: boolean;
}

export function newNode(): Node {
  return { is: 0, count: 0, next: null };
}

/** @param table the verbs, where they are not those of the vocabulary */
export function makeBook(language: Language, table: OpeningTable = OPENING_WORDS[language].table): Book {
  const words = OPENING_WORDS[language];
  const unspaced = !WRITING[language].spaced;
  const grammar = newNode();
  const mark = (list: string, is: number) => {
    for (const entry of entries(list)) reach(grammar, entry, unspaced).is |= is;
  };
  mark(words.also, ALSO);
  mark(words.further, FURTHER);
  mark(words.again, AGAIN);
  mark(words.attributive, ATTRIBUTIVE);
  mark(words.followers, FOLLOWER);
  mark(words.before, BEFORE);
  mark(words.after, AFTER);
  mark(words.asides, ASIDE);
  mark(words.with, WITH);
  mark(words.degrees, DEGREE);
  mark(words.feelings, FEELING);
  mark(words.stances, STANCE);
  mark(words.own, OWN);
  mark(words.states, STATE);
  mark(words.and, AND);
  const preambular = makeVerbs(words, unspaced, 'preambular', table.preambular);
  const operative = makeVerbs(words, unspaced, 'operative', table.operative);
  return {
    grammar,
    verbs: { preambular, operative },
    first: firstWords(words, grammar, preambular, operative),
    capital: words.capital,
    participles: entries(words.participles),
    unspaced,
    conjunction: words.conjunction,
    bareInCouncil: words.bareInCouncil,
    feelingFirst: words.feelingFirst,
    owns: words.own !== '',
  };
}

function makeVerbs(words: OpeningWords, unspaced: boolean, place: Place, table: string): Node {
  const root = newNode();
  const since = place === 'preambular' && words.since ? `${words.since} ` : '';
  const listed = entries(words[place]);
  if (since) for (const entry of entries(words.operative)) listed.push(since + entry);
  for (const entry of listed) reach(root, entry, unspaced).is |= VERB;
  for (const entry of entries(words.remains)) {
    const node = find(root, entry, unspaced);
    if (node) node.is = (node.is & ~VERB) | NEEDS_STATE | TAKES_STATE;
  }
  for (const line of table.split('\n')) if (line) readLine(root, line, unspaced);
  for (const [list, is] of [
    [words.voices, VOICES],
    [words.renews, RENEWS],
  ] as const) {
    for (const entry of entries(list)) {
      const node = words.since ? reach(root, since + entry, unspaced) : find(root, entry, unspaced);
      if (node) node.is |= words.since ? VERB | is : is;
    }
  }
  return root;
}

function entries(list: string): string[] {
  return list ? list.split('|') : [];
}

function firstWords(
  words: OpeningWords,
  grammar: Node,
  preambular: Node,
  operative: Node,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [verbs, place] of [
    [preambular, MAY_BE_PREAMBULAR],
    [operative, MAY_BE_OPERATIVE],
  ] as const) {
    for (const [word, node] of verbs.next ?? [])
      first.set(word, (first.get(word) ?? 0) | place | (node.is & VERB ? IS_VERB : 0));
  }
  const leads = ALSO | FURTHER | AGAIN | BEFORE | ASIDE | (words.feelingFirst ? WITH | DEGREE | FEELING : 0);
  for (const [word, node] of grammar.next ?? [])
    if (leadsTo(node, leads)) first.set(word, MAY_BE_PREAMBULAR | MAY_BE_OPERATIVE);
  return first;
}

/** Whether an entry of one of the `kinds` begins with the words that lead to `node`. */
function leadsTo(node: Node, kinds: number): boolean {
  if (node.is & kinds) return true;
  for (const next of node.next?.values() ?? []) if (leadsTo(next, kinds)) return true;
  return false;
}

/** A line of the table, as `OpeningTable` describes it. */
function readLine(root: Node, line: string, unspaced: boolean): void {
  const colon = line.indexOf(':');
  const verb = readEntry(root, colon < 0 ? line : line.slice(0, colon), unspaced);
  verb.is = (verb.is & ~NEEDS_STATE) | VERB;
  if (colon < 0) return;
  for (const entry of line.slice(colon + 2).split(', ')) {
    const mark = entry.at(-1);
    const tail = readEntry(verb, entry, unspaced);
    tail.is |= mark === '!' ? STOPS : mark === '~' ? BELONGS | COUNCIL_STOPS : BELONGS;
  }
}

function readEntry(from: Node, entry: string, unspaced: boolean): Node {
  const space = entry.lastIndexOf(' ');
  const node = reach(from, entry.slice(0, space), unspaced);
  node.count = Number.parseInt(entry.slice(space + 1), 10);
  return node;
}

/** The node that the words of `entry` lead to, made where it isn't there. */
function reach(from: Node, entry: string, unspaced: boolean): Node {
  let node = from;
  for (const word of entryWords(entry, unspaced)) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (!next) {
      next = newNode();
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}

function find(from: Node, entry: string, unspaced: boolean): Node | null {
  let node: Node | undefined = from;
  for (const word of entryWords(entry, unspaced)) {
    node = node.next?.get(word);
    if (!node) return null;
  }
  return node;
}

/** The words of an entry as `Words` reads them from a text: an apostrophe ends the word that it elides. */
function entryWords(entry: string, unspaced: boolean): string[] {
  const folded = fold(entry);
  return unspaced ? [...folded] : folded.replaceAll('’', '’ ').split(' ').filter(Boolean);
}
