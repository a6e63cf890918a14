import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { NUMBERS, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'per-cent',
  group: 'wording',
  summary: 'A percentage is written with the words “per cent”.',
  why: `In running text neither the sign “%” nor “percent” is used. The Security Council uses the sign now and then.`,
  sources: [NUMBERS, PRACTICE],
  severity: { default: 'warning', 'security-council': 'hint' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Noting that ⟦15%⟧ of harbours keep no tide tables, and that ⟦30 percent⟧ keep old ones,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Noting that 15 per cent of harbours keep no tide tables, and that 30 per cent keep old ones,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Noting that 15 per cent of harbours keep no tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(
      resolution,
      /(?<![\d.,])(\d[\d.,]{0,12}(?<=\d))(?: ?%| percent\b)/g,
    )) {
      const right = `${match[1]} per cent`;
      yield {
        span,
        message: `“${match[0]}” should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
