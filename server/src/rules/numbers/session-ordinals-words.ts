import { onlyWith } from '../matches';
import { ordinalInWords } from '../ordinals';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { NUMBERS, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'session-ordinals-words',
  group: 'numbers',
  summary: 'The number of a session is written in words: its seventy-fourth session.',
  why: `Meetings are counted in figures (“30th plenary meeting”), sessions in words. The Security Council has no sessions, and names those of others as it likes.`,
  sources: [NUMBERS, PRACTICE],
  severity: { default: 'warning', 'security-council': 'hint' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Requests the Secretary-General to report at its ⟦82nd⟧ session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Requests the Secretary-General to report at its eighty-second session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Requests the Secretary-General to report at its eighty-second session.
      `,
    },
  ],
  *check(resolution) {
    const pattern = onlyWith(
      ['0st ', '0nd ', '0rd ', '0th '],
      /\b(\d{1,3})(?:st|nd|rd|th)(?= (?:(?:regular|special|emergency special|resumed|annual) )?session\b)/g,
    );
    for (const { match, prose, span } of hitsOf(resolution, pattern)) {
      const right = ordinalInWords(Number(match[1]));
      if (right === null) continue;
      yield {
        span,
        message: `The session’s number “${match[0]}” should be in words: “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
