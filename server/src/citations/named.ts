import type { Instrument } from '../catalogue/instruments';
import { codeAt, isCapitalAt, isWordAt, skipSpace } from './characters';
import { draft } from './draft';
import { type Reading, wordsOf } from './reading';

/** The length of what may stand between a parenthesis and the name that is defined in it. */
const WORDS_OF_DEFINITION = 40;

/** A treaty, declaration or programme by its name, with the article that stands before it. */
export function readName(reading: Reading, index: number): number {
  const token = reading.tokens[index]!;
  const meaning = reading.meaningAt(index);
  if (meaning?.is !== 'name') return index + 1;
  const { instrument } = meaning;
  const waiting = reading.takeWaiting(token.start);
  reading.drafts.push(
    draft(instrument.kind, waiting?.start ?? token.start, token.end, {
      instrument: instrument.key,
      part: waiting?.words ?? null,
    }),
  );
  for (const head of reading.lexicon.headsOf.get(instrument.key) ?? [])
    introduce(reading, head, instrument, isDefinition(reading, index + 1, head));
  return index + 1;
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
  if (memory.isDefined(head)) return;
  const before = memory.introduced(head);
  if (defined || before === undefined) memory.introduce(head, instrument, defined);
  else if (before !== instrument) memory.introduce(head, null, false);
}

/** What a generic name stands for: what the text defines, else what this paragraph named last, else the only one so far. */
function meant(reading: Reading, head: number): Instrument | null {
  const { memory } = reading;
  const known = memory.introduced(head) ?? null;
  if (memory.isDefined(head)) return known;
  return reading.introducedHere.get(head) ?? known;
}

/** `the Convention`, once an instrument of that kind has been named. */
export function readHead(reading: Reading, index: number): number {
  const { text, memory } = reading;
  const token = reading.tokens[index]!;
  const meaning = reading.meaningAt(index);
  if (meaning?.is !== 'head') return index + 1;
  const waiting = reading.takeWaiting(token.start);
  if (!standsAlone(reading, index)) {
    // Part of a name that nobody knows: the generic name may stand for that one now.
    reading.introducedHere.delete(meaning.head);
    if (!memory.isDefined(meaning.head)) memory.introduce(meaning.head, null, false);
    return index + 1;
  }
  const instrument = meant(reading, meaning.head);
  if (instrument === null) return index + 1;
  reading.drafts.push(
    draft(instrument.kind, waiting?.start ?? token.start, token.end, {
      instrument: instrument.key,
      part:
        waiting?.words ??
        wordsOf(text, reading.lexicon.language === 'zh' ? reading.partsBehind(token.end) : []),
    }),
  );
  return index + 1;
}

/** The Charter of the United Nations, in full or by its short name, with its Article or Chapter. */
export function readCharter(reading: Reading, index: number): number {
  const { tokens, text, lexicon } = reading;
  const token = tokens[index]!;
  if (reading.isWord(index, 'charter-short') && !standsAlone(reading, index)) return index + 1;
  const waiting = reading.takeWaiting(token.start);
  const item = draft('charter', waiting?.start ?? token.start, token.end, {
    instrument: 'charter',
    part: waiting?.words ?? null,
  });
  reading.drafts.push(item);
  if (waiting !== null || lexicon.language !== 'zh') return index + 1;
  const parts = reading.partsBehind(text[token.end] === '》' ? token.end + 1 : token.end);
  if (parts.length === 0) return index + 1;
  item.part = wordsOf(text, parts);
  item.end = parts[parts.length - 1]!.end;
  return reading.indexAt(item.end, index + 1);
}

/** Whether a generic name is a whole name here: no capital word before it and nothing behind it that goes on. */
function standsAlone(reading: Reading, index: number): boolean {
  const { text, lexicon } = reading;
  const token = reading.tokens[index]!;
  if (lexicon.language === 'zh') return text[token.start - 1] === '《' && text[token.end] === '》';
  const next = skipSpace(text, token.end);
  if (lexicon.headGoesOn.at(text, next) !== null || isCapitalAt(text, next)) return false;
  if (lexicon.language === 'ar') return true;
  let before = token.start - 1;
  while (before >= 0 && codeAt(text, before) === 32) before--;
  if (before < 0 || !isWordAt(text, before)) return before < 0 || codeAt(text, before) !== 45;
  while (before > 0 && isWordAt(text, before - 1)) before--;
  return !isCapitalAt(text, before) || isFirstWord(text, before);
}

/** Whether a word opens the text: its capital says nothing then. */
function isFirstWord(text: string, offset: number): boolean {
  return skipSpace(text, 0) === offset;
}
