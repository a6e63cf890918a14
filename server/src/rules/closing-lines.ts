import { isClosingLine } from '../model/closing';
import type { Resolution } from '../model/resolution';
import { vocabularyOf } from '../vocabulary/vocabulary';
import { oncePer } from './once';

/**
 * Where the first line begins that names the meeting of the adoption, by its form alone: in a text of bare lines it may
 * have been read as the end of the paragraph above it. Null where there is none.
 */
export const closingLineStart = oncePer(({ source, language, paragraphs }: Resolution): number | null => {
  const from = paragraphs.find(({ kind }) => kind === 'operative')?.span.start;
  if (from === undefined) return null;
  const { meeting } = vocabularyOf(language).masthead;
  for (let line = source.lineAt(from) + 1; line < source.lineCount; line++) {
    const start = source.lineStarts[line]!;
    const words = source.text.slice(start, source.lineEnd(line)).trim();
    if (isClosingLine(words, language) && meeting.some((noun) => words.toLowerCase().includes(noun)))
      return start;
  }
  return null;
});
