import { dateInWords } from '../dates';
import { councilResolution } from '../example-texts';
import { defineRule } from '../rule';
import { MASTHEADS, NUMBERS } from '../sources';

export const rule = defineRule({
  name: 'masthead-date',
  group: 'masthead',
  summary: 'The date of the masthead is written day, month, year: 31 October 2018.',
  why: `It is the date of issue, in the one form that the manual knows: 31 October 2018, without a comma, without “st” or “th”, the month in full. The day of adoption stands in a line of its own.`,
  sources: [MASTHEADS, NUMBERS],
  severity: { default: 'warning', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: councilResolution({
        symbol: 'S/2026/999',
        date: '⟦November 17th, 2026⟧',
        heading: 'Original: English',
        adopted: 'Chile and Ghana: draft resolution',
      }),
      fixed: councilResolution({
        symbol: 'S/2026/999',
        date: '17 November 2026',
        heading: 'Original: English',
        adopted: 'Chile and Ghana: draft resolution',
      }),
    },
    {
      right: councilResolution({
        symbol: 'S/2026/999',
        date: '17 November 2026',
        heading: 'Original: English',
        adopted: 'Chile and Ghana: draft resolution',
      }),
    },
  ],
  *check({ masthead: { date }, source }) {
    if (!date) return;
    const right = dateInWords(date.value);
    const printed = source.slice(date.span).replace(/\s+/g, ' ');
    if (printed === right) return;
    yield {
      span: date.span,
      message: `The date “${printed}” should be written “${right}”.`,
      fix: () => ({ title: `Write “${right}”`, edits: [{ span: date.span, text: right }] }),
    };
  },
});
