import { rightsResolution } from '../example-texts';
import { mastheadLines } from '../masthead-lines';
import { defineRule } from '../rule';
import { NUMBERS, PRACTICE } from '../sources';

const DATES =
  /^\d{1,2}(?: [A-Z][a-z]+(?: \d{4})?)?(\s?(?:-|—|--)\s?|\s[–]\s?|[–]\s)\d{1,2} [A-Z][a-z]+ \d{4}$/;

export const rule = defineRule({
  name: 'session-dates',
  group: 'masthead',
  summary: 'The days of a session are joined by an en dash without blanks: 27 February–31 March 2023.',
  why: `The Human Rights Council prints the days of its session below the session. An en dash spans from the first to the last of them, while a hyphen would join them to one word.`,
  sources: [NUMBERS, PRACTICE],
  severity: { default: 'information', 'model-un': 'off' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: rightsResolution({ sessionDates: '15 June⟦ - ⟧8 July 2026' }),
      fixed: rightsResolution(),
    },
    { right: rightsResolution() },
  ],
  *check(resolution) {
    for (const { text, span } of mastheadLines(resolution)) {
      const match = DATES.exec(text);
      if (!match) continue;
      const at = span.start + text.indexOf(match[1]!);
      const place = { start: at, end: at + match[1]!.length };
      yield {
        span: place,
        message: `The days in “${text}” should be joined by an en dash without blanks.`,
        fix: () => ({ title: 'Write an en dash', edits: [{ span: place, text: '–' }] }),
      };
    }
  },
});
