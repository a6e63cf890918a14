import { bareDraft } from '../example-texts';
import { defineRule } from '../rule';
import { PRACTICE, SPELLING } from '../sources';
import { anyOf, replaced } from '../word-rule';

const RIGHT = {
  'inter-alia': 'inter alia',
  interalia: 'inter alia',
  'inter alias': 'inter alia',
  'intra alia': 'inter alia',
};

const WRONG = anyOf(Object.keys(RIGHT), 'gi');

export const rule = defineRule({
  name: 'inter-alia',
  group: 'names',
  summary: '“Inter alia” is written in two words, without a hyphen.',
  why: `The words mean “among other things”: what follows is not the whole list, and nothing that is left out has been excluded. Without them a list of bodies or measures may be read as complete.

They are in the dictionary and therefore roman. Of nearly four thousand uses all but a handful are written so; commas around it are usual.`,
  sources: [SPELLING, PRACTICE],
  severity: { default: 'information' },
  languages: ['en', 'fr', 'es'],
  fix: 'safe',
  examples: [
    {
      wrong: bareDraft({ first: '1. Invites, ⟦inter-alia⟧, coastal States to exchange tide tables;' }),
      fixed: bareDraft({ first: '1. Invites, inter alia, coastal States to exchange tide tables;' }),
    },
    { right: bareDraft({ first: '1. Invites, inter alia, coastal States to exchange tide tables;' }) },
  ],
  check: (resolution) => replaced(resolution, WRONG, RIGHT),
});
