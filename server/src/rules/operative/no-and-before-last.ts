import type { Resolution } from '../../model/resolution';
import { ownPlaces } from '../layout';
import { nameOf } from '../naming';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'no-and-before-last',
  group: 'operative',
  summary: 'No “and” stands behind the semicolon that leads to the last paragraph or sub-paragraph.',
  why: `The semicolons alone part the members of the long sentence. “And” is not set before the last of them, neither in the operative part nor in a list of sub-paragraphs. The Security Council sometimes writes it in lists, so there only the paragraphs themselves are held to it.`,
  sources: [PRACTICE],
  severity: { default: 'warning', 'security-council': 'information', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Calls upon coastal States:

        (a) To exchange their tide tables each year; ⟦and⟧

        (b) To print them in large type; ⟦and⟧

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Calls upon coastal States:

        (a) To exchange their tide tables each year;

        (b) To print them in large type;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year and to print them in large type;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { paragraph } of ownPlaces(resolution, ...kindsFor(resolution))) {
      const match = /([;,]?)(\s+)(and)\s*[,;]?\s*$/.exec(paragraph.prose.text);
      if (!match) continue;
      const mark = match.index;
      const word = mark + match[1]!.length + match[2]!.length;
      yield {
        span: paragraph.prose.span(word, word + 3),
        message: `${nameOf(resolution, paragraph)} ends with “${match[0].trim()}”; it should end with the semicolon alone.`,
        fix: () => {
          const start = paragraph.prose.span(mark, mark + 1).start;
          const end = paragraph.prose.span(
            paragraph.prose.text.trimEnd().length - 1,
            paragraph.prose.text.trimEnd().length,
          ).end;
          return { title: 'Remove “and”', edits: [{ span: { start, end }, text: ';' }] };
        },
      };
    }
  },
});

function kindsFor({ profile }: Resolution): ('operative' | 'sub')[] {
  return profile === 'security-council' ? ['operative'] : ['operative', 'sub'];
}
