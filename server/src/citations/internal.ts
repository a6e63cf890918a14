import { COMMA } from '../text/characters';
import { codeAt, skipSpace } from './characters';
import { draft } from './draft';
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
  if (owner === null) return next;
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

/** 上文第3段, 本决议附件: Chinese points first and names the part behind. Elsewhere `(a) and (b) above`, by letters alone. */
export function readPointer(reading: Reading, index: number): number {
  const { text, lexicon, tokens, drafts } = reading;
  const token = tokens[index]!;
  if (lexicon.language !== 'zh') {
    const letters = reading.isWord(index, 'present') ? null : lettersBefore(text, token.start, lexicon);
    if (letters !== null)
      drafts.push(draft('internal', letters.start, token.end, { part: wordsOf(text, [letters]) }));
    return index + 1;
  }
  let at = skipSpace(text, token.end);
  if (text[at] === '的') at++;
  const parts = partsAt(text, at, lexicon);
  const last = parts[parts.length - 1];
  if (last === undefined || codeAt(text, token.end) === COMMA) return index + 1;
  drafts.push(draft('internal', token.start, last.end, { part: wordsOf(text, parts) }));
  return reading.indexAt(last.end, index + 1);
}
