import { committeeDraft } from '../example-texts';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

/** What is written so everywhere, or is a number. */
const ALLOWED = /^(?:HIV|AIDS|COVID|[IVXL]+|DNA|AI|SARS)$/;

export const rule = defineRule({
  name: 'title-names-in-full',
  group: 'titles',
  summary: 'In a title, organs, offices and instruments are named in full.',
  why: `“Cooperation between the United Nations and the Organization of American States”: a title is read by people who don’t know the text, and letters mean different things in different languages.

An instrument whose own name begins with letters (“SIDS Accelerated Modalities of Action”) keeps them, and so do UN-Women, an organization that has its letters behind its name (“Organization for Democracy and Economic Development – GUAM”), and what everyone writes so, such as HIV or COVID-19. “UN” is written out in the names of instruments too.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'warning', 'security-council': 'off', 'model-un': 'off' },
  languages: ['en'],
  fix: 'none',
  examples: [
    { wrong: committeeDraft({ title: 'Cooperation between the ⟦UN⟧ and the ⟦IHO⟧' }) },
    { wrong: committeeDraft({ title: '⟦UN⟧ Programme of Assistance in the Teaching of Tide Tables' }) },
    { right: committeeDraft({ title: 'Follow-up to the SIDS Harbour Programme of Action' }) },
    { right: committeeDraft({ title: 'Tide tables after the COVID-19 pandemic: part II' }) },
    { right: committeeDraft({ title: 'Cooperation between UN-Women and the Union of Harbour Towns – UHT' }) },
  ],
  *check({ masthead: { title } }) {
    if (!title || title.value === title.value.toUpperCase()) return;
    for (const match of title.value.matchAll(
      /(?<![\p{L}\d(/-]|[–—-] )(?:UN(?![\p{L}\d)/‑-])|(?!UN\b)[A-Z]{2,8}(?![\p{L}\d)/]| (?:[A-Z][a-z]+ ){1,5}of [A-Z]| (?:[A-Z][a-z]+ ){1,4}\())/gu,
    )) {
      if (ALLOWED.test(match[0])) continue;
      // Only where the title stands in one line are its offsets those of the text.
      const whole = title.span.end - title.span.start === title.value.length;
      const start = title.span.start + match.index;
      yield {
        span: whole ? { start, end: start + match[0].length } : title.span,
        message: `“${match[0]}” stands in the title; the name should be written in full.`,
      };
    }
  },
});
