import { type ChainMember, chainOf, openingWords } from '../chain';
import { linkRemoval } from '../chain-fix';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'orphan-also-further',
  group: 'chain',
  summary: '“Also” and “further” stand only where the paragraph before opens with the same words.',
  why: `“Also requests” goes on with a “Requests”; where the paragraph before opens with another verb there is nothing to go on with. Such a word is mostly left over from a paragraph that was moved or taken out. The Security Council uses “further” freely, and is left alone.`,
  sources: [PRACTICE],
  severity: { default: 'error', 'security-council': 'off', 'other-organ': 'warning', 'model-un': 'warning' },
  languages: ['en', 'es'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        Noting ⟦also⟧ that tides know no borders,

        1. Welcomes the exchange of tide tables;

        2. ⟦Further⟧ requests the Secretary-General to report on it;

        3. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        Noting that tides know no borders,

        1. Welcomes the exchange of tide tables;

        2. Requests the Secretary-General to report on it;

        3. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        Recalling also the meeting of harbour authorities,

        1. Requests the Secretary-General to report on the tide tables;

        2. Also requests the Secretary-General to publish them;

        3. Decides to return to the question at its next session.
      `,
    },
    {
      note: 'Texts of earlier years set the word first in the preamble too.',
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        Also recalling the meeting of harbour authorities,

        1. Requests the Secretary-General to report on the tide tables;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const member of chainOf(resolution)) {
      const { link, before, opening, paragraph } = member;
      if (link === 'plain' || !opening.chainSpan || continues(member)) continue;
      const word = paragraph.prose.text.slice(opening.chainSpan.start, opening.chainSpan.end);
      const reason = before
        ? `the paragraph before opens with “${openingWords(before)}”`
        : `no paragraph of its kind stands before it`;
      yield {
        span: paragraph.prose.span(opening.chainSpan.start, opening.chainSpan.end),
        message: `“${word}” in “${openingWords(member)}” has nothing to go on with, since ${reason}; it should go.`,
        fix: () => linkRemoval(member),
      };
    }
  },
});

/**
 * Whether the paragraph before opens with the same verb, be it qualified or followed by another preposition; true where
 * that is not known.
 */
function continues({ before, opening, first }: ChainMember): boolean {
  return before === null ? !first : firstWord(before.opening.verb) === firstWord(opening.verb);
}

function firstWord(words: string): string {
  return words.split(' ', 1)[0]!;
}
