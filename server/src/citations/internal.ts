import { CLOSE, COMMA, DOT } from '../text/characters';
import { WRITING } from '../vocabulary/writing';
import { codeAt, isDigitAt, isWordAt, skipSpace } from './characters';
import type { CitationKind } from './citation';
import { type Draft, draft } from './draft';
import { lettersBefore, type PrintedPart, partsAt, UNNUMBERED } from './parts';
import { type Reading, wordsOf } from './reading';

/**
 * A part: of the text itself (`paragraph 3 above`, `the annex to the present resolution`), or of what follows
 * (`section II of its resolution`), which then takes it.
 */
export function readPart(reading: Reading, index: number): number {
  const { text, lexicon, tokens, drafts } = reading;
  const token = tokens[index]!;
  const parts = partsAt(text, token.start, lexicon);
  const last = parts[parts.length - 1];
  if (last === undefined) return index + 1;
  const next = reading.indexAt(last.end, index + 1);
  const words = wordsOf(text, parts);
  const labelled = parts.some((part) => part.labels.length > 0);

  const pointer = labelled ? pointerBehind(reading, parts, next) : -1;
  if (pointer >= 0) {
    drafts.push(draft('internal', token.start, tokens[pointer]!.end, { part: words }));
    return pointer + 1;
  }
  // "Part of the Agenda" names no part; an annex needs no number.
  if (!labelled && !UNNUMBERED.has(parts[0]!.part)) return next;
  const owner = reading.ownerStart(parts);
  if (owner === null) {
    if (labelled && !attach(reading, index, parts)) readBare(reading, index, parts);
    return next;
  }
  const at = reading.indexAt(owner, next);
  if (reading.isWord(at, 'present') && tokens[at]!.start === owner) {
    drafts.push(draft('internal', token.start, tokens[at]!.end, { part: words }));
    return at + 1;
  }
  reading.waiting = { start: token.start, end: owner, words: words ?? '' };
  return next;
}

/** The index of the word that points to parts from behind them, the first token there at `next`; -1 where none does. */
function pointerBehind(reading: Reading, parts: readonly PrintedPart[], next: number): number {
  const { text, tokens } = reading;
  let end = parts[parts.length - 1]!.end;
  let at = next;
  // `section I, paragraph 1, above`: a part set off by commas.
  if (parts.length > 1 && codeAt(text, skipSpace(text, end)) === COMMA && tokens[at]?.kind === 'comma') {
    end = tokens[at]!.end;
    at++;
  }
  const pointer = tokens[at];
  if (pointer === undefined || skipSpace(text, end) < pointer.start) return -1;
  return reading.isWord(at, 'above') || reading.isWord(at, 'below') ? at : -1;
}

/**
 * `the measures set out in paragraph 4;`: a paragraph by its number alone. Only what stands behind it tells that it is of
 * nothing else; whether it is one of the text itself, the text has to tell.
 */
function readBare(reading: Reading, index: number, parts: readonly PrintedPart[]): void {
  const { text, tokens, drafts } = reading;
  if (!parts.every(({ part }) => part === 'paragraph')) return;
  const end = parts[parts.length - 1]!.end;
  const numbered = parts.every(({ holds, labels }) => !holds && labels.every((label) => isDigitAt(label, 0)));
  if (!numbered || !isClosedAt(text, skipSpace(text, end)) || isPossessed(reading, index)) {
    reading.foreign = true;
    return;
  }
  drafts.push(draft('internal', tokens[index]!.start, end, { part: wordsOf(text, parts), bare: true }));
}

/** Whether a possessive stands right before the part at `index`: `its paragraph 4`, `and its paragraph 4`. */
function isPossessed({ text, tokens, lexicon }: Reading, index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== 'word' || skipSpace(text, before.end) < tokens[index]!.start) return false;
  const last = text.slice(before.start, before.end).split(/\s/).pop()!;
  return before.meaning.is === 'its' || lexicon.words.its.includes(last.toLowerCase());
}

/** Whether the words end at `offset` or a sign stands there that parts what follows from what precedes. */
function isClosedAt(text: string, offset: number): boolean {
  const code = codeAt(text, offset);
  if (code === DOT) return !isDigitAt(text, offset + 1);
  return offset >= text.length || code === COMMA || code === SEMICOLON || code === COLON || code === CLOSE;
}

const SEMICOLON = 59;
const COLON = 58;

/** What a part may be of that was named before it. */
const WITH_PARTS: ReadonlySet<CitationKind> = new Set([
  'resolution',
  'decision',
  'treaty',
  'instrument',
  'charter',
]);

/** `resolution 55/25 of 15 November 2000, in particular paragraph 3 thereof`: gives a part to what was named last. */
function attach(reading: Reading, index: number, parts: readonly PrintedPart[]): boolean {
  const { text, lexicon, drafts } = reading;
  const item = drafts[drafts.length - 1];
  if (item === undefined || item.part !== null || !WITH_PARTS.has(item.kind)) return false;
  const behind = skipSpace(text, parts[parts.length - 1]!.end);
  const comma = parts.length > 1 && codeAt(text, behind) === COMMA ? skipSpace(text, behind + 1) : behind;
  const thereof = lexicon.thereof.at(text, comma) !== null;
  // Any other word behind it may say that it is of something else: `in particular paragraph 3 of the report`.
  if (!thereof && isWordAt(text, behind)) return false;
  if (!leadsFrom(reading, item, index) && !(thereof && isOneSentence(reading, item, index))) return false;
  item.part = wordsOf(text, parts);
  return true;
}

/** Whether nothing but its date and a word like `in particular` stands between a reference and the part at `index`. */
function leadsFrom(reading: Reading, item: Draft, index: number): boolean {
  const { text, lexicon, tokens } = reading;
  let before = reading.isWord(index - 1, 'its') ? index - 2 : index - 1;
  if (tokens[before]?.kind === 'comma') before--;
  const token = tokens[before];
  if (token === undefined) return false;
  const isItsDate = token.kind === 'date' && token.date.iso === item.date && token.start >= item.end;
  if (token.end !== item.end && !isItsDate) return false;
  let at = skipSpace(text, token.end);
  if (codeAt(text, at) === COMMA) at = skipSpace(text, at + 1);
  const word = lexicon.especially.at(text, at);
  if (word === null) return false;
  at = skipSpace(text, word.end);
  const its = lexicon.phrases.at(text, at);
  if (its?.value.is === 'its') at = skipSpace(text, its.end);
  return at === tokens[index]!.start;
}

function isOneSentence({ tokens }: Reading, item: Draft, index: number): boolean {
  for (let at = index - 1; at >= 0 && tokens[at]!.start >= item.end; at--) {
    const { kind } = tokens[at]!;
    if (kind === 'stop' || kind === 'semicolon') return false;
  }
  return true;
}

/** 上文第3段, 本决议附件: Chinese points first and names the part behind. Elsewhere `(a) and (b) above`, by letters alone. */
export function readPointer(reading: Reading, index: number): number {
  const { text, lexicon, tokens, drafts } = reading;
  const token = tokens[index]!;
  if (!WRITING[lexicon.language].nounLast) {
    const letters = reading.isWord(index, 'present') ? null : lettersBefore(text, token.start, lexicon);
    if (letters !== null)
      drafts.push(draft('internal', letters.start, token.end, { part: wordsOf(text, [letters]) }));
    return index + 1;
  }
  let at = skipSpace(text, token.end);
  const { pointerLink } = lexicon.words;
  if (text.startsWith(pointerLink, at)) at += pointerLink.length;
  const parts = partsAt(text, at, lexicon);
  const last = parts[parts.length - 1];
  if (last === undefined || codeAt(text, token.end) === COMMA) return index + 1;
  drafts.push(draft('internal', token.start, last.end, { part: wordsOf(text, parts) }));
  return reading.indexAt(last.end, index + 1);
}
