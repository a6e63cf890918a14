import type { Resolution } from '../model/resolution';
import type { Span } from '../text/span';
import { oncePer } from './once';

export interface MastheadLine {
  readonly text: string;
  /** Of the trimmed line. */
  readonly span: Span;
}

/** The lines of the masthead that have words, without the blanks and signs of emphasis around them; none where there is no masthead. */
export const mastheadLines = oncePer(({ masthead, source }: Resolution): readonly MastheadLine[] => {
  if (masthead.span === null) return [];
  const lines: MastheadLine[] = [];
  const last = source.lineAt(masthead.span.end);
  for (let line = source.lineAt(masthead.span.start); line <= last; line++) {
    const from = source.lineStarts[line]!;
    const raw = source.text.slice(from, source.lineEnd(line));
    const sign = /^(?:#{1,6} +)?(\*{1,3}|_{1,3})?/.exec(raw.trimStart())!;
    const closing = sign[1] !== undefined && raw.trimEnd().endsWith(sign[1]) ? sign[1] : '';
    // An asterisk that opens nothing calls a note.
    const opening = closing || sign[1] === undefined ? sign[0] : '';
    const words = raw.trimStart().slice(opening.length).trimEnd();
    const text = words.slice(0, words.length - closing.length);
    if (text === '') continue;
    const start = from + raw.length - raw.trimStart().length + opening.length;
    lines.push({ text, span: { start, end: start + text.length } });
  }
  return lines;
});

/** A year, but not the number of a meeting (`8712th`). */
const YEAR = /(?<!\d)(?:19|20)\d{2}(?![\da-z])/;

/** A line is not broken more often than this before its year. */
const MOST_BREAKS = 2;

/**
 * The first line that a pattern begins, with those behind it where the line breaks before the year that ends it; undefined
 * where there is none.
 */
export function datedLine(resolution: Resolution, begins: RegExp): MastheadLine | undefined {
  const lines = mastheadLines(resolution);
  const at = lines.findIndex(({ text }) => begins.test(text));
  const line = lines[at];
  if (!line || YEAR.test(line.text)) return line;
  let { text } = line;
  for (const next of lines.slice(at + 1, at + 1 + MOST_BREAKS)) {
    text += ` ${next.text}`;
    if (/(?<!\d)(?:19|20)\d{2}\S{0,6}$/.test(text))
      return { text, span: { start: line.span.start, end: next.span.end } };
  }
  return line;
}

/** What stands in a place of the masthead, its blanks as single ones. */
export function printedWords({ source }: Resolution, span: Span): string {
  return source.slice(span).replace(/\s+/g, ' ').trim();
}
