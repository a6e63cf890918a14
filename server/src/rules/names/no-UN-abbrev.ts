import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { ABBREVIATIONS, PRACTICE } from '../sources';
import { TWO_CAPITALS } from '../traces';

const ABBREVIATED = onlyWith(
  [TWO_CAPITALS],
  /(?<![\w/.@\u2010\u2011-])UN(?! ?[\u2010\u2011-]|[\w/.@]|’s| Charter\b| Women\b| Tourism\b| Trade and Development\b)/g,
);

export const rule = defineRule({
  name: 'no-UN-abbrev',
  group: 'names',
  summary: 'The United Nations is never abbreviated to “UN”.',
  why: `The name stands in full, as a noun and before another noun. Names that hold the letters themselves, such as UN-Women, UN-Habitat or UN Tourism, stay as they are. The Security Council abbreviates freely, and is left alone.`,
  sources: [ABBREVIATIONS, PRACTICE],
  severity: { default: 'warning', 'security-council': 'off' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling the work of the ⟦UN⟧ on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Requests the organizations of the ⟦UN⟧ system to make use of them.
      `,
      fixed: `
        The General Assembly,

        Recalling the work of the United Nations on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Requests the organizations of the United Nations system to make use of them.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling the work of the United Nations on the keeping of tide tables,

        1. Invites UN-Habitat to make use of them;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    // `UN Charter` is another rule’s.
    for (const { match, prose, span } of hitsOf(resolution, ABBREVIATED))
      yield {
        span,
        message: '“UN” is an abbreviation; it should read “United Nations”.',
        fix: replaceWords(prose, match.index, match.index + 2, 'United Nations'),
      };
  },
});
