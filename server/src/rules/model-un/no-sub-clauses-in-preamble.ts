import { modelUnDraft } from '../example-texts';
import { ownPlaces } from '../layout';
import { firstWords } from '../naming';
import { defineRule } from '../rule';
import { MODEL_UN } from '../sources';

export const rule = defineRule({
  name: 'no-sub-clauses-in-preamble',
  group: 'model-un',
  summary: 'The preamble of a Model UN draft has no sub-clauses.',
  why: `Most conferences keep sub-clauses for the operative part, which is what is debated and amended. A list in the preamble becomes several clauses, each with its own opening word. Adopted resolutions do have such lists, if rarely.`,
  sources: [MODEL_UN],
  severity: { default: 'off', 'model-un': 'hint' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: modelUnDraft({
        preamble: '⟦Noting that tides:⟧\n\na. Know no borders,\n\nb. Turn twice a day,',
      }),
    },
    { right: modelUnDraft() },
  ],
  *check(resolution) {
    for (const { paragraph, children } of ownPlaces(resolution, 'preambular')) {
      if (children.length === 0 || paragraph.prose.text === '') continue;
      yield {
        span: paragraph.prose.span(0, paragraph.prose.text.length),
        message: `The preambular clause ${firstWords(paragraph)} has sub-clauses; each should be a clause of its own.`,
      };
    }
  },
});
