import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf } from '../phrases';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'preamble-reference',
  group: 'internal-references',
  summary: 'What stands in the preamble is referred to by its place: “the fourth preambular paragraph”.',
  why: `Preambular paragraphs have no numbers. “PP4” and “preambular paragraph 4” are the language of negotiation; “in the preamble to the present resolution” or a count in words is what a reader can follow.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'hint' },
  languages: ['en'],
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        first: '1. Invites the States meant in ⟦preambular paragraph 4⟧ to exchange tide tables;',
      }),
    },
    {
      right: bareDraft({
        first: '1. Invites the States meant in the fourth preambular paragraph to exchange tide tables;',
      }),
    },
  ],
  *check(resolution) {
    for (const { match, span } of hitsOf(
      resolution,
      onlyWith(['preambular para'], /\bpreambular para(?:graphs?|s?\.) \d{1,2}\b/g),
    ))
      yield {
        span,
        message: `“${match[0]}” should be written as in “the fourth preambular paragraph” or “the preamble to the present resolution”.`,
      };
  },
});
