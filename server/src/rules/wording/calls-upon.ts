import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'calls-upon',
  group: 'wording',
  summary: 'An organ calls upon States, it does not call on them.',
  why: `Of more than four thousand such openings in texts of the General Assembly, the Economic and Social Council and the Human Rights Council seven have “on”. The Security Council uses both.`,
  sources: [PRACTICE],
  severity: { default: 'information', 'security-council': 'off', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: bareDraft({ first: '1. ⟦Calls on⟧ coastal States to exchange their tide tables each year;' }),
      fixed: bareDraft({ first: '1. Calls upon coastal States to exchange their tide tables each year;' }),
    },
    { right: bareDraft({ first: '1. Calls upon coastal States to exchange their tide tables each year;' }) },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(
      resolution,
      onlyWith(
        ['calls on ', 'called on ', 'calling on '],
        /\b([Cc]all(?:s|ed|ing)) on\b(?= (?!behalf|a |all sides of))/g,
      ),
    )) {
      const right = `${match[1]} upon`;
      yield {
        span,
        message: `“${match[0]}” should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
