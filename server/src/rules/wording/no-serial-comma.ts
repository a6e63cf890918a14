import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE, SPELLING } from '../sources';

/** Three or more single words in a row, of which the last follows “, and”. */
/** The comma before the last item, and that item. */
const LAST =
  '(,) (?:and|or) (?!(?:to|in|that|which|of|for|as|its|their|the|also|thus|thereby|therefore|other|others)\\b)\\p{Ll}{3,}(?=[;.,]|$)';
const LIST = onlyWith(
  [', and ', ', or '],
  onlyWith(
    new RegExp(LAST, 'u'),
    new RegExp(
      `(?<![\\p{L}-])(?!(?:and|or|as|that|which|where|in|of|to|by|for|with|from|on|at|also|including|therefore|however|accordingly|respectively|thereof|therein|inter|alia)\\b)\\p{Ll}{3,}, (?!(?:and|or|as|that|which|in|inter|including|where)\\b)\\p{Ll}{3,}${LAST}`,
      'gu',
    ),
  ),
);

export const rule = defineRule({
  name: 'no-serial-comma',
  group: 'wording',
  summary: 'In a list no comma stands before its last “and”: peace, security and development.',
  why: `A comma before “and” is a habit of other houses. In texts of the General Assembly seven lists in a thousand have it. It is kept where an item holds an “and” of its own; so only lists of single words are looked at.`,
  sources: [SPELLING, PRACTICE],
  severity: { default: 'information', 'security-council': 'off', 'model-un': 'off' },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      wrong: bareDraft({ first: '1. Invites an exchange of charts, tables⟦,⟧ and lights;' }),
      fixed: bareDraft({ first: '1. Invites an exchange of charts, tables and lights;' }),
    },
    { right: bareDraft({ first: '1. Invites an exchange of charts, tables and lights;' }) },
  ],
  *check(resolution) {
    for (const { match, prose } of hitsOf(resolution, LIST)) {
      const at = match.index + match[0].lastIndexOf(', ');
      yield {
        span: prose.span(at, at + 1),
        message: `No comma should stand before the last item in “${match[0]}”.`,
        fix: replaceWords(prose, at, at + 1, '', 'Remove the comma'),
      };
    }
  },
});
