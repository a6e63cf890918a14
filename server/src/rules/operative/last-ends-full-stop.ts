import { closingLineStart } from '../closing-lines';
import { endingOf, endsWithinQuotation, wrongEnding } from '../ending';
import { introduces, ownPlaces } from '../layout';
import { nameOf } from '../naming';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'last-ends-full-stop',
  group: 'operative',
  summary: 'The last paragraph of the operative part ends with a full stop.',
  why: `The one sentence of a resolution comes to its end there. Where the last operative paragraph has sub-paragraphs, the full stop stands behind the last of them.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'error' },
  languages: 'all',
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session⟦;⟧
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Requests the Secretary-General:

        (a) To collect the tide tables;

        (b) To report on their use at its next sessio⟦n⟧
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Requests the Secretary-General:

        (a) To collect the tide tables;

        (b) To report on their use at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { paragraph, last } of ownPlaces(resolution, 'operative', 'sub')) {
      if (!last || paragraph.prose.text === '') continue;
      const ending = endingOf(paragraph);
      if (ending.mark === 'fullStop' || introduces(resolution, paragraph) || endsWithinQuotation(paragraph))
        continue;
      const closing = closingLineStart(resolution);
      if (closing !== null && closing > paragraph.span.start && closing < paragraph.span.end) continue;
      const name = `${nameOf(resolution, paragraph)}, the last of the text,`;
      yield wrongEnding(resolution, paragraph, ending, 'fullStop', name);
    }
  },
});
