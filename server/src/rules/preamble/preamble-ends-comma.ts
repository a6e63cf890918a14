import { endingOf, endsWithinQuotation, wrongEnding } from '../ending';
import { isCutByDash, ownPlaces } from '../layout';
import { nameOf } from '../naming';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'preamble-ends-comma',
  group: 'preamble',
  summary: 'Each preambular paragraph ends with a comma, the last one too.',
  why: `The preamble stands between the organ, which is the subject of the sentence, and the verbs of the operative part; nothing in it ends a sentence. A preambular paragraph that leads to a list ends with a colon instead.

Specialized agencies such as FAO and WHO end their preambular paragraphs with semicolons; this rule speaks of the United Nations itself.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'error' },
  languages: 'all',
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables⟦;⟧

        Noting that tides know no borders⟦.⟧

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        Noting that tides know no borders,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        Noting that tides know no borders,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { paragraph, children } of ownPlaces(resolution, 'preambular')) {
      if (children.length > 0 || paragraph.parent !== null || paragraph.prose.text === '') continue;
      const ending = endingOf(paragraph);
      // What ends with a colon introduces a list, be it printed without labels.
      if (ending.mark === 'comma' || ending.mark === 'colon' || endsWithinQuotation(paragraph)) continue;
      if (isCutByDash(resolution, paragraph)) continue;
      yield wrongEnding(resolution, paragraph, ending, 'comma', nameOf(resolution, paragraph));
    }
  },
});
