import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'secretary-general-hyphen',
  group: 'names',
  summary: 'Secretary-General is written with a hyphen.',
  why: `So are Under-Secretary-General, Assistant Secretary-General and Deputy Secretary-General of the United Nations. Other organizations may write the title otherwise, so a Secretary General *of* another body is left alone.`,
  sources: [PRACTICE],
  severity: { default: 'warning', 'security-council': 'information' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Requests the ⟦Secretary General⟧ to report on them at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Requests the Secretary-General to report on them at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites the Secretary General of the League of Lighthouse Keepers to address the meeting;

        2. Requests the Secretary-General to report on it at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(
      resolution,
      onlyWith(['Secretary General'], /\bSecretary General(?!\w| of (?!the United Nations)|,? [A-Z])/g),
    )) {
      const before = prose.text.slice(Math.max(0, match.index - 12), match.index);
      // `NATO Secretary General`
      if (/[A-Z]{3,}(?:’s)? $/.test(before)) continue;
      yield {
        span,
        message: '“Secretary General” lacks its hyphen; it should read “Secretary-General”.',
        fix: replaceWords(prose, match.index, match.index + match[0].length, 'Secretary-General'),
      };
    }
  },
});
