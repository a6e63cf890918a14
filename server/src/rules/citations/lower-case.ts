import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { CAPITALS, PRACTICE } from '../sources';

const NUMBERED = onlyWith(
  ['resolution', 'decision'].flatMap((noun) => [
    `${noun} 0`,
    `${noun}s 0`,
    `${noun} A/`,
    `${noun}s A/`,
    `${noun} S/`,
    `${noun}s S/`,
  ]),
  onlyWith(
    /Resolution|Decision/,
    /(?<=[\p{L},;)] )(?:Resolution|Decision)s?(?= (?:A\/RES\/|S\/RES\/)?\d{1,4}(?:\/| [A-Z] \(| ?\((?=\d{4}\)|[IVXLCES-]+\))))/gu,
  ),
);

export const rule = defineRule({
  name: 'lower-case',
  group: 'citations',
  summary: 'The words “resolution” and “decision” before a number have a small letter.',
  why: `They are common nouns: resolution 61/144, decision 73/501, Security Council resolution 1325 (2000). A capital is kept only where a footnote or a title begins with the word.`,
  sources: [CAPITALS, PRACTICE],
  severity: { default: 'warning', 'security-council': 'information' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its ⟦Resolution⟧ 66/288 and Security Council ⟦Resolution⟧ 1325 (2000),

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its resolution 66/288 and Security Council resolution 1325 (2000),

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its resolution 66/288 and Security Council resolution 1325 (2000),[^1]

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.

        [^1]: Resolution 1325 (2000), annex.
      `,
    },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(resolution, NUMBERED)) {
      const right = match[0].toLowerCase();
      yield {
        span,
        message: `“${match[0]}” before a number should read “${right}”, with a small letter.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
