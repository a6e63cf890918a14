import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { NUMBERS, PRACTICE } from '../sources';

/** The forms that are wrong, by the one that is right. */
const FORMS: Readonly<Record<string, RegExp>> = {
  'per cent': onlyWith(['%', '0 percent'], /(?<![\d.,])(\d[\d.,]{0,12}(?<=\d))(?: ?%| percent\b)/g),
  percent: onlyWith(['%', '0 per cent'], /(?<![\d.,])(\d[\d.,]{0,12}(?<=\d))(?: ?%| per cent\b)/g),
  '%': onlyWith(['%', '0 percent', '0 per cent'], /(?<![\d.,])(\d[\d.,]{0,12}(?<=\d))(?: %| per ?cent\b)/g),
};

export const rule = defineRule({
  name: 'per-cent',
  group: 'wording',
  summary: 'A percentage is written with the words “per cent”.',
  why: `In running text neither the sign “%” nor “percent” is used: “15 per cent” can be read aloud and stands the same in all texts. Tables, where room is short, have the sign; so does the Security Council now and then.`,
  sources: [NUMBERS, PRACTICE],
  severity: { default: 'warning', 'security-council': 'hint' },
  languages: ['en'],
  fix: 'safe',
  options: {
    form: {
      kind: 'choice',
      choices: ['per cent', 'percent', '%'],
      default: 'per cent',
      description: 'What stands behind the number.',
    },
  },
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
      options: { form: '%' },
      wrong: `
        The General Assembly,

        Noting that ⟦15 per cent⟧ of harbours keep no tide tables, and that 30% keep old ones,

        1. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Noting that 15% of harbours keep no tide tables, and that 30% keep old ones,

        1. Decides to return to the question at its next session.
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
  *check(resolution, { form }) {
    for (const { match, prose, span } of hitsOf(resolution, FORMS[form]!)) {
      const right = form === '%' ? `${match[1]}%` : `${match[1]} ${form}`;
      yield {
        span,
        message: `“${match[0]}” should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
