import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { NUMBERS, PRACTICE } from '../sources';

const RANGE = onlyWith(['0000-0000'], /(?<![\w/.–-])((?:19|20)\d{2})-((?:19|20)\d{2})(?![\w/–-])/g);

export const rule = defineRule({
  name: 'year-ranges',
  group: 'numbers',
  summary: 'A period of years is written with an en dash: 2015–2030.',
  why: `The hyphen joins words, the en dash spans from the one year to the other: 2018–2028. Symbols of documents, such as A/HRC/RES/S-21/1, keep their hyphens, since they are addresses and no spans.`,
  sources: [NUMBERS, PRACTICE],
  severity: { default: 'information' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling the Decade of Tide Tables, ⟦2018-2028⟧,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling the Decade of Tide Tables, 2018–2028,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling the Decade of Tide Tables, 2018–2028,

        1. Invites coastal States to exchange their tide tables from 2027 on;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(resolution, RANGE, { quotations: true })) {
      const [words, from, to] = match;
      if (Number(from) >= Number(to)) continue;
      const right = `${from}–${to}`;
      yield {
        span,
        message: `“${words}” should read “${right}”, with an en dash.`,
        fix: replaceWords(prose, match.index, match.index + words.length, right, 'Use an en dash'),
      };
    }
  },
});
