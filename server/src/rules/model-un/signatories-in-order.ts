import { inOrder, stateCollator } from '../alphabet';
import { modelUnDraft } from '../example-texts';
import { defineRule } from '../rule';
import { MODEL_UN } from '../sources';

export const rule = defineRule({
  name: 'signatories-in-order',
  group: 'model-un',
  summary: 'The signatories of a Model UN draft stand in alphabetical order.',
  why: `Signatories wish to see a draft discussed and need not agree with it; most conferences ask that they be listed by the alphabet, as the sponsors are. The United Nations itself has no signatories.`,
  sources: [MODEL_UN],
  severity: { default: 'off', 'model-un': 'hint' },
  languages: ['en', 'fr', 'es'],
  fix: 'offered',
  examples: [
    {
      wrong: modelUnDraft({ signatories: 'Signatories: Kenya, ⟦Fiji⟧, Peru' }),
      fixed: modelUnDraft(),
    },
    { right: modelUnDraft() },
  ],
  *check({ masthead: { signatories }, language }) {
    const collator = stateCollator(language);
    for (let i = 1; i < signatories.length; i++) {
      const before = signatories[i - 1]!;
      const { value, span } = signatories[i]!;
      if (collator.compare(before.value, value) <= 0) continue;
      yield {
        span,
        message: `“${value}” stands behind “${before.value}”; by the alphabet it should stand before it.`,
        fix: () => ({ title: 'Put the signatories in order', edits: inOrder(signatories, collator) }),
      };
    }
  },
});
