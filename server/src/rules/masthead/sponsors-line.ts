import { committeeDraft } from '../example-texts';
import { symbolFacts } from '../masthead-facts';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'sponsors-line',
  group: 'masthead',
  summary: 'The line of sponsors ends with what they submit: “: draft resolution”.',
  why: `A document of the L. series holds a proposal on which no one has decided yet; what was adopted is issued in another series. So its sponsors submit a “draft resolution” or a “revised draft resolution”, in small letters behind the colon, and nothing is said of an adoption.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'warning', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      wrong: committeeDraft({ sponsors: 'Chile and Ghana: ⟦resolution adopted by the Second Committee⟧' }),
      fixed: committeeDraft(),
    },
    {
      right: committeeDraft(),
    },
  ],
  *check({ masthead: { symbol, sponsors, submission } }) {
    if (!submission) return;
    const { value, span } = submission;
    if (/\badopted\b/i.test(value) && symbol && symbolFacts(symbol.value)?.series === 'limited') {
      yield {
        span,
        message: `${symbol.value} is a document of the L. series, which holds drafts; “${value}” should read “draft resolution”.`,
        fix: () => ({ title: 'Write “draft resolution”', edits: [{ span, text: 'draft resolution' }] }),
      };
    } else if (sponsors.length > 0 && /^(?:Revised )?Draft [Rr]esolution\b/.test(value)) {
      const right = value.toLowerCase();
      yield {
        span,
        message: `“${value}” should stand in small letters behind the sponsors: “${right}”.`,
        fix: () => ({ title: `Write “${right}”`, edits: [{ span, text: right }] }),
      };
    }
  },
});
