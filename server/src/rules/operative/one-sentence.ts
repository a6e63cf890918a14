import { bareDraft } from '../example-texts';
import { defineRule } from '../rule';
import { sentenceBreaks } from '../sentences';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'one-sentence',
  group: 'operative',
  summary: 'An operative paragraph holds no full stop, save the one that ends the resolution.',
  why: `All operative paragraphs are one sentence with the organ as its subject. Of a hundred paragraphs of adopted texts one has a full stop within, mostly where it quotes or lists.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'information' },
  languages: ['en', 'fr', 'es', 'ru'],
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        first: '1. Invites coastal States to exchange their tide tables⟦.⟧ They should do so each year;',
      }),
    },
    { right: bareDraft() },
  ],
  check: (resolution) => sentenceBreaks(resolution, 'operative'),
});
