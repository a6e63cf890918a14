import { type ChainMember, chainOf, linkAfter, openingWords, sameOpening } from '../chain';
import { linkFix, wordsWithLink } from '../chain-fix';
import { defineRule, type Remark } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'chain-addressee',
  group: 'chain',
  summary:
    'Of paragraphs in a row that ask the same of the same, the second says “Also” and the third “Further”.',
  why: `*Requests* the Secretary-General, *Also requests* the Secretary-General, *Further requests* the Secretary-General: the words tell the one addressed that more is asked of it than the paragraph before said. Where another is addressed the row begins anew: *Invites* the group, then *Invites* Member States.`,
  sources: [PRACTICE],
  severity: {
    default: 'warning',
    'security-council': 'off',
    'other-organ': 'information',
    'model-un': 'hint',
  },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. ⟦Invites⟧ coastal States to print them in large type;

        3. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Also invites coastal States to print them in large type;

        3. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Invites harbour authorities to print them in large type;

        3. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const member of chainOf(resolution)) {
      const { before, link, opening, paragraph } = member;
      if (!before || link !== 'plain' || !member.addresses || member.afterHeading) continue;
      if (!sameOpening(before, member) || member.addressee === null || before.addressee !== member.addressee)
        continue;
      const due = linkAfter(before.settled);
      if (due === 'plain') continue;
      const fix = linkFix(member, due);
      yield {
        span: paragraph.prose.span(opening.start, opening.length),
        message: messageFor(member, before, wordsWithLink(member, due) ?? due),
        ...(fix && { fix: () => fix }),
      } satisfies Remark;
    }
  },
});

function messageFor(member: ChainMember, before: ChainMember, right: string): string {
  const { text } = member.paragraph.prose;
  // What stands between commas behind the verb (`Calls upon, in this regard, …`) is no part of it.
  const from = text.toLowerCase().indexOf(member.addressee!, member.opening.length);
  const whom = text.slice(from, from + member.addressee!.length);
  return `“${openingWords(member)}” addresses ${whom} again, as “${openingWords(before)}” does before it; it should read “${right}”.`;
}
