import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'no-operative-word',
  group: 'internal-references',
  summary: 'An operative paragraph is referred to as “paragraph 3”.',
  why: `The paragraphs with numbers are the operative ones, so the word says nothing. Negotiators speak of “OP3”; in the text itself neither form has a place. A preambular paragraph is called so, by its place: the third preambular paragraph.`,
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

        2. Requests the Secretary-General to report on ⟦operative paragraph 1⟧ above;

        3. Decides to return to the matters mentioned in ⟦OP1⟧ at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Requests the Secretary-General to report on paragraph 1 above;

        3. Decides to return to the matters mentioned in paragraph 1 at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Requests the Secretary-General to report on paragraph 1 above.
      `,
    },
  ],
  *check(resolution) {
    // An amendment says of another text which of its paragraphs it means, and there the word tells two kinds apart.
    if (!resolution.paragraphs.some(({ kind }) => kind === 'operative')) return;
    for (const { match, prose, span } of hitsOf(
      resolution,
      onlyWith(
        ['operative paragraph', 'OP0', 'OP 0'],
        /\b(?:operative (paragraphs?) (\d{1,3})|OP ?(\d{1,3}))\b/g,
      ),
    )) {
      const right = `${match[1] ?? 'paragraph'} ${match[2] ?? match[3]}`;
      yield {
        span,
        message: `“${match[0]}” should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
