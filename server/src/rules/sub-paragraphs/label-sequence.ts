import type { Label, Paragraph, Resolution } from '../../model/resolution';
import { labelWith } from '../labels';
import { layoutOf } from '../layout';
import { bareLabel, withoutStop } from '../naming';
import { defineRule, type Edit, type Remark } from '../rule';
import { HEADINGS, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'label-sequence',
  group: 'sub-paragraphs',
  summary: 'The letters of sub-paragraphs follow one another: (a), (b), (c), and (aa) after (z).',
  why: `References such as “paragraph 3 (b)” rest on the letters. A letter that is left out or stands twice is mostly what an amendment has left behind.

The fix marks the sub-paragraphs anew from the wrong one on. It is offered and not made on its own, since references have to be read again after it.`,
  sources: [HEADINGS, PRACTICE],
  severity: { default: 'error' },
  languages: 'all',
  fix: 'offered',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Calls upon coastal States:

        (a) To exchange their tide tables each year;

        (b) To print them in large type;

        ⟦(d)⟧ To keep the old ones;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Calls upon coastal States:

        (a) To exchange their tide tables each year;

        (b) To print them in large type;

        (c) To keep the old ones;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Calls upon coastal States:

        (a) To exchange their tide tables each year, in particular:

        (i) Those of estuaries;

        (ii) Those of straits;

        (b) To print them in large type;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const row of rowsOf(resolution)) {
      const latin = row.some(({ label }) => /[a-z]/.test(label!.text));
      // Behind a letter that stands twice the writer may have counted on as if it had not.
      let alsoRight = 1;
      for (const [i, paragraph] of row.entries()) {
        const { style, span } = paragraph.label!;
        const value = placeOf(paragraph.label!, latin);
        const before = row[i - 1];
        const due = before ? placeOf(before.label!, latin) + 1 : 1;
        const wrong = value !== due && value !== alsoRight && (!before || before.label!.style === style);
        alsoRight = wrong ? due + 1 : value + 1;
        if (!wrong) continue;
        const message = messageFor(paragraph, before, due);
        if (labelWith(due, paragraph.label!) === null) yield { span, message };
        else
          yield {
            span,
            message,
            fix: () => ({
              title: 'Mark the sub-paragraphs anew from here on',
              edits: relabelled(row.slice(i), due),
            }),
          } satisfies Remark;
      }
    }
  },
});

/** Russian letters that look like Latin ones, as they slip into a row of these. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
};

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** The place of a label in its row; in a row of Latin letters a Russian one counts as the letter that it looks like. */
function placeOf(label: Label, latin: boolean): number {
  const letter = latin && !isAscii(label.text) ? LOOKALIKES[/\p{L}/u.exec(label.text)?.[0] ?? ''] : undefined;
  return letter === undefined ? label.value : letter.charCodeAt(0) - 96;
}

/** The labelled sub-paragraphs of each paragraph. */
function rowsOf(resolution: Resolution): Paragraph[][] {
  return layoutOf(resolution)
    .filter(({ foreign }) => !foreign)
    .map(({ children }) =>
      children.filter(({ kind, label }) => kind === 'sub' && label !== null && label.style !== 'bullet'),
    )
    .filter((row) => row.length > 0);
}

function messageFor(paragraph: Paragraph, before: Paragraph | undefined, due: number): string {
  const label = bareLabel(paragraph);
  const right = labelWith(due, paragraph.label!);
  const advice = right === null ? '' : `; it should be marked ${withoutStop(right)}`;
  if (!before) return `The first sub-paragraph is marked ${label}${advice}.`;
  const previous = bareLabel(before);
  if (previous === label)
    return `The label ${label} stands twice${advice.replace('it', 'this sub-paragraph')}.`;
  return `Sub-paragraph ${label} follows ${previous}${advice}.`;
}

/** The labels of a row put right, the first of them to count as `due`. */
function relabelled(row: readonly Paragraph[], due: number): Edit[] {
  const edits: Edit[] = [];
  for (const [i, { label }] of row.entries()) {
    const text = labelWith(due + i, label!);
    if (text === null || label!.style !== row[0]!.label!.style) break;
    if (text !== label!.text) edits.push({ span: label!.span, text });
  }
  return edits;
}
