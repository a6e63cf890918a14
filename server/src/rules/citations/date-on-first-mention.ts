import { dateInWords } from '../dates';
import { bareDraft } from '../example-texts';
import { knownDate } from '../known-date';
import { layoutOf } from '../layout';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'date-on-first-mention',
  group: 'citations',
  summary: 'A resolution is cited with its date where it is first mentioned.',
  why: `“its resolution 72/4 of 1 November 2017”. The date tells a reader how old the decision is, and holds a mistyped number in check: the two must fit. In the General Assembly nine of ten first mentions have the date; left out it is where a footnote or a title stands for it. The Security Council dates nothing.`,
  sources: [PRACTICE],
  severity: { default: 'hint', 'security-council': 'off', 'model-un': 'off' },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      profile: 'general-assembly',
      wrong: bareDraft({ preamble: 'Recalling its resolution ⟦71/234⟧ on tide tables,' }),
      fixed: bareDraft({ preamble: 'Recalling its resolution 71/234 of 21 December 2016 on tide tables,' }),
    },
    {
      note: 'Behind a symbol no date is due.',
      profile: 'general-assembly',
      right: bareDraft({ preamble: 'Recalling A/RES/66/288, entitled “The future we want”,' }),
    },
    {
      profile: 'general-assembly',
      right: bareDraft({
        preamble: 'Recalling its resolution 71/234 of 21 December 2016 on tide tables,',
        first: '1. Invites coastal States to act upon resolution 71/234;',
      }),
    },
  ],
  *check(resolution) {
    const places = layoutOf(resolution);
    const seen = new Set<string>();
    for (const citation of resolution.citations) {
      const { kind, symbol, date, paragraph, span, part, pieces } = citation;
      if (kind !== 'resolution' || symbol === null || paragraph === null || places[paragraph]?.foreign)
        continue;
      if (seen.has(symbol)) continue;
      seen.add(symbol);
      const place = places[paragraph]!.paragraph;
      // What the title or a note dates, and the sessions before 1946, are left alone; so is a list whose last has the date.
      if (date !== null || part !== null || place.kind === 'heading' || pieces.length !== 1) continue;
      // A symbol leads to the document, and bears no date.
      if (citation.text.includes('/RES/')) continue;
      const known = knownDate(citation, resolution.catalogue);
      const after = resolution.source.text.slice(span.end, span.end + 60);
      if (known === null || !/^\s?(?:on\b|entitled\b|[;.]|,\s(?:in|by|entitled)\b)/.test(after)) continue;
      const right = dateInWords(known);
      yield {
        span,
        message: `Resolution ${citation.text} is mentioned here for the first time; its date should follow: “of ${right}”.`,
        fix: () => ({
          title: `Add “of ${right}”`,
          edits: [{ span: { start: span.end, end: span.end }, text: ` of ${right}` }],
        }),
      };
    }
  },
});
