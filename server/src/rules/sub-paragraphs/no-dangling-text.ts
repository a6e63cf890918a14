import type { Paragraph } from '../../model/resolution';
import { bareDraft } from '../example-texts';
import { layoutOf } from '../layout';
import { firstWords } from '../naming';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

const UNLABELLED: ReadonlySet<Paragraph['kind']> = new Set(['text', 'sub']);

export const rule = defineRule({
  name: 'no-dangling-text',
  group: 'sub-paragraphs',
  summary: 'Nothing follows the list of a paragraph but the next paragraph.',
  why: `Words behind a list that go on with its lead-in can’t be cited and are easily lost: who refers to “paragraph 5 (b)” either leaves them out or takes them for a part of (b), and the next item that is added pushes them further from the verb that they hang on. They belong before the colon, or into a paragraph of their own.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'information' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        first:
          '1. Invites coastal States:\n\n(a) To exchange their tide tables;\n\n(b) To print them in large type;\n\n⟦and to do so each year, with the help of those who keep the gauges;⟧',
      }),
    },
    {
      right: bareDraft({
        first:
          '1. Invites coastal States:\n\n(a) To exchange their tide tables;\n\n(b) To print them in large type;',
      }),
    },
  ],
  *check(resolution) {
    const places = layoutOf(resolution);
    for (const { paragraph, foreign, children } of places) {
      if (foreign || !UNLABELLED.has(paragraph.kind) || paragraph.label || children.length > 0) continue;
      const before = places[paragraph.index - 1];
      const after = places[paragraph.index + 1];
      if (before?.paragraph.kind !== 'sub' || before.foreign || before.paragraph.label === null) continue;
      if (after && after.paragraph.kind !== 'operative') continue;
      const { text } = paragraph.prose;
      if (!/^\p{Ll}/u.test(text) || !/[;,.:]$/.test(text.trim())) continue;
      yield {
        span: paragraph.prose.span(0, text.length),
        message: `The words ${firstWords(paragraph)} follow a list and belong to no item of it; they should stand before its colon or in a paragraph of their own.`,
      };
    }
  },
});
