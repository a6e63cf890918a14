import type { Prose } from '../model/prose';
import type { Paragraph, Resolution } from '../model/resolution';
import type { Span } from '../text/span';
import { type OutlineNode, outlineOf } from './outline';

/**
 * The stretches around an offset from the smallest to the largest, each within the next: word, citation, phrase between
 * commas, clause between semicolons, a paragraph's words, the paragraph, what it is nested in, section or annex, the whole text.
 */
export function selectionAt(resolution: Resolution, offset: number): Span[] {
  const { source, paragraphs, footnotes, citations } = resolution;
  const around: Span[] = [];
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const paragraph = innermost(paragraphs, offset);
  const note = footnotes.find(({ pieces }) => pieces.some(holds));
  const prose = paragraph?.prose ?? note?.prose;
  if (prose !== undefined) around.push(...inWords(prose, offset));
  for (const { span } of citations) around.push(span);
  if (note !== undefined) around.push(note.span);
  for (let at = paragraph; at !== null; at = at.parent === null ? null : (paragraphs[at.parent] ?? null))
    around.push(at.span, { start: at.span.start, end: lastWithin(paragraphs, at).span.end });
  const { masthead } = resolution;
  if (masthead.span !== null && holds(masthead.span)) {
    const fields = [
      masthead.symbol,
      masthead.title,
      masthead.agendaTitle,
      ...masthead.sponsors,
      masthead.sponsorLine,
    ];
    for (const field of fields) if (field !== null && holds(field.span)) around.push(field.span);
    around.push(masthead.span);
  }
  const visit = ({ span, children }: OutlineNode): void => {
    if (!holds(span)) return;
    for (const child of children) visit(child);
    around.push(span);
  };
  for (const node of outlineOf(resolution)) visit(node);
  around.push({ start: 0, end: source.text.length });
  return nested(around.filter(holds));
}

/** The paragraph whose own pieces an offset lies in; where two meet, the one that begins. */
function innermost(paragraphs: readonly Paragraph[], offset: number): Paragraph | null {
  let found: Paragraph | null = null;
  for (const paragraph of paragraphs)
    for (const { start, end } of paragraph.pieces) if (start <= offset && offset <= end) found = paragraph;
  return found;
}

/** The last paragraph that is nested in one, or that one itself. */
function lastWithin(paragraphs: readonly Paragraph[], outer: Paragraph): Paragraph {
  let last = outer;
  for (let index = outer.index + 1; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    if (paragraph.parent === null || paragraph.parent < outer.index) break;
    last = paragraph;
  }
  return last;
}

const WORD = /[\p{L}\p{N}]/u;

/** Word, phrase, clause and all words of a paragraph, as far as the offset lies in its words. */
function inWords(prose: Prose, offset: number): Span[] {
  const { text } = prose;
  const at = prose.indexOf(offset);
  const found: Span[] = [];
  const add = (start: number, end: number): void => {
    if (start < end) found.push(prose.span(start, end));
  };
  const word = stretch(text, at, (sign) => !WORD.test(sign));
  add(word.start, word.end);
  for (const stops of ['،,，、;；؛:：.。', ';；؛:：.。']) {
    const { start, end } = stretch(
      text,
      at,
      (sign, index) => stops.includes(sign) && endsPhrase(text, index),
    );
    const lead = text.slice(start, end).length - text.slice(start, end).trimStart().length;
    add(start + lead, end);
  }
  add(0, text.length);
  return found;
}

/** From behind the sign before an offset that ends a stretch up to the next such sign. */
function stretch(
  text: string,
  at: number,
  ends: (sign: string, index: number) => boolean,
): { start: number; end: number } {
  let start = at;
  let end = at;
  while (start > 0 && !ends(text[start - 1]!, start - 1)) start--;
  while (end < text.length && !ends(text[end]!, end)) end++;
  return { start, end };
}

/** A sign in a number or an abbreviation (`1,200`, `E/CN.4`) parts no phrases: a blank or nothing stands behind one that does. */
function endsPhrase(text: string, index: number): boolean {
  const next = text[index + 1];
  return next === undefined || /\s/.test(next) || text.charCodeAt(index) > 0x2fff;
}

/** The same from small to large, without those that don't hold the one before. */
function nested(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start));
  const kept: Span[] = [];
  for (const span of sorted) {
    const before = kept[kept.length - 1];
    if (before === undefined) kept.push(span);
    else if (
      span.start <= before.start &&
      before.end <= span.end &&
      span.end - span.start > before.end - before.start
    )
      kept.push(span);
  }
  return kept;
}
