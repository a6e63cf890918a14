import { modelUnDraft } from '../example-texts';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { MODEL_UN, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'member-nations',
  group: 'model-un',
  summary: 'The members of the United Nations are its Member States.',
  why: `“Member nations” and “member countries” are the words of newspapers; the Charter has Members and States, and every resolution has “Member States”, with two capitals where those of the United Nations are meant.

“Countries” is right where not membership is meant but what a State has or lacks: developing countries, landlocked countries, countries of origin. Who is no member is a non-member State or an observer State.`,
  sources: [MODEL_UN, PRACTICE],
  severity: { default: 'off', 'model-un': 'information' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: modelUnDraft({ first: '1. Invites ⟦member nations⟧ to exchange their tide tables each year;' }),
      fixed: modelUnDraft({ first: '1. Invites Member States to exchange their tide tables each year;' }),
    },
    { right: modelUnDraft({ first: '1. Invites Member States to exchange their tide tables each year;' }) },
    {
      right: modelUnDraft({
        first: '1. Invites developing countries to exchange their tide tables each year;',
      }),
    },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(
      resolution,
      /\bmember[- ](?:nation|countr(?:y|ie))s?\b(?! of)/gi,
    )) {
      const right = /(?:nation|country)$/i.test(match[0]) ? 'Member State' : 'Member States';
      yield {
        span,
        message: `“${match[0]}” should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
