import { onlyWith } from '../matches';
import { hitsOf, likeCase, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE, SPELLING } from '../sources';

/** American spellings with the British ones that the United Nations uses. */
const SPELLINGS: Readonly<Record<string, string>> = {
  program: 'programme',
  programs: 'programmes',
  labor: 'labour',
  center: 'centre',
  centers: 'centres',
  defense: 'defence',
  favor: 'favour',
  favorable: 'favourable',
  honor: 'honour',
  behavior: 'behaviour',
  neighboring: 'neighbouring',
  neighbor: 'neighbour',
  neighbors: 'neighbours',
  fulfill: 'fulfil',
  fulfillment: 'fulfilment',
  toward: 'towards',
  aging: 'ageing',
  counseling: 'counselling',
  traveling: 'travelling',
  endeavor: 'endeavour',
  endeavors: 'endeavours',
};

const AMERICAN = Object.keys(SPELLINGS);
const WRONG = onlyWith(AMERICAN, new RegExp(`(?<![\\w-])(?:${AMERICAN.join('|')})(?![\\w-])`, 'g'));

export const rule = defineRule({
  name: 'british-base',
  group: 'wording',
  summary: 'Words are spelt in the British way: programme, labour, centre, defence.',
  why: `English is one language in the six of the United Nations, and has one spelling there, which is British but for “-ize”. Names of institutions and titles of publications keep their own: the Centers for Disease Control and Prevention.`,
  sources: [SPELLING, PRACTICE],
  severity: { default: 'warning', 'security-council': 'hint', 'model-un': 'off' },
  languages: ['en'],
  fix: 'safe',
  options: {
    allow: {
      kind: 'words',
      default: [],
      description: 'Words, in small letters, that are left as they are.',
    },
  },
  examples: [
    {
      profile: 'general-assembly',
      wrong: `
        The General Assembly,

        Noting the ⟦program⟧ of work of harbour authorities,

        1. Invites coastal States to ⟦fulfill⟧ their duties and to exchange tide tables with ⟦neighboring⟧ States;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Noting the programme of work of harbour authorities,

        1. Invites coastal States to fulfil their duties and to exchange tide tables with neighbouring States;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      profile: 'general-assembly',
      right: `
        The General Assembly,

        Noting the programme of work of the Center for Tides,

        1. Invites coastal States to fulfil their duties;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      profile: 'general-assembly',
      options: { allow: ['aging'] },
      right: `
        The General Assembly,

        Noting the report on the aging of harbour walls,

        1. Invites coastal States to keep their walls;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution, { allow }) {
    for (const { match, prose, span } of hitsOf(resolution, WRONG)) {
      if (allow.includes(match[0])) continue;
      // What a computer runs is a program on both sides of the ocean.
      if (
        /^programs?$/.test(match[0]) &&
        /\b(?:computer|software|source) $/.test(prose.text.slice(0, match.index))
      )
        continue;
      const right = likeCase(match[0], SPELLINGS[match[0]]!);
      yield {
        span,
        message: `“${match[0]}” should be spelt “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
