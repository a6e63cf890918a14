// Makes the table of a language's opening words from counts and marked paragraphs.
import {
  ALSO,
  type Book,
  FURTHER,
  makeBook,
  type Node,
  type Place,
} from '../../server/src/model/opening/book';
import { Matcher } from '../../server/src/model/opening/matcher';
import { fold, Words } from '../../server/src/model/opening/words';
import type { Language } from '../../server/src/vocabulary/language';
import { OPENING_WORDS } from '../../server/src/vocabulary/openings';
import type { OpeningTable } from '../../server/src/vocabulary/openings.form';
import {
  joined,
  PLACES,
  type Row,
  rowsOf,
  spellings,
  type Tables,
  tokensOf,
  verbsOfOneWord,
} from './opening-rows';
import { type Count, LOOSE, type Marked } from './opening-sources';

/**
 * What stands behind a verb: how often, and in how many marked paragraphs it belongs to the opening or doesn't (the
 * Assembly's family first, the Security Council second).
 */
interface Tail {
  total: number;
  sc: number;
  readonly belongs: [number, number];
  readonly stops: [number, number];
}

interface Verb {
  total: number;
  sc: number;
  readonly tails: Map<string, Tail>;
}

const loose = new Set(LOOSE.map(fold));

/** What is rarer than this is left to the grammar. */
const RARE = 6;

/** How often words must be counted behind a verb to belong to it where no marked paragraph shows them. */
const SURE = 5;

/** How often words must stand behind a verb to be in the table where the grammar takes them anyway. */
const SHOWN = 50;

/**
 * The tables of a language.
 * @param counts rows of `readCounts` @param marked paragraphs of `readMarked`
 */
export function buildTable(
  language: Language,
  counts: readonly Count[],
  marked: readonly Marked[],
): OpeningTable {
  const rows = rowsOf(language, counts);
  const spelling = spellings(rows, language);
  const verbs = makeBook(language, verbsOfOneWord(language, rows));
  const table: Tables = { preambular: '', operative: '' };
  for (const place of PLACES) {
    const found = new Map<string, Verb>();
    for (const { row, verb, tail } of openingsAt(place, rows, verbs, language)) {
      const entry = entryOf(found, verb);
      entry.total += row.total;
      entry.sc += row.sc;
      const of = tailOf(entry, tail);
      of.total += row.total;
      of.sc += row.sc;
    }
    countMarked(verbs, place, marked, found);
    const listed = new Set(
      OPENING_WORDS[language][place].split('|').map((entry) => tokensOf(entry, language).join(' ')),
    );
    table[place] = [...found]
      .filter(([verb, entry]) => entry.total >= (listed.has(verb) ? RARE : 2))
      .sort((a, b) => b[1].total - a[1].total)
      .map(([verb, entry]) => line(verbs, place, verb, entry, spelling, language))
      .join('\n');
  }
  return table;
}

/**
 * How often each opening of the tables stands at a place, by organ: the verb with all that follows it, and with each
 * tail. Words are as they are most often written, links of the chain left out.
 */
export function countsOf(
  language: Language,
  counts: readonly Count[],
  place: Place,
): Map<string, OrganCounts> {
  const rows = rowsOf(language, counts);
  const spelling = spellings(rows, language);
  const verbs = makeBook(language, verbsOfOneWord(language, rows));
  const found = new Map<string, OrganCounts>();
  for (const { row, verb, tail } of openingsAt(place, rows, verbs, language)) {
    const tokens = verb.split(' ');
    for (const key of tail.length === 0 ? [tokens] : [tokens, [...tokens, ...tail]]) {
      const written = joined(
        key.map((token) => spelling.get(token) ?? token),
        language,
      );
      const before = found.get(written) ?? { ga: 0, sc: 0, ecosoc: 0, hrc: 0 };
      found.set(written, {
        ga: before.ga + row.ga,
        sc: before.sc + row.sc,
        ecosoc: before.ecosoc + row.ecosoc,
        hrc: before.hrc + row.hrc,
      });
    }
  }
  return found;
}

export type OrganCounts = Pick<Count, 'ga' | 'sc' | 'ecosoc' | 'hrc'>;

/** The rows of a place that begin with a known verb, with what follows it. */
function* openingsAt(place: Place, rows: readonly Row[], verbs: Book, language: Language) {
  for (const row of rows) {
    if (row.place !== place) continue;
    const parsed = parse(verbs, joined(row.tokens, language), place, false);
    if (parsed) yield { row, verb: parsed.verb, tail: withoutLinks(verbs, parsed.after) };
  }
}

function parse(book: Book, text: string, place: Place, council: boolean) {
  const words = new Words(text, book);
  const matcher = new Matcher(words, book, place, council);
  if (!matcher.findVerb()) return null;
  const verb = [];
  for (let i = matcher.verbStart; i < matcher.verbEnd; i++)
    if (!matcher.idle.includes(i) && !matcher.within.includes(i)) verb.push(words.word(i));
  const after = [];
  for (let i = matcher.verbEnd; words.word(i); i++) after.push(words.word(i));
  matcher.findRest();
  return {
    verb: verb.join(' '),
    after,
    words,
    verbEnd: matcher.verbEnd,
    end: matcher.end,
    full: matcher.full,
  };
}

/** The words without the links of the chain. */
function withoutLinks(book: Book, tokens: readonly string[]): string[] {
  const left: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    let node: Node | undefined = book.grammar;
    let end = i;
    for (let j = i; j < tokens.length; j++) {
      node = node.next?.get(tokens[j]!);
      if (!node) break;
      if (node.is & (ALSO | FURTHER)) end = j + 1;
    }
    if (end === i) left.push(tokens[i++]!);
    else i = end;
  }
  return left;
}

function entryOf(found: Map<string, Verb>, verb: string): Verb {
  if (!found.has(verb)) found.set(verb, { total: 0, sc: 0, tails: new Map() });
  return found.get(verb)!;
}

function tailOf(entry: Verb, tail: readonly string[]): Tail {
  const key = tail.join(' ');
  if (!entry.tails.has(key)) entry.tails.set(key, { total: 0, sc: 0, belongs: [0, 0], stops: [0, 0] });
  return entry.tails.get(key)!;
}

/** Counts, for each tail, the marked paragraphs whose opening holds it and those whose opening ends before. */
function countMarked(book: Book, place: Place, marked: readonly Marked[], found: Map<string, Verb>): void {
  const seen: { entry: Verb; after: string[]; inItalics: number; council: 0 | 1 }[] = [];
  for (const paragraph of marked) {
    if (paragraph.place !== place) continue;
    const parsed = parse(book, paragraph.text, place, false);
    if (!parsed) continue;
    let italic = 0;
    while (parsed.words.word(italic) && parsed.words.endOf(italic + 1) <= paragraph.opening.length) italic++;
    if (italic < parsed.verbEnd) continue;
    const after = withoutLinks(book, parsed.after);
    const inItalics = withoutLinks(book, parsed.after.slice(0, italic - parsed.verbEnd)).length;
    const entry = entryOf(found, parsed.verb);
    for (const end of [parsed.full, italic])
      tailOf(entry, withoutLinks(book, parsed.after.slice(0, end - parsed.verbEnd)));
    seen.push({ entry, after, inItalics, council: paragraph.council ? 1 : 0 });
  }
  for (const { entry, after, inItalics, council } of seen)
    for (let n = 1; n <= after.length; n++) {
      const tail = entry.tails.get(after.slice(0, n).join(' '));
      if (tail) (n <= inItalics ? tail.belongs : tail.stops)[council]++;
    }
}

/** A line of `OpeningTable`. */
function line(
  book: Book,
  place: Place,
  verb: string,
  entry: Verb,
  spelling: ReadonlyMap<string, string>,
  language: Language,
): string {
  const write = (key: string) =>
    joined(
      key.split(' ').map((token) => spelling.get(token) ?? token),
      language,
    );
  const tails = [];
  for (const [key, tail] of [...entry.tails].sort((a, b) => b[1].total - a[1].total)) {
    if (!key) continue;
    const tokens = `${verb} ${key}`.split(' ');
    const text = joined(tokens, language);
    const n = tokens.length;
    const takes = (council: boolean) => (parse(book, text, place, council)?.end ?? 0) >= n;
    const taken: Pair = [takes(false), takes(true)];
    const belongs = decide(tail, taken, key, OPENING_WORDS[language].bareInCouncil);
    const differs = belongs[0] !== taken[0] || (belongs[0] && belongs[1] !== taken[1]);
    if (!(differs ? tail.total + tail.stops[0] + tail.stops[1] >= RARE : belongs[0] && tail.total >= SHOWN))
      continue;
    if (!belongs[0] && !taken[0]) continue;
    const mark = belongs[0] ? (belongs[1] ? '' : '~') : '!';
    tails.push(`${write(key)} ${tail.total}${mark}`);
  }
  return `${write(verb)} ${figures(entry)}${tails.length > 0 ? `: ${tails.join(', ')}` : ''}`;
}

/** For the Assembly's family and for the Security Council. */
type Pair = readonly [boolean, boolean];

/** Whether a tail belongs to the opening, for the Assembly's family and for the Security Council. */
function decide(tail: Tail, taken: Pair, key: string, bareInCouncil: boolean): Pair {
  const core = { yes: tail.belongs[0], no: tail.stops[0] };
  const council = { yes: tail.belongs[1], no: tail.stops[1] };
  const unseen = core.yes + core.no === 0;
  let first = unseen
    ? taken[0] || (tail.total - tail.sc >= SURE && !loose.has(key.split(' ').at(-1)!))
    : core.yes >= core.no;
  if (!unseen && first !== taken[0] && Math.abs(core.yes - core.no) < 2 && tail.total < 20) first = taken[0];
  let second = bareInCouncil ? taken[1] : first;
  if (council.yes + council.no > 0) second = council.yes >= council.no;
  else if (!taken[1] && tail.sc >= 3 && first) second = true;
  return [first, first ? second : false];
}

function figures({ total, sc }: Verb): string {
  return sc > 0 ? `${total}/${sc}` : `${total}`;
}
