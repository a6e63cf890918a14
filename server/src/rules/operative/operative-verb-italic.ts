import { plainOpenings, SIGN } from '../emphasis';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'operative-verb-italic',
  group: 'operative',
  summary: 'The verb that opens an operative paragraph is set in italics.',
  why: `In print the verb with what belongs to it stands in italics (*Also requests*, *Takes note with appreciation*); verbs that follow in the same paragraph stay roman. A text that marks nearly all of its opening words so should mark them all; one that was extracted without italics is left alone. Model UN conferences mostly underline the verb instead.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'warning', 'model-un': 'hint' },
  languages: 'all',
  fix: 'safe',
  options: { sign: SIGN },
  examples: [
    {
      wrong: `
        *The General Assembly*,

        *Recalling* its earlier decisions on the keeping of tide tables,

        *Noting* that tides know no borders,

        *Stressing* the need for tables that can be read in bad light,

        1. *Invites* coastal States to exchange their tide tables each year;

        2. ⟦Encourages⟧ harbour authorities to print them in large type;

        3. *Decides* to return to the question at its next session.
      `,
      fixed: `
        *The General Assembly*,

        *Recalling* its earlier decisions on the keeping of tide tables,

        *Noting* that tides know no borders,

        *Stressing* the need for tables that can be read in bad light,

        1. *Invites* coastal States to exchange their tide tables each year;

        2. *Encourages* harbour authorities to print them in large type;

        3. *Decides* to return to the question at its next session.
      `,
    },
    {
      note: 'A conference that has the verbs underlined.',
      options: { sign: '<u>' },
      wrong: `
        *The General Assembly*,

        *Recalling* its earlier decisions on the keeping of tide tables,

        *Noting* that tides know no borders,

        1. <u>Invites</u> coastal States to exchange their tide tables each year;

        2. *⟦Decides⟧* to return to the question at its next session.
      `,
      fixed: `
        *The General Assembly*,

        *Recalling* its earlier decisions on the keeping of tide tables,

        *Noting* that tides know no borders,

        1. <u>Invites</u> coastal States to exchange their tide tables each year;

        2. <u>Decides</u> to return to the question at its next session.
      `,
    },
    {
      right: `
        *The General Assembly*,

        *Recalling* its earlier decisions on the keeping of tide tables,

        *Noting* that tides know no borders,

        *Stressing* the need for tables that can be read in bad light,

        1. *Invites* coastal States to exchange their tide tables each year;

        2. *Encourages* harbour authorities to print them in large type;

        3. *Decides* to return to the question at its next session.
      `,
    },
  ],
  check: (resolution, { sign }) => plainOpenings(resolution, 'operative', sign),
});
