import type { Resolution } from '../../model/resolution';
import { endingOf, lastWords } from '../ending';
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
      const last = lastWords(paragraph);
      if (last.lastIndexOf('and') < last.length - 'and ;'.length) continue;
      const match = /([;,]?)\s+(and)\s?[,;]?$/.exec(last);
      if (!match) continue;
      const { prose } = paragraph;
      const start = endingOf(paragraph).index + 1 - match[0].length;
      const end = start + match[0].length;
      const word = start + match[0].indexOf('and');
      yield {
        span: prose.span(word, word + 3),
        message: `${nameOf(resolution, paragraph)} ends with “${match[0].trim()}”; it should end with the semicolon alone.`,
        fix: () => ({
          title: 'Remove “and”',
          edits: [{ span: prose.span(start, end), text: ';' }],
        }),
      };
    }
  },
});

function kindsFor({ profile }: Resolution): ('operative' | 'sub')[] {
  return profile === 'security-council' ? ['operative'] : ['operative', 'sub'];
}
