import type { Resolution } from '../model/resolution';
import type { Span } from '../text/span';
import { oncePer } from './once';

export interface MastheadLine {
  readonly text: string;
  /** Of the trimmed line. */
  readonly span: Span;
}

/** The lines of the masthead that have words, without the blanks around them; none where there is no masthead. */
export const mastheadLines = oncePer(({ masthead, source }: Resolution): readonly MastheadLine[] => {
  if (masthead.span === null) return [];
  const lines: MastheadLine[] = [];
  const last = source.lineAt(masthead.span.end);
  for (let line = source.lineAt(masthead.span.start); line <= last; line++) {
    const from = source.lineStarts[line]!;
    const raw = source.text.slice(from, source.lineEnd(line));
    const text = raw.trim();
    if (text === '') continue;
    const start = from + raw.length - raw.trimStart().length;
    lines.push({ text, span: { start, end: start + text.length } });
  }
  return lines;
});

/** The date as the two fields of a masthead print it: that of the document, or that on which it was adopted. */
export function printedWords({ source }: Resolution, span: Span): string {
  return source.slice(span).replace(/\s+/g, ' ').trim();
}
