import { isClosingLine } from '../model/closing';
import type { Resolution } from '../model/resolution';
import type { Language } from '../vocabulary/language';
import { vocabularyOf } from '../vocabulary/vocabulary';
import { oncePer } from './once';
import { literal } from './word-rule';

/** The nouns of a language for a meeting. */
const meetingsOf = (language: Language): RegExp => {
  let pattern = meetings.get(language);
  if (pattern === undefined) {
    pattern = new RegExp(vocabularyOf(language).masthead.meeting.map(literal).join('|'), 'gi');
    meetings.set(language, pattern);
  }
  return pattern;
};

const meetings = new Map<Language, RegExp>();

/**
 * Where the first line behind the beginning of the last paragraph begins that names a meeting, by its form alone: in a text
 * of bare lines it may have been read as the end of that paragraph. Null where there is none.
 */
export const closingLineStart = oncePer(({ source, language, paragraphs }: Resolution): number | null => {
  const last = paragraphs.findLast(({ kind }) => kind === 'operative' || kind === 'sub');
  if (!last) return null;
  const meeting = meetingsOf(language);
  let line = source.lineAt(last.span.start);
  for (;;) {
    meeting.lastIndex = source.lineStarts[line + 1] ?? source.text.length;
    const match = meeting.exec(source.text);
    if (match === null) return null;
    line = source.lineAt(match.index);
    const start = source.lineStarts[line]!;
    if (isMeetingLine(source.text.slice(start, source.lineEnd(line)).trim(), language)) return start;
  }
});

/** Whether a line names a meeting and nothing else: `97th plenary meeting`. */
export function isMeetingLine(words: string, language: Language): boolean {
  const { meeting } = vocabularyOf(language).masthead;
  return (
    !/[.;。；؛]$/.test(words) &&
    isClosingLine(words, language) &&
    meeting.some((noun) => words.toLowerCase().includes(noun))
  );
}
