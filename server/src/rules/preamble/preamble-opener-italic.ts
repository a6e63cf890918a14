import { plainOpenings, SIGN } from '../emphasis';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'preamble-opener-italic',
  group: 'preamble',
  summary: 'The opening words of a preambular paragraph are set in italics.',
  why: `In print the participle with what belongs to it stands in italics (*Noting with concern*), so that the eye finds its way from paragraph to paragraph. A text that marks nearly all of its opening words so should mark them all; one that was extracted without italics is left alone.`,
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

        ⟦Noting⟧ that tides know no borders,

        *Stressing* the need for tables that can be read in bad light,

        1. *Invites* coastal States to exchange their tide tables each year;

        2. *Encourages* harbour authorities to print them in large type;

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
      note: 'A conference that has opening words underlined.',
      options: { sign: '<u>' },
      wrong: `
        *The General Assembly*,

        <u>Recalling</u> its earlier decisions on the keeping of tide tables,

        *⟦Noting⟧* that tides know no borders,

        1. *Invites* coastal States to exchange their tide tables each year;

        2. *Decides* to return to the question at its next session.
      `,
      fixed: `
        *The General Assembly*,

        <u>Recalling</u> its earlier decisions on the keeping of tide tables,

        <u>Noting</u> that tides know no borders,

        1. *Invites* coastal States to exchange their tide tables each year;

        2. *Decides* to return to the question at its next session.
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
  check: (resolution, { sign }) => plainOpenings(resolution, 'preambular', sign),
});
