import { bareDraft } from '../example-texts';
import { FIGURE, onlyWith } from '../matches';
import { hitsOf } from '../phrases';
import { defineRule } from '../rule';
import { NUMBERS, PRACTICE } from '../sources';

const SIGN = onlyWith(FIGURE, /(?:US\$|USD|\$|€|£) ?\d[\d,.]*(?: (?:million|billion|trillion))?/g);

export const rule = defineRule({
  name: 'money',
  group: 'numbers',
  summary: 'Amounts are written with the currency in words: 213,000 United States dollars.',
  why: `The sign stands for the money of some twenty States, and a translator has to guess which. Written out, the amount can be read aloud and means the same in all languages.

The name is given in full at the first amount, and “dollars” thereafter: “7,546,100 dollars”.`,
  sources: [NUMBERS, PRACTICE],
  severity: { default: 'information', 'security-council': 'hint', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({ first: '1. Notes that a tide gauge costs ⟦$2,000⟧ or ⟦US$ 2.5 million⟧ for all;' }),
    },
    { right: bareDraft({ first: '1. Notes that a tide gauge costs 2,000 United States dollars;' }) },
    { right: bareDraft({ first: '1. Notes that a tide gauge costs 1,800 euros, and a table 40 dollars;' }) },
  ],
  *check(resolution) {
    for (const { match, span } of hitsOf(resolution, SIGN))
      yield {
        span,
        message: `“${match[0]}” should be written with the currency in words, as in “${/\d[\d,.]*(?: \w+)?/.exec(match[0])![0]} ${currencyOf(match[0])}”.`,
      };
  },
});

function currencyOf(amount: string): string {
  return amount.startsWith('€')
    ? 'euros'
    : amount.startsWith('£')
      ? 'pounds sterling'
      : 'United States dollars';
}
