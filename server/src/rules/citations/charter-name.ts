import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'charter-name',
  group: 'citations',
  summary: 'The Charter is called “the Charter of the United Nations”, and afterwards “the Charter”.',
  why: `The instrument is called the Charter of the United Nations, and after its first mention the Charter. “UN Charter” and “United Nations Charter” are names that it bears in speech; in a resolution, where the Charter is what gives the organ its powers, it is named as it names itself.`,
  sources: [PRACTICE],
  severity: { default: 'warning', 'security-council': 'hint' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Guided by the purposes and principles of ⟦the UN Charter⟧,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Guided by the purposes and principles of the Charter of the United Nations,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Guided by the purposes and principles of the Charter of the United Nations,

        1. Invites coastal States to act in the spirit of the Charter;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(
      resolution,
      onlyWith(
        ['UN Charter', 'U.N. Charter', 'United Nations Charter'],
        /(?:\b[Tt]he )?(?<![\w-])(?:UN|U\.N\.|United Nations) Charter\b(?! [a-z]+ (?:flight|service))/g,
      ),
    )) {
      const words = match[0];
      const article = /^the /i.exec(words)?.[0] ?? '';
      const right = `${article}Charter of the United Nations`;
      yield {
        span,
        message: `“${words}” should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + words.length, right),
      };
    }
  },
});
