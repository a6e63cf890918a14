import { perWords } from '../../model/known';
import { endingOf, wrongEnding } from '../ending';
import { bareDraft } from '../example-texts';
import { layoutOf } from '../layout';
import { nameOf } from '../naming';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

const FOLLOWING =
  /^(?:Adopts|Approves|Proclaims|Recommends)\b.{0,120}\bthe following (?:[a-z-]+ ){0,3}(?:declaration|resolution|decision|text|amendments?|statement|programme|plan(?: of action)?|guidelines|recommendations|principles|rules)\b[^,;:.]{0,160}(?=[,;:.]?\s*$)/;

const announces = perWords((text) => FOLLOWING.test(text.slice(0, 400)));

export const rule = defineRule({
  name: 'adopts-embedded',
  group: 'operative',
  summary: 'A paragraph that adopts or recommends “the following” text ends with a colon.',
  why: `The text then follows with its own numbering and its own punctuation, such as a political declaration, or the draft that the Economic and Social Council recommends to the General Assembly.`,
  sources: [PRACTICE],
  severity: { default: 'information' },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      wrong: bareDraft({
        formula: 'The General Assembly',
        preamble: '',
        first: 'Adopts the following political declaration⟦.⟧',
        last: 'Political declaration on tides\n\nWe, the harbour masters, declare that tides know no borders.',
      }),
      fixed: bareDraft({
        formula: 'The General Assembly',
        preamble: '',
        first: 'Adopts the following political declaration:',
        last: 'Political declaration on tides\n\nWe, the harbour masters, declare that tides know no borders.',
      }),
    },
    {
      right: bareDraft({
        formula: 'The General Assembly',
        preamble: '',
        first: 'Adopts the following political declaration:',
        last: 'Political declaration on tides\n\nWe, the harbour masters, declare that tides know no borders.',
      }),
    },
  ],
  *check(resolution) {
    for (const { paragraph, foreign } of layoutOf(resolution)) {
      if (foreign || paragraph.kind !== 'operative' || !announces(paragraph.prose)) continue;
      const ending = endingOf(paragraph);
      if (ending.mark !== 'colon')
        yield wrongEnding(
          resolution,
          paragraph,
          ending,
          'colon',
          `${nameOf(resolution, paragraph)} announces “the following” and`,
        );
    }
  },
});
