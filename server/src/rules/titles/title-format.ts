import { committeeDraft } from '../example-texts';
import { defineRule } from '../rule';
import { CAPITALS, PRACTICE } from '../sources';

/** Small words with a capital within a title: no name has them so. */
const SMALL = /(?<=[\p{L}\d,] )(?:And|As|By|For|From|In|Into|Of|On|Or|To|With)(?= \p{L})/gu;

export const rule = defineRule({
  name: 'title-format',
  group: 'titles',
  summary: 'A title has no full stop, and a capital only on its first word and on names.',
  why: `“Necessity of ending the embargo”, not “Necessity Of Ending The Embargo.”: the capital tells which words are names. Of more than two thousand titles none ends with a full stop.`,
  sources: [CAPITALS, PRACTICE],
  severity: { default: 'warning', 'model-un': 'off' },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      wrong: committeeDraft({ title: 'Keeping of tide tables⟦.⟧' }),
      fixed: committeeDraft({ title: 'Keeping of tide tables' }),
    },
    { wrong: committeeDraft({ title: '⟦Keeping Of Tide Tables In Harbours⟧' }) },
    { right: committeeDraft({ title: 'Keeping of tide tables in the Pacific Islands Forum' }) },
  ],
  *check({ masthead: { title } }) {
    if (!title) return;
    const { value, span } = title;
    if (/[^.]\.$/.test(value) && !/\b(?:[A-Z]\.|vol|No)\.?$/.test(value.slice(-5))) {
      const stop = { start: span.end - 1, end: span.end };
      yield {
        span: stop,
        message: `The title “${value}” ends with a full stop; it should have none.`,
        fix: () => ({ title: 'Remove the full stop', edits: [{ span: stop, text: '' }] }),
      };
    }
    const small = value.match(SMALL);
    if (small)
      yield {
        span,
        message: `The words of the title “${value}” begin with capitals, even ${small.map((word) => `“${word}”`).join(' and ')}; only the first and names should.`,
      };
  },
});
