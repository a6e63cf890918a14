import type { PartKind } from '../vocabulary/citations';
import { codeAt, skipSpace } from './characters';
import { draft } from './draft';
import { partsAt } from './parts';
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
  const end = last.end;
  const next = reading.indexAt(end, index + 1);
  const labelled = parts.some((part) => part.labels.length > 0);

  const pointer = tokens[next];
  if (pointer !== undefined && labelled && skipSpace(text, end) >= pointer.start) {
    if (reading.isWord(next, 'above') || reading.isWord(next, 'below')) {
      drafts.push(draft('internal', token.start, pointer.end, { part: wordsOf(text, parts) }));
      return next + 1;
    }
  }
  // "Part of the Agenda" names no part; an annex needs no number.
  if (!labelled && !UNNUMBERED.has(parts[0]!.part)) return next;
  const owner = reading.ownerStart(end);
  if (owner === null) return next;
  const at = reading.indexAt(owner, next);
  if (reading.isWord(at, 'present') && tokens[at]!.start === owner) {
    drafts.push(draft('internal', token.start, tokens[at]!.end, { part: wordsOf(text, parts) }));
    return at + 1;
  }
  reading.waiting = { start: token.start, end: owner, words: wordsOf(text, parts) ?? '' };
  return next;
}

/** Parts that an instrument may have one of only. */
const UNNUMBERED: ReadonlySet<PartKind> = new Set(['annex', 'appendix', 'preamble', 'attached']);

/** 上文第3段, 本决议附件: Chinese points first and names the part behind. */
export function readPointer(reading: Reading, index: number): number {
  const { text, lexicon, tokens, drafts } = reading;
  const token = tokens[index]!;
  if (lexicon.language !== 'zh') return index + 1;
  let at = skipSpace(text, token.end);
  if (text[at] === '的') at++;
  const parts = partsAt(text, at, lexicon);
  const last = parts[parts.length - 1];
  if (last === undefined || codeAt(text, token.end) === 44) return index + 1;
  drafts.push(draft('internal', token.start, last.end, { part: wordsOf(text, parts) }));
  return reading.indexAt(last.end, index + 1);
}
