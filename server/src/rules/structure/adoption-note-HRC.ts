import { rightsResolution } from '../example-texts';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

const NOTE =
  /\[\s?Adopted (?:without a vote|by a recorded vote of \d+ (?:votes )?to (?:\d+|none), with (?:1 abstention|no abstentions?|\d+ abstentions))[.,\s]/;

/** How the note begins, in whatever form it goes on. */
const BEGUN = /\[?\s?Adopted (?:without|by|as)\b[^\n]{0,120}/g;

export const rule = defineRule({
  name: 'adoption-note-HRC',
  group: 'structure',
  summary: 'A resolution of the Human Rights Council closes with how it was adopted, in square brackets.',
  why: `“[Adopted without a vote.]”, or “[Adopted by a recorded vote of 29 to 14, with 3 abstentions. …]” with the lists of those in favour, against and abstaining. It is “1 abstention”, and “no abstentions”.`,
  sources: [PRACTICE],
  severity: { default: 'off', 'human-rights-council': 'warning' },
  languages: ['en'],
  fix: 'none',
  examples: [
    { wrong: rightsResolution({ symbol: '⟦A/HRC/RES/62/99⟧', closing: '38th meeting\n\n7 July 2026' }) },
    {
      wrong: rightsResolution({
        closing:
          '38th meeting\n\n7 July 2026\n\n⟦[Adopted by a recorded vote of 29 to 14 with 1 abstentions.⟧]',
      }),
    },
    { right: rightsResolution() },
    {
      right: rightsResolution({
        closing:
          '38th meeting\n\n7 July 2026\n\n[Adopted by a recorded vote of 29 to 14, with 1 abstention. The voting was as follows:',
      }),
    },
  ],
  *check({ masthead: { symbol, meeting }, kind, source: { text } }) {
    if (kind !== 'adopted' || !symbol?.value.startsWith('A/HRC/RES/') || !meeting) return;
    const from = meeting.span.end;
    const closing = text.slice(from);
    if (NOTE.test(closing.replace(/\s+/g, ' '))) return;
    BEGUN.lastIndex = 0;
    const begun = BEGUN.exec(closing);
    if (begun) {
      const words = begun[0].replace(/\s*\]?$/, '');
      yield {
        span: { start: from + begun.index, end: from + begun.index + words.length },
        message: `“${words}” should read as in “[Adopted without a vote.]” or “[Adopted by a recorded vote of 29 to 14, with 3 abstentions”.`,
      };
    } else
      yield {
        span: symbol.span,
        message: `${symbol.value} does not say how it was adopted; a line such as “[Adopted without a vote.]” should close it.`,
      };
  },
});
