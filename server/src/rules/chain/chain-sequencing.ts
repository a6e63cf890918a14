import type { Paragraph } from '../../model/resolution';
import {
  type ChainLink,
  type ChainMember,
  chainOf,
  linkAfter,
  openingWords,
  opensDoubtfully,
  sameOpening,
} from '../chain';
import { linkFix, wordsWithLink } from '../chain-fix';
import { defineRule, type Remark } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'chain-sequencing',
  group: 'chain',
  summary: 'Paragraphs in a row that open with the same words go: plain, “also”, “further”, and plain again.',
  why: `*Recalling*, *Recalling also*, *Recalling further*, and then *Recalling* once more. In the preamble the word stands behind the participle (*Noting with concern also*), in the operative part before the verb (*Further requests*). Openings that differ in more than these words are not the same: *Noting* and *Noting with concern* make no row.

Verbs that address someone make a row only as long as they address the same ones; see [chain-addressee](chain-addressee.md) for these. A heading ends a row. The reader counts by these words: “Further” announces a third, and a delegate who refers to “the second *Recalling*” can find it.

Adopted texts keep the order in all but about one of a thousand paragraphs, mostly where a paragraph was taken over from last year’s text and its neighbour was not. The Security Council does not keep it, and is left alone.`,
  sources: [PRACTICE],
  severity: {
    default: 'information',
    'security-council': 'off',
    'model-un': 'hint',
  },
  languages: ['en'],
  fix: 'offered',
  options: {
    parts: {
      kind: 'choice',
      choices: ['both', 'preamble', 'operative'],
      default: 'both',
      description: 'Which part of a text keeps the order.',
    },
  },
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        Recalling also the meeting of harbour authorities,

        Recalling ⟦also⟧ the year of lighthouses,

        Recalling the year of buoys,

        ⟦Recalling⟧ the year of bells,

        1. Welcomes the exchange of tide tables;

        2. ⟦Further⟧ welcomes the printing of tide tables;

        3. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        Recalling also the meeting of harbour authorities,

        Recalling further the year of lighthouses,

        Recalling the year of buoys,

        Recalling also the year of bells,

        1. Welcomes the exchange of tide tables;

        2. Also welcomes the printing of tide tables;

        3. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        Recalling also the meeting of harbour authorities,

        Recalling further the year of lighthouses,

        Recalling the year of buoys,

        1. Welcomes the exchange of tide tables;

        2. Also welcomes the printing of tide tables;

        3. Decides to return to the question at its next session.
      `,
    },
    {
      options: { parts: 'operative' },
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        Recalling the meeting of harbour authorities,

        1. Welcomes the exchange of tide tables;

        2. ⟦Further⟧ welcomes the printing of tide tables;

        3. Decides to return to the question at its next session.
      `,
    },
    {
      note: 'The Security Council repeats its verbs.',
      profile: 'security-council',
      right: `
        The Security Council,

        Recalling its earlier decisions on safe passage through straits,

        Recalling the meeting of harbour authorities,

        1. Calls upon all States to publish their tide tables;

        2. Decides to remain seized of the matter.
      `,
    },
  ],
  *check(resolution, { parts }) {
    for (const member of chainOf(resolution)) {
      if (parts !== 'both' && parts !== PARTS[member.paragraph.kind]) continue;
      const { before, link, opening, paragraph } = member;
      if (!before || !sameOpening(before, member)) continue;
      const due = linkAfter(before.settled);
      if (link === due || (link === 'plain' && !mustGoOn(member))) continue;
      const span = opening.chainSpan ?? { start: opening.start, end: opening.length };
      const fix = linkFix(member, due);
      yield {
        span: paragraph.prose.span(span.start, span.end),
        message: messageFor(member, before, due),
        ...(fix && { fix: () => fix }),
      } satisfies Remark;
    }
  },
});

const PARTS: Readonly<Partial<Record<Paragraph['kind'], string>>> = {
  preambular: 'preamble',
  operative: 'operative',
};

/** Whether an opening without a link ought to have one; verbs that address someone are another rule’s. */
function mustGoOn(member: ChainMember): boolean {
  return !member.addresses && !member.afterHeading && !opensDoubtfully(member);
}

function messageFor(member: ChainMember, before: ChainMember, due: ChainLink): string {
  const right = wordsWithLink(member, due);
  const advice = right ? `read “${right}”` : due === 'plain' ? 'stand without the word' : `say “${due}”`;
  return `“${openingWords(member)}” follows “${openingWords(before)}”; it should ${advice}.`;
}
