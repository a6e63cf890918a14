import { WRITING } from '../vocabulary/writing';
import { capitalAt, isWordAt, skipSpace } from './characters';
import { type Draft, draft } from './draft';
import { type Reading, wordsOf } from './reading';

/** How many tokens behind the title of the records its supplement may stand. */
const WITHIN_TITLE = 14;

/** `United Nations, Treaty Series, vol. 2171, No. 27531`. */
export function readTreatySeries(reading: Reading, index: number): number {
  const { tokens, drafts } = reading;
  const token = tokens[index]!;
  let start = token.start;
  const before = tokens[index - 1]?.kind === 'comma' ? index - 2 : index - 1;
  if (reading.isWord(before, 'publisher')) start = tokens[before]!.start;
  const item = draft('treaty-series', start, token.end);
  drafts.push(item);
  return readRegistration(reading, index + 1, item);
}

/** The volume and the registration number from `index` on. */
function readRegistration(reading: Reading, index: number, item: Draft): number {
  const { tokens, lexicon } = reading;
  const { nounLast } = WRITING[lexicon.language];
  let marker: 'volume' | 'number' | null = null;
  let volume: number | null = null;
  let number: number | null = null;
  let last: number | null = null;
  let next = index;
  for (; next < tokens.length && next < index + 24; next++) {
    const token = tokens[next]!;
    if (token.gap > 1) break;
    if (token.kind === 'comma' || token.kind === 'open' || token.kind === 'close' || token.kind === 'quote')
      continue;
    if (token.kind === 'integer') {
      const behind = nounLast && reading.isWord(next + 1, 'volume');
      if (behind || marker === 'volume') volume ??= token.value;
      else if (marker === 'number' && number === null) number = token.value;
      else if (marker === 'number') last = token.value;
      else break;
      item.end = token.end;
      continue;
    }
    const is = reading.meaningAt(next)?.is;
    if (is === 'volume') {
      // Behind the figure in Chinese, before it elsewhere.
      if (nounLast) item.end = token.end;
      else if (number !== null) break;
      marker = nounLast ? 'number' : 'volume';
    } else if (is === 'number-mark') {
      marker = 'number';
      if (number !== null && reading.followsAt(next)) item.end = token.end;
    } else if (is !== 'and' && is !== 'to') break;
  }
  item.instrument = lexicon.catalogue.treatyByRegistration(volume, number, last);
  return reading.indexAt(item.end, index);
}

/** `Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/62/53)`. */
export function readOfficialRecords(reading: Reading, index: number): number {
  const { tokens, drafts, lexicon } = reading;
  const token = tokens[index]!;
  let start = token.start;
  if (WRITING[lexicon.language].nounLast && reading.isWord(index - 1, 'organ'))
    start = tokens[index - 1]!.start;
  const item = draft('official-records', start, token.end);
  drafts.push(item);
  return readSupplement(reading, index + 1, item) ?? index + 1;
}

/** The supplement of the records from `index` on; null where none is named. The symbol behind it becomes the item's. */
function readSupplement(reading: Reading, index: number, item: Draft): number | null {
  const { tokens } = reading;
  for (let at = index; at < tokens.length && at < index + WITHIN_TITLE; at++) {
    const token = tokens[at]!;
    if (token.kind === 'semicolon' || token.kind === 'symbol') return null;
    if (!isSupplement(reading, at)) continue;
    let next = at + 1;
    item.end = token.end;
    while (reading.isWord(next, 'number-mark') || tokens[next]?.kind === 'integer') {
      if (!reading.followsAt(next)) break;
      item.end = tokens[next]!.end;
      next++;
    }
    item.end = letterEnd(reading.text, item.end);
    if (reading.isWord(next, 'corrigendum')) item.end = tokens[next++]!.end;
    for (let inner = next; inner < tokens.length && inner < next + 5; inner++) {
      const inside = tokens[inner]!;
      if (inside.kind !== 'symbol') continue;
      item.symbol = inside.symbol.symbol;
      break;
    }
    return next;
  }
  return null;
}

function isSupplement(reading: Reading, index: number): boolean {
  const meaning = reading.meaningAt(index);
  if (meaning?.is === 'part')
    return (
      meaning.part === 'attached' &&
      reading.lexicon.words.attachedSupplements &&
      reading.isWord(index + 1, 'number-mark')
    );
  return meaning?.is === 'supplement';
}

/** Behind the letter of a supplement (`53A`). */
function letterEnd(text: string, offset: number): number {
  const at = skipSpace(text, offset);
  return capitalAt(text, at) !== null && !isWordAt(text, at + 1) ? at + 1 : offset;
}

/** `Ibid., vol. 266, No. 3822`, `Ibid., annex II`: what it repeats is what the note before cites, or this one so far. */
export function readRepetition(reading: Reading, index: number): number {
  const { tokens, drafts, memory } = reading;
  const token = tokens[index]!;
  const before = drafts[drafts.length - 1] ?? memory.note[0] ?? null;
  const item = draft('repeated', token.start, token.end);
  drafts.push(item);

  let next = index + 1;
  if (tokens[next]?.kind === 'stop' && tokens[next]!.start === token.end) next++;
  if (tokens[next]?.kind === 'comma') next++;
  if (isVolume(reading, next)) return readRegistration(reading, next, item);
  if (before?.kind !== 'treaty-series' && before?.kind !== 'resolution') {
    const behind = readSupplement(reading, next, item);
    if (behind !== null) return behind;
  }
  item.symbol = before?.symbol ?? null;
  item.instrument = before?.instrument ?? null;
  const parts = reading.partsBehind(token.end);
  if (parts.length === 0) {
    item.part = before?.part ?? null;
    return next;
  }
  item.part = wordsOf(reading.text, parts);
  item.end = parts[parts.length - 1]!.end;
  return reading.indexAt(item.end, index + 1);
}

/** Whether a volume of a treaty series begins at `index`, its word before or behind the figure. */
function isVolume(reading: Reading, index: number): boolean {
  if (reading.isWord(index, 'volume')) return true;
  const figure = reading.isWord(index, 'number-mark') ? index + 1 : index;
  return reading.tokens[figure]?.kind === 'integer' && reading.isWord(figure + 1, 'volume');
}
