import { endingOf } from '../ending';
import { bareDraft } from '../example-texts';
import { ownPlaces } from '../layout';
import { leadsToNumbers } from '../preamble-opening';
import { defineRule } from '../rule';
import { DRAFTING } from '../sources';

export const rule = defineRule({
  name: 'operative-required',
  group: 'structure',
  summary: 'A resolution has at least one operative paragraph.',
  why: `The preamble only says why the organ acts; without a verb such as “Decides” or “Requests” it does nothing, and there is nothing to vote upon. In a text that came out of a PDF the operative part may have been lost with a page.`,
  sources: [DRAFTING],
  severity: { default: 'error' },
  languages: 'all',
  fix: 'none',
  examples: [
    { wrong: bareDraft({ formula: '⟦The General Assembly⟧,', first: '', last: '' }) },
    { right: bareDraft() },
  ],
  *check(resolution) {
    const withOperative = new Set(
      ownPlaces(resolution, 'operative', 'preambular').flatMap(({ paragraph, part }) =>
        paragraph.kind === 'operative' || leadsToNumbers(paragraph) ? [part] : [],
      ),
    );
    for (const { paragraph, part } of ownPlaces(resolution, 'formula')) {
      if (withOperative.has(part) || endingOf(paragraph).mark === 'colon') continue;
      const words = paragraph.prose.text.replace(/[\s,،，:]+$/, '');
      // What the organ recommends to another one has its own operative paragraphs.
      if (words === '' || resolution.paragraphs[paragraph.index + 1]?.kind === 'formula') continue;
      yield {
        span: paragraph.prose.span(0, words.length),
        message: `No operative paragraph follows “${words}”; at least one should say what it does.`,
      };
    }
  },
});
