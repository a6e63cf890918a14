import { endingOf, wrongEnding } from '../ending';
import { bareDraft } from '../example-texts';
import { layoutOf, ownPlaces } from '../layout';
import { nameOf } from '../naming';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'preamble-colon-with-subparas',
  group: 'preamble',
  summary: 'What is listed in a preambular paragraph ends with commas, as the preamble does.',
  why: `The whole preamble is one part of the sentence, so its sub-paragraphs are parted by commas, the last one included; semicolons belong to the operative part, and are tolerated between items that have commas of their own.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'hint', 'security-council': 'off' },
  languages: 'all',
  fix: 'offered',
  examples: [
    {
      wrong: bareDraft({
        preamble: 'Noting that tides:\n\n(a) Know no borders⟦.⟧\n\n(b) Turn twice a day⟦;⟧',
      }),
      fixed: bareDraft({ preamble: 'Noting that tides:\n\n(a) Know no borders,\n\n(b) Turn twice a day,' }),
    },
    { right: bareDraft({ preamble: 'Noting that tides:\n\n(a) Know no borders,\n\n(b) Turn twice a day,' }) },
  ],
  *check(resolution) {
    const places = layoutOf(resolution);
    for (const { children } of ownPlaces(resolution, 'preambular')) {
      for (const [i, child] of children.entries()) {
        const ending = endingOf(child);
        if (ending.mark === 'comma' || ending.mark === null || places[child.index]!.children.length > 0)
          continue;
        if (ending.mark === 'semicolon' && i < children.length - 1) continue;
        yield wrongEnding(resolution, child, ending, 'comma', nameOf(resolution, child));
      }
    }
  },
});
