import { bareDraft } from '../example-texts';
import { ownPlaces } from '../layout';
import { lostStops } from '../lost-stop';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'number-stop',
  group: 'operative',
  summary: 'A full stop stands behind the number of an operative paragraph.',
  why: `“4 Calls for …” between paragraphs 3 and 5 is easily taken for the end of the one before, by readers and by programs.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'error', 'model-un': 'warning' },
  languages: ['en', 'fr', 'es', 'ru'],
  fix: 'safe',
  options: {
    sign: {
      kind: 'choice',
      choices: ['.', ')'],
      default: '.',
      description: 'What stands behind the number.',
    },
  },
  examples: [
    {
      wrong: bareDraft({
        first:
          '1. Invites coastal States to exchange their tide tables each year;\n\n⟦2⟧ Welcomes the printing of tide tables;',
        last: '3. Decides to return to the question at its next session.',
      }),
      fixed: bareDraft({
        first:
          '1. Invites coastal States to exchange their tide tables each year;\n\n2. Welcomes the printing of tide tables;',
        last: '3. Decides to return to the question at its next session.',
      }),
    },
    {
      note: 'A conference that writes 1) and 2).',
      options: { sign: ')' },
      wrong: bareDraft({
        first: '1) Invites coastal States to exchange their tide tables each year;',
        last: '⟦2.⟧ Decides to return to the question at its next session.',
      }),
      fixed: bareDraft({
        first: '1) Invites coastal States to exchange their tide tables each year;',
        last: '2) Decides to return to the question at its next session.',
      }),
    },
    { right: bareDraft() },
  ],
  *check(resolution, { sign }) {
    if (sign !== '.')
      for (const { paragraph } of ownPlaces(resolution, 'operative')) {
        const { label, parent } = paragraph;
        if (parent !== null || label?.style !== 'arabic' || !label.text.endsWith('.')) continue;
        const right = label.text.slice(0, -1) + sign;
        const { start, end } = label.span;
        yield {
          span: label.span,
          message: `“${label.text}” should read “${right}”.`,
          fix: () => ({ title: `Write “${right}”`, edits: [{ span: { start, end }, text: right }] }),
        };
      }
    for (const [index, number] of lostStops(resolution)) {
      const span = resolution.paragraphs[index]!.prose.span(0, String(number).length);
      yield {
        span,
        message: `The number ${number} lacks its full stop; it should read “${number}${sign}”.`,
        fix: () => ({
          title: `Write “${number}${sign}”`,
          edits: [{ span: { start: span.end, end: span.end }, text: sign }],
        }),
      };
    }
  },
});
