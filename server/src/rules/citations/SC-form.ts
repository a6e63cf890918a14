import { councilYear, fitsCouncilYear } from '../../catalogue/numbering';
import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { IDENTIFICATION, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'SC-form',
  group: 'citations',
  summary:
    'A resolution of the Security Council is cited with its year in parentheses: resolution 1325 (2000).',
  why: `The Council numbers its resolutions through from 1946 on, and the year is added in parentheses for the reader: 1325 (2000). A slash would make it a resolution of the General Assembly or of the Economic and Social Council.`,
  sources: [IDENTIFICATION, PRACTICE],
  severity: { default: 'error' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The Security Council,

        Recalling its resolutions 1325 (2000) and ⟦2573/2021⟧,

        1. Calls upon all States to publish their tide tables;

        2. Decides to remain seized of the matter.
      `,
      fixed: `
        The Security Council,

        Recalling its resolutions 1325 (2000) and 2573 (2021),

        1. Calls upon all States to publish their tide tables;

        2. Decides to remain seized of the matter.
      `,
    },
    {
      right: `
        The Security Council,

        Recalling its resolutions 1325 (2000) and 2573 (2021) and Economic and Social Council resolution 2006/27,

        1. Calls upon all States to publish their tide tables;

        2. Decides to remain seized of the matter.
      `,
    },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(
      resolution,
      onlyWith(['000/0000'], /(?<![\w/.-])(\d{3,4})\/((?:19|20)\d{2})(?![\w/-])/g),
    )) {
      const [words, number, year] = match;
      // Both figures have to fit: `2006/2027` is a period, and no resolution has these.
      if (councilYear(Number(number)) === null || !fitsCouncilYear(Number(number), Number(year))) continue;
      const right = `${number} (${year})`;
      yield {
        span,
        message: `Resolution “${words}” of the Security Council should be cited as “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + words.length, right),
      };
    }
  },
});
