import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { CAPITALS, PRACTICE } from '../sources';

const STATES = onlyWith(['member states'], /\b[Mm]ember states\b/g);
const STATES_OR_NATIONS = onlyWith(['member states', 'member nations'], /\b[Mm]ember (?:states|nations)\b/g);

export const rule = defineRule({
  name: 'member-states',
  group: 'names',
  summary: 'The Member States of the United Nations are written with two capitals.',
  why: `“States” always has its capital where the word means countries. “Member” has one where it is the United Nations of which they are members; “member States” of another body keep the small letter, which is why the fix is offered and not made on its own.`,
  sources: [CAPITALS, PRACTICE],
  severity: { default: 'warning', 'security-council': 'hint' },
  languages: ['en'],
  fix: 'offered',
  options: {
    allow: {
      kind: 'words',
      default: [],
      description: 'What may stand, in the very form in which it stands: `"member states"`.',
    },
  },
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites ⟦member states⟧ to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites Member States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      options: { allow: ['member states'] },
      right: `
        The General Assembly,

        1. Invites the member states of the Baltic Tide Union to exchange their tide tables.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites Member States to exchange their tide tables each year;

        2. Invites the member States of the Baltic Tide Union to do likewise.
      `,
    },
  ],
  *check(resolution, { allow }) {
    // Of “member nations” a rule of Model United Nations says more.
    const pattern = resolution.profile === 'model-un' ? STATES : STATES_OR_NATIONS;
    for (const { match, prose, span } of hitsOf(resolution, pattern)) {
      if (allow.includes(match[0])) continue;
      const end = match.index + match[0].length;
      const own = !/^ of (?:the )?(?!United Nations)[A-Z]/.test(prose.text.slice(end, end + 30));
      yield {
        span,
        message: own
          ? `“${match[0]}” should read “Member States”, or “member States” where another body’s are meant.`
          : `“${match[0]}” should read “member States”, with a capital for the States.`,
        fix: replaceWords(prose, match.index, end, own ? 'Member States' : 'member States'),
      };
    }
  },
});
