import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { NUMBERS } from '../sources';

export const rule = defineRule({
  name: 'millions',
  group: 'numbers',
  summary: 'Round millions are written with the word: 5 million, 1.3 billion.',
  why: `Figures count up to 999,999; beyond, the noughts are hard to count and easily lose one: “5 million” can’t be misread. Amounts in budgets keep all their figures, since they are added up.`,
  sources: [NUMBERS],
  severity: { default: 'information' },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      wrong: bareDraft({ first: '1. Notes that ⟦5,000,000⟧ people live by the sea;' }),
      fixed: bareDraft({ first: '1. Notes that 5 million people live by the sea;' }),
    },
    {
      right: bareDraft({
        first: '1. Appropriates the amount of 5,000,000 United States dollars for tide gauges;',
      }),
    },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(
      resolution,
      onlyWith(['0,000,000'], /(?<![\d.,$])(\d{1,3})((?:,000){2,3})(?![\d,.])/g),
    )) {
      const after = prose.text.slice(match.index + match[0].length, match.index + match[0].length + 30);
      if (/^ (?:United States )?dollars|^ euros|^ francs/.test(after)) continue;
      const right = `${match[1]} ${match[2]!.length === 8 ? 'million' : 'billion'}`;
      yield {
        span,
        message: `“${match[0]}” should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
