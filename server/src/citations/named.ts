import type { Instrument } from '../catalogue/instruments';
import type { Span } from '../text/span';
import type { PartKind } from '../vocabulary/citations';
import { WRITING } from '../vocabulary/writing';
import { isDoing, isQualifying } from './alike-nouns';
import { isIdeographAt, isWordAt, skipSpace } from './characters';
import { type Draft, draft } from './draft';
import { goesOn, isBesideNoun, standsAlone } from './name-ends';
import { type Reading, wordsOf } from './reading';
import { CLOSE, OPEN, withinTitleMarks } from './title-marks';

/** The length of what may stand between a parenthesis and the name that is defined in it. */
const WORDS_OF_DEFINITION = 40;

/** A year has so many digits. */
const YEAR = 4;

/** How many characters before a generic name a word that points may begin. */
const LONGEST_POINTER = 12;

/** The parts whose words stand before their number, or without one, where those of others stand behind it. */
const BEFORE_NUMBER: ReadonlySet<PartKind> = new Set(['annex', 'appendix', 'attached', 'preamble']);

/** A treaty, declaration or programme by its name, with the article that stands before it. */
export function readName(reading: Reading, index: number): number {
  const token = reading.tokens[index]!;
  const meaning = reading.meaningAt(index);
  if (meaning?.is !== 'name' || isBeginningOfOther(reading, index)) return index + 1;
  const { instrument } = meaning;
  const waiting = reading.takeWaiting(token.start);
  const { start, end } = reading.lexicon.names.inTitleMarks ? withinTitleMarks(reading.text, token) : token;
  const item = draft(instrument.kind, waiting?.start ?? start, end, {
    instrument: instrument.key,
    part: waiting?.words ?? null,
  });
  reading.drafts.push(item);
  for (const head of reading.lexicon.headsOf.get(instrument.key) ?? [])
    introduce(reading, head, instrument, isDefinition(reading, index + 1, head));
  return readPartsBehind(reading, item, index + 1);
}

/** In Chinese the parts of an instrument stand behind its name: `《禁止核武器条约》第四条第2款`. Gives the next index. */
function readPartsBehind(reading: Reading, item: Draft, index: number): number {
  const { text, lexicon } = reading;
  if (item.part !== null || !WRITING[lexicon.language].nounLast) return index;
  const marked = CLOSE.includes(text[item.end] ?? ' ');
  const start = skipSpace(text, marked ? item.end + 1 : item.end);
  const word = lexicon.phrases.at(text, start)?.value;
  // `三项` without the sign before a number is a count, and `条款` no part at all.
  const begins =
    text[start] === lexicon.words.numberSign || (word?.is === 'part' && BEFORE_NUMBER.has(word.part));
  const parts = begins ? reading.partsBehind(start) : [];
  const last = parts[parts.length - 1];
  if (last === undefined) return index;
  item.part = wordsOf(text, parts);
  item.end = last.end;
  if (marked && OPEN.includes(text[item.start - 1] ?? ' ')) item.start--;
  return reading.indexAt(last.end, index);
}

/** A generic noun with its year and nothing else: `1988 Convention`, `Convención de 1988`. */
const NOUN_AND_YEAR = /^(?:\d{4} \p{L}+|\p{L}+,? de \d{4})$/u;

/** Whether a name that is no more than a noun and a year goes on behind it: `1988 Convention for the Protection of …`. */
function isBeginningOfOther(reading: Reading, index: number): boolean {
  const { start, end } = reading.tokens[index]!;
  const { text } = reading;
  return NOUN_AND_YEAR.test(text.slice(start, end)) && goesOn(reading, skipSpace(text, end));
}

/**
 * `United Nations Convention on the Law of the Sea (the Convention)`, `(hereinafter “the Convention”)`: the generic name
 * is given for the whole text.
 */
function isDefinition(reading: Reading, index: number, head: number): boolean {
  const { tokens } = reading;
  if (tokens[index]?.kind !== 'open' || tokens[index]!.gap > 0) return false;
  const limit = tokens[index]!.end + WORDS_OF_DEFINITION;
  let at = index + 1;
  while (!reading.isWord(at, 'head') && tokens[at]?.kind !== 'close' && (tokens[at]?.start ?? limit) < limit)
    at++;
  const meaning = reading.meaningAt(at);
  if (meaning?.is !== 'head' || meaning.head !== head || tokens[at]!.start > limit) return false;
  at++;
  while (tokens[at]?.kind === 'quote') at++;
  return tokens[at]?.kind === 'close' && tokens[at]!.gap === 0;
}

function introduce(reading: Reading, head: number, instrument: Instrument, defined: boolean): void {
  const { memory } = reading;
  reading.introducedHere.set(head, instrument);
  if (instrument.date !== null) memory.introduceIn(head, instrument.date.slice(0, YEAR), instrument);
  if (memory.isDefined(head)) return;
  const before = memory.introduced(head);
  if (defined || before === undefined) memory.introduce(head, instrument, defined);
  else if (before !== instrument) memory.introduce(head, null, false);
}

/**
 * What a generic name stands for: what this paragraph named last where a word points at it (nothing, where nobody knows that),
 * else what the text defines, else what this paragraph named last, else the only one so far.
 */
function meant(reading: Reading, head: number, start: number): Instrument | null {
  const { memory } = reading;
  const here = reading.introducedHere.get(head);
  if (here !== undefined && isPointedAt(reading, start)) return here;
  const known = memory.introduced(head) ?? null;
  if (known !== null && memory.isDefined(head)) return known;
  return here !== undefined ? here : (known ?? memory.titled(head) ?? null);
}

/** Whether a word like `that` stands before the generic name at `start`. */
function isPointedAt({ text, lexicon }: Reading, start: number): boolean {
  let end = start;
  while (end > 0 && !isWordAt(text, end - 1) && !isIdeographAt(text, end - 1)) end--;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_POINTER; at--) {
    if (!isIdeographAt(text, at) && at > 0 && isWordAt(text, at - 1)) continue;
    const word = lexicon.pointing.at(text, at);
    if (word !== null && word.end === end) return true;
  }
  return false;
}

/** After a name that nobody knows: the generic name may stand for that one now. */
export function forget({ introducedHere, memory, lexicon }: Reading, head: number): void {
  for (const within of lexicon.headsWithin[head]!) {
    introducedHere.set(within, null);
    if (!memory.isDefined(within)) memory.introduce(within, null, false);
  }
}

/** `the Convention`, once an instrument of that kind has been named. */
export function readHead(reading: Reading, index: number): number {
  const { text, lexicon } = reading;
  const token = reading.tokens[index]!;
  const meaning = reading.meaningAt(index);
  if (meaning?.is !== 'head') return index + 1;
  const waiting = reading.takeWaiting(token.start);
  if (isAlike(reading, token)) return index + 1;
  const alone = standsAlone(reading, index);
  if (!alone && lexicon.names.inTitleMarks && !CLOSE.includes(text[token.end] ?? ' ')) {
    // A common noun, save where a word points back to what has been named: `该公约`.
    if (!reading.introducedHere.get(meaning.head) || !isPointedAt(reading, token.start)) return index + 1;
  } else if (!alone) {
    if (!isBesideNoun(reading, index)) forget(reading, meaning.head);
    return index + 1;
  }
  const instrument = meantOfYear(reading, meaning.head, token.start);
  if (instrument === null) return index + 1;
  reading.introducedHere.set(meaning.head, instrument);
  const item = draft(instrument.kind, waiting?.start ?? token.start, token.end, {
    instrument: instrument.key,
    part: waiting?.words ?? null,
  });
  reading.drafts.push(item);
  return readPartsBehind(reading, item, index + 1);
}

/** Whether what looks like a generic name is another word. */
function isAlike({ text, lexicon }: Reading, span: Span): boolean {
  const { alike } = lexicon.names;
  const { joined } = WRITING[lexicon.language];
  if (alike === null) return false;
  return isDoing(text, span, alike) || (joined !== null && isQualifying(text, span, alike, joined));
}

/** What a generic name stands for: `the 1954 Convention` for none of another year, and for that of its year among several. */
function meantOfYear(reading: Reading, head: number, start: number): Instrument | null {
  const { text, memory } = reading;
  const known = meant(reading, head, start);
  const year = /(?<!\d)\d{4}(?=\s$)/.exec(text.slice(Math.max(0, start - 6), start))?.[0];
  if (year === undefined || (known !== null && (known.date === null || known.date.startsWith(year))))
    return known;
  return memory.introducedIn(head, year) ?? null;
}

/** The Charter of the United Nations, in full or by its short name, with its Article or Chapter. */
export function readCharter(reading: Reading, index: number): number {
  const token = reading.tokens[index]!;
  if (reading.isWord(index, 'charter-short') && (!standsAlone(reading, index) || isOfOther(reading, index)))
    return index + 1;
  const waiting = reading.takeWaiting(token.start);
  const item = draft('charter', waiting?.start ?? token.start, token.end, {
    instrument: 'charter',
    part: waiting?.words ?? null,
  });
  reading.drafts.push(item);
  return readPartsBehind(reading, item, index + 1);
}

/** Whether a possessive stands before a charter at `index` and the sentence speaks of another body: then it is that body's. */
function isOfOther(reading: Reading, index: number): boolean {
  const organ = reading.subject?.organ;
  const own = reading.isWord(index - 1, 'its') && reading.followsAt(index);
  return own && (organ === 'other' || organ === 'WHA');
}
