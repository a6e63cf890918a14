import { fold } from '../../catalogue/fold';
import { modelUnDraft } from '../example-texts';
import { defineRule } from '../rule';
import { MODEL_UN } from '../sources';

export const rule = defineRule({
  name: 'sponsor-and-signatory',
  group: 'model-un',
  summary: 'No delegation is named twice among the sponsors and signatories of a draft.',
  why: `A sponsor agrees with the draft, a signatory only wishes to see it discussed. Who is both counts once, and mostly as a sponsor; the number of names that a conference asks for is then not reached.`,
  sources: [MODEL_UN],
  severity: { default: 'off', 'model-un': 'information' },
  languages: 'all',
  fix: 'none',
  examples: [
    { wrong: modelUnDraft({ signatories: 'Signatories: ⟦Chile⟧, Fiji, Kenya' }) },
    { right: modelUnDraft() },
  ],
  *check({ masthead: { sponsors, signatories } }) {
    const seen = new Map<string, string>();
    for (const [list, role] of [
      [sponsors, 'sponsor'],
      [signatories, 'signatory'],
    ] as const)
      for (const { value, span } of list) {
        const key = fold(value);
        const before = seen.get(key);
        if (before !== undefined)
          yield {
            span,
            message: `“${value}” is named before as a ${before}; each delegation should stand once.`,
          };
        else seen.set(key, role);
      }
  },
});
