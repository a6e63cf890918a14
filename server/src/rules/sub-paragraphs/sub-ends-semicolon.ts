import { endingOf, endsWithConjunction, endsWithinQuotation, wrongEnding } from '../ending';
import { layoutOf, ownPlaces } from '../layout';
import { nameOf } from '../naming';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'sub-ends-semicolon',
  group: 'sub-paragraphs',
  summary: 'Each sub-paragraph of the operative part ends with a semicolon, the last one of a list too.',
  why: `Only the very last paragraph of the resolution ends with a full stop, so a list within it ends as its members do. In the preamble sub-paragraphs may end with commas. The Security Council follows no fixed habit here.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'warning', 'security-council': 'off', 'model-un': 'off' },
  languages: 'all',
  fix: 'safe',
  options: {
    mark: {
      kind: 'choice',
      choices: ['semicolon', 'comma'],
      default: 'semicolon',
      description: 'What a sub-paragraph of the operative part ends with.',
    },
  },
  examples: [
    {
      profile: 'general-assembly',
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Calls upon coastal States:

        (a) To exchange their tide tables each year⟦,⟧

        (b) To print them in large type⟦.⟧

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
      note: 'A conference that ends sub-clauses with commas sets the severity too: the rule is off for Model UN.',
      profile: 'general-assembly',
      options: { mark: 'comma' },
      wrong: `
        The General Assembly,

        1. Calls upon coastal States:

        (a) To exchange their tide tables each year⟦;⟧

        (b) To print them in large type,

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        1. Calls upon coastal States:

        (a) To exchange their tide tables each year,

        (b) To print them in large type,

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Decides to return to the question at its next session;

        2. Calls upon coastal States:

        (a) To exchange their tide tables each year;

        (b) To print them in large type.
      `,
    },
  ],
  *check(resolution, { mark }) {
    const places = layoutOf(resolution);
    for (const { paragraph, children, last } of ownPlaces(resolution, 'sub')) {
      if (last || children.length > 0 || paragraph.prose.text === '' || paragraph.label?.style === 'bullet')
        continue;
      let top = paragraph;
      while (top.parent !== null && top.parent < top.index) top = places[top.parent]!.paragraph;
      const ending = endingOf(paragraph);
      const due = top.kind === 'operative' && mark !== 'comma' ? 'semicolon' : 'comma';
      if (ending.mark === due || (top.kind !== 'operative' && ending.mark === 'semicolon')) continue;
      if (ending.mark === 'colon' || endsWithConjunction(paragraph) || endsWithinQuotation(paragraph))
        continue;
      yield wrongEnding(resolution, paragraph, ending, due, nameOf(resolution, paragraph));
    }
  },
});
