import { bareDraft } from '../example-texts';
import { layoutOf } from '../layout';
import { defineRule } from '../rule';
import { FOOTNOTES } from '../sources';

export const rule = defineRule({
  name: 'once-only',
  group: 'footnotes',
  summary: 'A marker stands once in the text; its note is given where a thing is first mentioned.',
  why: `Markers are not repeated: who meets the Convention again needs no second note. Where a source has to be given again, a new note with the next number gives it. Texts up to the seventy-third session repeated them once in the operative part.`,
  sources: [FOOTNOTES],
  severity: { default: 'information', 'security-council': 'hint', 'model-un': 'off' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        preamble: 'Recalling the report of the Secretary-General on tide tables,[^1]',
        first: '1. Takes note of the report of the Secretary-General;⟦[^1]⟧',
        notes: '[^1]: A/80/317.',
      }),
    },
    {
      right: bareDraft({
        preamble: 'Recalling the report of the Secretary-General on tide tables,[^1]',
        notes: '[^1]: A/80/317.',
      }),
    },
  ],
  *check(resolution) {
    const { markers, masthead } = resolution;
    const session = masthead.session?.value;
    if (session !== undefined && session < 74) return;
    const places = layoutOf(resolution);
    const seen = new Set<string>();
    for (const { label, span, paragraph } of markers) {
      const place = paragraph === null ? undefined : places[paragraph];
      if (!place || place.foreign || !/^\d+$/.test(label)) continue;
      const key = `${place.part} ${label}`;
      if (seen.has(key))
        yield {
          span,
          message: `The marker ${label} stood before; a note is called once, at the first mention.`,
        };
      seen.add(key);
    }
  },
});
