import { layoutOf } from '../layout';
import { matchesIn, onlyWith } from '../matches';
import { defineRule, type Edit, type Remark } from '../rule';
import { PRACTICE } from '../sources';

// A mark that has no partner may be an inch; only pairs are looked at.
const STRAIGHT = onlyWith(['"'], /"[^"]*"/g);

export const rule = defineRule({
  name: 'curly-quotes',
  group: 'wording',
  summary: 'Titles and quotations stand in curly quotation marks: “ ”.',
  why: `Straight marks come from the keyboard; printed documents use curly ones, which show where a title begins and where it ends. The fix takes each pair at once.`,
  sources: [PRACTICE],
  severity: { default: 'hint' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Takes note of the report entitled ⟦"Tides of the century"⟧;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Takes note of the report entitled “Tides of the century”;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Takes note of the report entitled “Tides of the century”;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { paragraph, foreign } of layoutOf(resolution)) {
      if (foreign) continue;
      const { prose } = paragraph;
      for (const match of matchesIn(prose, STRAIGHT)) {
        const start = match.index;
        const end = start + match[0].length;
        const edits: Edit[] = [
          { span: prose.span(start, start + 1), text: '“' },
          { span: prose.span(end - 1, end), text: '”' },
        ];
        yield {
          span: prose.span(start, end),
          message: `${match[0].length > 60 ? 'The quotation' : match[0]} stands in straight quotation marks; they should be curly: “ ”.`,
          fix: () => ({ title: 'Use curly quotation marks', edits }),
        } satisfies Remark;
      }
    }
  },
});
