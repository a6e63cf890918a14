import { bareDraft } from '../example-texts';
import { defineRule } from '../rule';
import { PRACTICE, SPELLING } from '../sources';
import { anyOf, replaced } from '../word-rule';

const RIGHT = { amongst: 'among', whilst: 'while', amidst: 'amid' };
const WRONG = anyOf(Object.keys(RIGHT), 'gi');

export const rule = defineRule({
  name: 'amongst',
  group: 'wording',
  summary: '“Among” and “while” stand for “amongst” and “whilst”.',
  why: `The plain forms are those of the United Nations’ list of spellings: “among”, “while”, “amid”. The longer ones mean the same, and a search for one form misses the other.`,
  sources: [SPELLING, PRACTICE],
  severity: { default: 'hint', 'security-council': 'off' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: bareDraft({
        first: '1. Invites ⟦whilst⟧ the tide is low an exchange ⟦amongst⟧ coastal States;',
      }),
      fixed: bareDraft({ first: '1. Invites while the tide is low an exchange among coastal States;' }),
    },
    { right: bareDraft({ first: '1. Invites an exchange among coastal States;' }) },
  ],
  check: (resolution) => replaced(resolution, WRONG, RIGHT),
});
