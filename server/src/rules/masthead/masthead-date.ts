import { dateInWords } from '../dates';
import { defineRule } from '../rule';
import { MASTHEADS, NUMBERS } from '../sources';

export const rule = defineRule({
  name: 'masthead-date',
  group: 'masthead',
  summary: 'The date of the masthead is written day, month, year: 31 October 2018.',
  why: `It is the date of issue, in the one form that the manual knows: without a comma, without “st” or “th”, the month in full.`,
  sources: [MASTHEADS, NUMBERS],
  severity: { default: 'warning', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        United Nations

        S/2026/999

        Security Council

        Distr.: General

        ⟦November 17th, 2026⟧

        Original: English

        Chile and Ghana: draft resolution

        The Security Council,

        Noting that tides know no borders,

        1. Calls upon all States to publish their tide tables;

        2. Decides to remain seized of the matter.
      `,
      fixed: `
        United Nations

        S/2026/999

        Security Council

        Distr.: General

        17 November 2026

        Original: English

        Chile and Ghana: draft resolution

        The Security Council,

        Noting that tides know no borders,

        1. Calls upon all States to publish their tide tables;

        2. Decides to remain seized of the matter.
      `,
    },
    {
      right: `
        United Nations

        S/2026/999

        Security Council

        Distr.: General

        17 November 2026

        Original: English

        Chile and Ghana: draft resolution

        The Security Council,

        Noting that tides know no borders,

        1. Calls upon all States to publish their tide tables;

        2. Decides to remain seized of the matter.
      `,
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
