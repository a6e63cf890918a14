import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { CAPITALS, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'treaty-article-case',
  group: 'citations',
  summary:
    'Articles have a capital in the Charter of the United Nations and the Statute of the International Court of Justice, and a small letter in all other treaties.',
  why: `Article 51 of the Charter, but article 6 of the Covenant: the capital belongs to the Charter of the United Nations and to the Statute of the International Court of Justice, the two instruments on which the Organization itself rests. The parts of all other treaties, statutes and rules have small letters, so that the reader sees at once which kind is meant.`,
  sources: [CAPITALS, PRACTICE],
  severity: { default: 'warning', 'security-council': 'information', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling ⟦Article⟧ 12 of the Convention on the Law of the Sea and ⟦article⟧ 13 of the Charter of the United Nations,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling article 12 of the Convention on the Law of the Sea and Article 13 of the Charter of the United Nations,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling article 12 of the Convention on the Law of the Sea and Article 13 of the Charter of the United Nations,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    const pattern = onlyWith(
      ['article 0', 'articles 0'],
      /(?<=[a-z,;(] )([Aa]rticle)(s?) \d{1,3}(?:,? (?:and|to|or|paragraphs?|\d{1,3}|\([a-z]{1,4}\)))*,? of the ((?:[A-Z][\w’-]+ ?){1,4}(?:of the [A-Z][\w’-]+ ?){0,2}(?:[A-Z]\w+ ?){0,3})/g,
    );
    for (const { match, prose } of hitsOf(resolution, pattern)) {
      const [, word, plural, instrument] = match as unknown as [string, string, string, string];
      const own =
        /^(?:Charter(?! of (?!the United Nations))|Statute of the (?:International )?Court(?! (?:for|of Human))|United Nations Charter)/.test(
          instrument,
        );
      if (own === /^A/.test(word)) continue;
      const right = `${own ? 'Article' : 'article'}${plural}`;
      const printed = `${word}${plural}`;
      yield {
        span: prose.span(match.index, match.index + printed.length),
        message: `“${printed}” of the ${instrument.trim()} should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + printed.length, right),
      };
    }
  },
});
