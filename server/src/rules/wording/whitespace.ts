import { Occurrences } from '../occurrences';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

/** Blanks that indent a line are most of those that stand in pairs. */
const BEHIND_WORDS = /[^\s.!?…:] {2}/;

/** Of a word beside the blanks no more than this is shown, in UTF-16 units. */
const LONGEST = 40;

export const rule = defineRule({
  name: 'whitespace',
  group: 'wording',
  summary: 'One blank stands between two words.',
  why: `Two in a row are a slip of the hand, and hide a word from a search. Paragraphs that are set in several lines are left alone, since there blanks may make the margins, and so are tables.`,
  sources: [PRACTICE],
  severity: { default: 'hint' },
  languages: 'all',
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping⟦  ⟧of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check({ paragraphs, source: { text } }) {
    if (!BEHIND_WORDS.test(text)) return;
    const twoBlanks = new Occurrences(text, '  ');
    for (const { kind, pieces, label } of paragraphs) {
      if (kind === 'text' || kind === 'heading') continue;
      for (const { start, end } of pieces) {
        // Behind a label the blanks make a column.
        const from = label && label.span.start >= start && label.span.end <= end ? label.span.end : start;
        if (!twoBlanks.within(from, end)) continue;
        const words = text.slice(from, end);
        if (/[\r\n]/.test(words)) continue;
        for (const match of words.matchAll(/(?<=[^\s.!?…:])[ ]{2,3}(?=[^\s])/g)) {
          if (match.index === 0) continue;
          const before = /\S+$/.exec(words.slice(Math.max(0, match.index - LONGEST), match.index))?.[0] ?? '';
          const after = /^\S+/.exec(words.slice(match.index + match[0].length).slice(0, LONGEST))?.[0] ?? '';
          const span = { start: from + match.index, end: from + match.index + match[0].length };
          yield {
            span,
            message: `${match[0].length === 2 ? 'Two' : 'Three'} blanks stand between “${before}” and “${after}”; one is enough.`,
            fix: () => ({ title: 'Leave one blank', edits: [{ span, text: ' ' }] }),
          };
        }
      }
    }
  },
});
