import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

const WITHIN = onlyWith(['existing resources'], /\bwithin (?:the )?existing resources\b/g);

export const rule = defineRule({
  name: 'PBI-trigger',
  group: 'drafts',
  summary: '“Within existing resources” is left to the Fifth Committee.',
  why: `In its resolution 45/248 B, part VI, the General Assembly asked the other Committees not to use the phrase: what a request costs, and from which funds it is met, is decided on a statement of programme budget implications.`,
  sources: [
    { title: 'General Assembly resolution 45/248 B, part VI', url: 'https://undocs.org/A/RES/45/248' },
    PRACTICE,
  ],
  severity: { default: 'off', 'general-assembly': 'hint' },
  languages: ['en'],
  fix: 'none',
  examples: [
    {
      profile: 'general-assembly',
      wrong: bareDraft({
        first: '1. Requests the Secretary-General to print tide tables ⟦within existing resources⟧;',
      }),
    },
    {
      profile: 'general-assembly',
      right: bareDraft({ first: '1. Requests the Secretary-General to print tide tables;' }),
    },
  ],
  *check(resolution) {
    for (const { match, span } of hitsOf(resolution, WITHIN))
      yield {
        span,
        message: `“${match[0]}” is a matter of the Fifth Committee; the request should stand without it.`,
      };
  },
});
