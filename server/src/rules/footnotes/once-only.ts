import type { Resolution } from '../../model/resolution';
import { bareDraft } from '../example-texts';
import { layoutOf } from '../layout';
import { defineRule } from '../rule';
import { FOOTNOTES } from '../sources';

export const rule = defineRule({
  name: 'once-only',
  group: 'footnotes',
  summary: 'A marker stands once in the text; its note is given where a thing is first mentioned.',
  why: `Markers are not repeated: who meets the Convention again needs no second note. Where a source has to be given again, a new note with the next number gives it. Up to the seventy-third session of the General Assembly, which ended in 2019, texts repeated them once in the operative part; these are left alone.`,
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
    if (isEarlier(resolution)) return;
    const { markers } = resolution;
    const places = layoutOf(resolution);
    const seen = new Set<string>();
    for (const { label, span, paragraph } of markers) {
      const place = paragraph === null ? undefined : places[paragraph];
      if (!place || place.foreign || !/^\d+$/.test(label)) continue;
      const key = `${place.part} ${label}`;
      if (seen.has(key))
        yield {
          span,
          message: `Marker ${label} stands here again; a note is called once, at the first mention.`,
        };
      seen.add(key);
    }
  },
});

/** Whether a text is of the time when markers were repeated; only the sessions of the Assembly tell that by their numbers. */
function isEarlier({ masthead: { session, date }, profile }: Resolution): boolean {
  if (profile === 'general-assembly' && session) return session.value < 74;
  return date !== null && date.value < '2019-09-17';
}
