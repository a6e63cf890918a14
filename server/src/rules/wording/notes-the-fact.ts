import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'notes-the-fact',
  group: 'wording',
  summary: '“Notes that” says as much as “Notes the fact that”.',
  why: `What an organ notes need not be called a fact, and calling it one may be contested by those who see it otherwise. “Notes that” commits nobody to more than the words that follow.`,
  sources: [PRACTICE],
  severity: { default: 'hint' },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      wrong: bareDraft({ first: '1. ⟦Notes the fact that⟧ tides know no borders;' }),
      fixed: bareDraft({ first: '1. Notes that tides know no borders;' }),
    },
    { right: bareDraft({ first: '1. Notes that tides know no borders;' }) },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(
      resolution,
      onlyWith(
        ['the fact that'],
        /\b(Not(?:es|ing)|Recogniz(?:es|ing)|Recall(?:s|ing)|Stress(?:es|ing)|Emphasiz(?:es|ing)) the fact that\b/g,
      ),
    )) {
      const right = `${match[1]} that`;
      yield {
        span,
        message: `“${match[0]}” should read “${right}”, which says as much.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
