import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { CAPITALS, PRACTICE } from '../sources';

const THINGS = [
  'Least Developed Countries',
  'Developing Countries',
  'Developed Countries',
  'Civil Society',
  'International Community',
  'Private Sector',
  'Climate Change',
];

/** Between words in small letters, where they are part of no name. */
const WRONG = onlyWith(
  THINGS,
  onlyWith(
    new RegExp(THINGS.join('|')),
    new RegExp(
      `(?=[CDILP]\\p{Ll}{3,} [CDIS])(?<=\\b\\p{Ll}{3,} (?:of |to |the |in |and |all )?)(?:${THINGS.join('|')})(?= (?:and |to |in |of )?\\p{Ll}{3,}|[;.])`,
      'gu',
    ),
  ),
);

export const rule = defineRule({
  name: 'sparing-capitals',
  group: 'wording',
  summary: 'Capitals stand on names and not on things: developing countries, civil society, climate change.',
  why: `A capital says that one certain body or text is meant: “the Convention” is the one that was named, “conventions” are any. Where every noun of weight has a capital that difference is lost, so groups of countries and kinds of instruments keep small letters.`,
  sources: [CAPITALS, PRACTICE],
  severity: { default: 'hint' },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      wrong: bareDraft({ first: '1. Invites the tide keepers of all ⟦Developing Countries⟧ to meet;' }),
      fixed: bareDraft({ first: '1. Invites the tide keepers of all developing countries to meet;' }),
    },
    { right: bareDraft({ first: '1. Recalls the United Nations Framework Convention on Climate Change;' }) },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(resolution, WRONG)) {
      const right = match[0].toLowerCase();
      const before = prose.text.slice(Math.max(0, match.index - 60), match.index);
      // A name that began before: the Framework Convention on …
      if (/\p{Lu}\p{Ll}+(?: (?:on|of|for|in|and|the|to))* ?$/u.test(before)) continue;
      yield {
        span,
        message: `“${match[0]}” is no name; it should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
