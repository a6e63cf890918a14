import { onlyWith } from '../matches';
import { ordinalSuffix } from '../ordinals';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { NUMBERS } from '../sources';

const ORDINAL = onlyWith(['0st', '0nd', '0rd', '0th'], /(?<![\d./,-])(\d{1,4})(st|nd|rd|th)\b/g);

export const rule = defineRule({
  name: 'ordinal-correct',
  group: 'structure',
  summary: 'The letters behind an ordinal fit its figures: 21st, 22nd, 23rd, 24th, 111th.',
  why: `Meetings and anniversaries are counted in figures, and the letters are read aloud with them: 21st, but 11th, 12th and 13th. A wrong ending is mostly left from a number that was changed: the 21st meeting became the 22th.`,
  sources: [NUMBERS],
  severity: { default: 'error' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling the decision taken at its ⟦52th⟧ plenary meeting on the keeping of tide tables,

        1. Invites coastal States to mark the ⟦111st⟧ anniversary of the first tide table;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling the decision taken at its 52nd plenary meeting on the keeping of tide tables,

        1. Invites coastal States to mark the 111th anniversary of the first tide table;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling the decision taken at its 52nd plenary meeting on the keeping of tide tables,

        1. Invites coastal States to mark the 111th anniversary of the first tide table;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(resolution, ORDINAL, {
      notes: true,
      quotations: true,
      foreign: true,
    })) {
      const right = `${match[1]}${ordinalSuffix(Number(match[1]))}`;
      if (right === match[0]) continue;
      yield {
        span,
        message: `“${match[0]}” should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
