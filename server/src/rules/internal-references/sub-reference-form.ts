import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

const REFERENCE = onlyWith(
  ['paragraph 0', 'paragraphs 0'],
  /\b(?:sub-?)?paragraphs? \d{1,3}(?: ?\((?:[a-z]{1,2}|[ivx]{1,5})\)){1,3}/g,
);

export const rule = defineRule({
  name: 'sub-reference-form',
  group: 'internal-references',
  summary: 'A blank stands before each parenthesis of a reference: paragraph 5 (a) (ii).',
  why: `References to paragraphs and to articles of treaties are printed with a blank before each parenthesis throughout, “paragraph 5 (b) (ii)”, so that one search finds them all and no line breaks within “5(b)”.`,
  sources: [PRACTICE],
  severity: { default: 'warning', 'security-council': 'information', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to act as set out in ⟦paragraph 5(a)⟧ of its resolution 66/288;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to act as set out in paragraph 5 (a) of its resolution 66/288;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to act as set out in paragraph 5 (a) (ii) of its resolution 66/288;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(resolution, REFERENCE)) {
      const words = match[0];
      const right = words.replace(/(?<! )\(/g, ' (');
      if (right === words) continue;
      yield {
        span,
        message: `“${words}” should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + words.length, right),
      };
    }
  },
});
