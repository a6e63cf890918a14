import { endingOf, endsWithinQuotation, wrongEnding } from '../ending';
import { isCutByDash, ownPlaces } from '../layout';
import { nameOf } from '../naming';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'colon-with-list',
  group: 'operative',
  summary: 'The words that lead to sub-paragraphs end with a colon.',
  why: `The colon tells that the sentence goes on in each of the sub-paragraphs: “Requests the Secretary-General: (a) To …; (b) To …”. A semicolon there would end the paragraph and leave the items without the verb that governs them.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'warning', 'security-council': 'information' },
  languages: 'all',
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Calls upon coastal States⟦;⟧

        (a) To exchange their tide tables each year;

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

        1. Calls upon coastal States to exchange their tide tables each year, and in particular:

        (a) To print them in large type;

        (b) To keep the old ones;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { paragraph, children } of ownPlaces(resolution, 'preambular', 'operative', 'sub')) {
      if (children.length === 0 || paragraph.prose.text === '') continue;
      const ending = endingOf(paragraph);
      // A mark inside a closing quotation mark is the matter of quote-then-punctuation.
      if (ending.mark === 'colon' || endsWithinQuotation(paragraph)) continue;
      if (isCutByDash(resolution, paragraph)) continue;
      yield wrongEnding(
        resolution,
        paragraph,
        ending,
        'colon',
        `${nameOf(resolution, paragraph)} leads to sub-paragraphs but`,
      );
    }
  },
});
