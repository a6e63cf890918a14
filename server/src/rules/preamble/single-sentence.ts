import { bareDraft } from '../example-texts';
import { defineRule } from '../rule';
import { sentenceBreaks } from '../sentences';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'single-sentence',
  group: 'preamble',
  summary: 'A preambular paragraph holds no full stop.',
  why: `The preamble stands between the organ and its verbs; a sentence that ends there would leave the rest without its subject. A second thought becomes a paragraph of its own, with its own opening word.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'information' },
  languages: ['en', 'fr', 'es', 'ru'],
  fix: 'none',
  examples: [
    { wrong: bareDraft({ preamble: 'Noting that tides know no borders⟦.⟧ They turn twice a day,' }) },
    { right: bareDraft({ preamble: 'Recalling the treaty (United Nations, vol. 12, No. 30),' }) },
  ],
  check: (resolution) => sentenceBreaks(resolution, 'preambular'),
});
