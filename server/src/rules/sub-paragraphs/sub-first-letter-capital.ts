import { ownPlaces } from '../layout';
import { bareLabel } from '../naming';
import { defineRule } from '../rule';
import { CAPITALS, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'sub-first-letter-capital',
  group: 'sub-paragraphs',
  summary: 'A sub-paragraph begins with a capital letter, although the sentence goes on in it.',
  why: `So the manual has it for the first word of each sub-paragraph: “(a) To ensure …”. The Security Council follows no fixed habit here, and many Model UN conferences ask for a small letter.`,
  sources: [CAPITALS, PRACTICE],
  severity: { default: 'warning', 'security-council': 'off', 'model-un': 'off' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      profile: 'general-assembly',
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Calls upon coastal States:

        (a) ⟦t⟧o exchange their tide tables each year;

        (b) To print them in large type;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Calls upon coastal States:

        (a) To exchange their tide tables each year;

        (b) To print them in large type;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Calls upon coastal States:

        (a) To exchange their tide tables each year;

        (b) To print them in large type;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { paragraph } of ownPlaces(resolution, 'sub')) {
      const { prose, label } = paragraph;
      const first = prose.text[0];
      if (
        !first ||
        !label ||
        label.style === 'bullet' ||
        (first >= 'A' && first <= 'Z') ||
        !/\p{Ll}/u.test(first)
      )
        continue;
      yield {
        span: prose.span(0, 1),
        message: `Sub-paragraph ${bareLabel(paragraph)} begins with “${prose.text.split(/[\s,;:.]/, 1)[0]}”; it should begin with a capital letter.`,
        fix: () => ({
          title: 'Begin with a capital letter',
          edits: [{ span: prose.span(0, 1), text: first.toUpperCase() }],
        }),
      };
    }
  },
});
