import { vocabularyOf } from '../../vocabulary/vocabulary';
import { committeeDraft, councilResolution } from '../example-texts';
import { symbolFacts } from '../masthead-facts';
import { defineRule } from '../rule';
import { MASTHEADS, SYMBOLS } from '../sources';

export const rule = defineRule({
  name: 'distribution-line',
  group: 'masthead',
  summary:
    'A document of the L. series is of limited distribution, an adopted resolution of general distribution.',
  why: `“L.” in the symbol stands for limited distribution: drafts and amendments go to those who negotiate them. The text as adopted (“RES”) goes to everyone.`,
  sources: [MASTHEADS, SYMBOLS],
  severity: { default: 'warning' },
  languages: 'all',
  fix: 'offered',
  examples: [
    {
      wrong: committeeDraft({ distribution: 'Distr.: ⟦General⟧' }),
      fixed: committeeDraft(),
    },
    {
      note: 'Drafts of the Security Council have no L. in their symbols and are of general distribution.',
      right: councilResolution({ symbol: 'S/2026/999', date: '17 November 2026', heading: '', adopted: '' }),
    },
  ],
  *check({ masthead: { symbol, distribution }, language }) {
    const series = symbol && symbolFacts(symbol.value)?.series;
    if (!distribution || !series || series === 'other') return;
    const [general, limited] = vocabularyOf(language).masthead.distributions as readonly [string, string];
    const printed = distribution.value.toLowerCase();
    const wrong = series === 'limited' ? [general, 'general'] : [limited, 'limited'];
    if (!wrong.includes(printed)) return;
    const due = series === 'limited' ? limited : general;
    const right = /^\p{Lu}/u.test(distribution.value) ? due[0]!.toUpperCase() + due.slice(1) : due;
    const what = series === 'limited' ? 'a document of the L. series' : 'an adopted resolution';
    yield {
      span: distribution.span,
      message: `The distribution is “${distribution.value}”, but ${symbol.value} is ${what}; it should be “${right}”.`,
      fix: () => ({
        title: `Replace “${distribution.value}” by “${right}”`,
        edits: [{ span: distribution.span, text: right }],
      }),
    };
  },
});
