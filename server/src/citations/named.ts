import { FOLDED } from '../catalogue/fold';
import { codeAt, isWordAt, skipSpace } from './digits';
import { draft } from './draft';
import { type Reading, wordsOf } from './reading';

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
    reading.memory.introduced.set(head, instrument);
  return index + 1;
}

/** `the Convention`, once an instrument of that kind has been named. */
export function readHead(reading: Reading, index: number): number {
  const { text, memory } = reading;
  const token = reading.tokens[index]!;
  const meaning = reading.meaningAt(index);
  if (meaning?.is !== 'head') return index + 1;
  const waiting = reading.takeWaiting(token.start);
  if (!standsAlone(reading, index)) {
    // Part of a name that nobody knows: what it stood for before, it stands for no longer.
    memory.introduced.delete(meaning.head);
    return index + 1;
  }
  const instrument = memory.introduced.get(meaning.head);
  if (instrument === undefined) return index + 1;
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
  if (lexicon.headGoesOn.at(text, next) !== null || isCapitalWord(text, next)) return false;
  if (lexicon.language === 'ar') return true;
  let before = token.start - 1;
  while (before >= 0 && codeAt(text, before) === 32) before--;
  if (before < 0 || !isWordAt(text, before)) return before < 0 || codeAt(text, before) !== 45;
  while (before > 0 && isWordAt(text, before - 1)) before--;
  return !isCapitalWord(text, before) || isFirstWord(text, before);
}

function isCapitalWord(text: string, offset: number): boolean {
  if (!isWordAt(text, offset)) return false;
  const unit = text.charCodeAt(offset);
  return FOLDED[unit] !== unit && unit < 0x530;
}

/** Whether a word opens the text: its capital says nothing then. */
function isFirstWord(text: string, offset: number): boolean {
  return skipSpace(text, 0) === offset;
}
