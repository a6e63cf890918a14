import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { ABBREVIATIONS, PRACTICE } from '../sources';

const WORDS: Readonly<Record<string, string>> = { 'e.g.': 'for example', 'i.e.': 'that is' };

export const rule = defineRule({
  name: 'latin-abbrevs',
  group: 'wording',
  summary:
    '“For example” and “that is” are written out; “e.g.”, “i.e.” and “etc.” have no place in a resolution.',
  why: `A resolution is read aloud and translated into five other languages, and “e.g.” and “i.e.” are taken for one another even in English. “Inter alia” is no abbreviation, and is used freely.`,
  sources: [ABBREVIATIONS, PRACTICE],
  severity: { default: 'warning', 'security-council': 'information', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States, ⟦e.g.⟧ those with long estuaries, to exchange their tide tables;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States, for example those with long estuaries, to exchange their tide tables;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States, inter alia those with long estuaries, to exchange their tide tables;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(
      resolution,
      onlyWith(['e.g.', 'i.e.', 'etc'], /(?<![\w.])(?:e\.g\.|i\.e\.|etc\.?)(?![\w])/g),
    )) {
      const right = WORDS[match[0]];
      yield {
        span,
        message: right
          ? `“${match[0]}” should be written out: “${right}”.`
          : `“${match[0]}” should be left out, or what is meant be named.`,
        ...(right && { fix: replaceWords(prose, match.index, match.index + match[0].length, right) }),
      };
    }
  },
});
