import type { Paragraph, Resolution } from '../../model/resolution';
import { layoutOf } from '../layout';
import { lostStops } from '../lost-stop';
import { bareLabel } from '../naming';
import { defineRule, type Edit, type Remark } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'operative-numbered',
  group: 'operative',
  summary: 'Operative paragraphs are numbered 1, 2, 3 and so on, without a gap and without a repetition.',
  why: `Other resolutions, and the text itself, refer to a paragraph by its number. A text in sections may begin again at 1 in each of them, and a declaration that the resolution adopts keeps its own numbers.

The fix renumbers the paragraphs from the wrong one on. It is offered and not made on its own, since references such as “paragraph 5 above” have to be read again after it.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'error' },
  languages: 'all',
  fix: 'offered',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        ⟦3.⟧ Encourages harbour authorities to print them in large type;

        4. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Encourages harbour authorities to print them in large type;

        3. Decides to return to the question at its next session.
      `,
    },
    {
      wrong: `
        The Security Council,

        Recalling its earlier decisions on safe passage through straits,

        1. Calls upon all States to publish their tide tables;

        2. Encourages harbour authorities to print them in large type;

        ⟦2.⟧ Decides to remain seized of the matter.
      `,
      fixed: `
        The Security Council,

        Recalling its earlier decisions on safe passage through straits,

        1. Calls upon all States to publish their tide tables;

        2. Encourages harbour authorities to print them in large type;

        3. Decides to remain seized of the matter.
      `,
    },
    {
      note: 'Sections may count on, or each begin at 1.',
      right: `
        The General Assembly,

        I

        Tide tables

        Having considered the question of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Encourages harbour authorities to print them in large type;

        II

        Lighthouses

        Having considered the question of lighthouses,

        1. Invites coastal States to keep their lighthouses lit;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const run of runsOf(resolution)) {
      let due = 1;
      // Behind a number that stands twice the writer may have counted on as if it had not.
      let alsoRight = 1;
      for (const [i, { paragraph, afterBreak, lost }] of run.entries()) {
        const { value, span } = paragraph.label!;
        due += lost;
        alsoRight += lost;
        const restarts = value === 1 && afterBreak;
        const wrong = value !== due && value !== alsoRight && !restarts;
        if (wrong) {
          const number = due;
          yield {
            span,
            message: messageFor(paragraph, run[i - 1]?.paragraph, due),
            fix: () => ({
              title: `Number the paragraphs from ${number} on`,
              edits: renumbered(run.slice(i), number),
            }),
          } satisfies Remark;
        }
        alsoRight = wrong ? due + 1 : value + 1;
        due = value + 1;
      }
    }
  },
});

interface Member {
  readonly paragraph: Paragraph;
  /** True where a heading, a preambular paragraph or another text stands between it and the one before. */
  readonly afterBreak: boolean;
  /** How many stand right before it whose numbers have lost their full stops: they count. */
  readonly lost: number;
}

/** The numbered operative paragraphs of each resolution in the text. */
function runsOf(resolution: Resolution): Member[][] {
  const runs: Member[][] = [];
  let part = -1;
  let broken = true;
  let lost = 0;
  const withoutStop = lostStops(resolution);
  for (const place of layoutOf(resolution)) {
    const { paragraph } = place;
    if (place.foreign || paragraph.kind !== 'operative' || paragraph.label?.style !== 'arabic') {
      if (withoutStop.has(paragraph.index)) lost++;
      else if (paragraph.parent === null && paragraph.kind !== 'sub') broken = true;
      continue;
    }
    if (place.part !== part) {
      runs.push([]);
      part = place.part;
    }
    runs[runs.length - 1]!.push({ paragraph, afterBreak: broken, lost });
    broken = false;
    lost = 0;
  }
  return runs;
}

function messageFor(paragraph: Paragraph, before: Paragraph | undefined, due: number): string {
  const number = bareLabel(paragraph);
  if (!before) return `The first operative paragraph is numbered ${number}; it should be numbered ${due}.`;
  const previous = bareLabel(before);
  if (number === previous)
    return `The number ${number} stands twice; this paragraph should be numbered ${due}.`;
  return `Operative paragraph ${number} follows paragraph ${previous}; it should be numbered ${due}.`;
}

/** The digits of the labels put right from `number` on, up to where the numbering begins again. */
function renumbered(members: readonly Member[], number: number): Edit[] {
  const edits: Edit[] = [];
  let due = number;
  for (const [i, { paragraph, afterBreak }] of members.entries()) {
    const { text, value, span } = paragraph.label!;
    if (i > 0 && value === 1 && afterBreak) break;
    const digits = String(value);
    const at = text.indexOf(digits);
    if (at < 0) break;
    if (value !== due)
      edits.push({
        span: { start: span.start + at, end: span.start + at + digits.length },
        text: String(due),
      });
    due++;
  }
  return edits;
}
