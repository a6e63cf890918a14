import { onlyWith } from '../matches';
import { hitsOf, likeCase, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

const THIS = onlyWith(['this resolution'], /\b[Tt]his resolution\b/g);

export const rule = defineRule({
  name: 'present-resolution',
  group: 'internal-references',
  summary: 'A resolution calls itself “the present resolution”, not “this resolution”.',
  why: `“This resolution” could mean the one that was cited last. The General Assembly, the Economic and Social Council and the Human Rights Council therefore write “the present resolution”. The Security Council does the opposite, and is left alone.`,
  sources: [PRACTICE],
  severity: { default: 'warning', 'security-council': 'off', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Requests the Secretary-General to report on the implementation of ⟦this resolution⟧.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Requests the Secretary-General to report on the implementation of the present resolution.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Requests the Secretary-General to report on the implementation of the present resolution.
      `,
    },
    {
      profile: 'security-council',
      right: `
        The Security Council,

        Recalling its earlier decisions on safe passage through straits,

        1. Calls upon all States to publish their tide tables;

        2. Requests the Secretary-General to report on the implementation of this resolution.
      `,
    },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(resolution, THIS)) {
      const words = match[0];
      const right = likeCase(words, 'the present resolution');
      yield {
        span,
        message: `“${words}” should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + words.length, right),
      };
    }
  },
});
