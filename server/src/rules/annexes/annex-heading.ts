import { bareDraft } from '../example-texts';
import { romanFigures } from '../labels';
import { defineRule } from '../rule';
import { HEADINGS, PRACTICE } from '../sources';

const ROMAN = romanFigures(10);

const ANNEX = { annex: 'Annex II\n\nTide gauges\n\n1. Gauges are read in May.' };
const FIRST = 'Annex I\n\nTide tables\n\n1. Tables are exchanged in May.\n\n';

export const rule = defineRule({
  name: 'annex-heading',
  group: 'annexes',
  summary: 'Annexes are counted in Roman figures, and a single one has no number.',
  why: `“Annex” where there is one; “Annex I”, “Annex II” where there are more, in their order, so that “annex II to the present resolution” leads to one place. An appendix belongs to an annex.`,
  sources: [HEADINGS, PRACTICE],
  severity: { default: 'warning', 'other-organ': 'hint', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      wrong: bareDraft({ annex: `${FIRST}⟦Annex 2⟧\n\nTide gauges\n\n1. Gauges are read in May.` }),
      fixed: bareDraft({ annex: `${FIRST}${ANNEX.annex}` }),
    },
    { wrong: bareDraft({ annex: '⟦Annex I⟧\n\nTide gauges\n\n1. Gauges are read in May.' }) },
    { right: bareDraft({ annex: `${FIRST}${ANNEX.annex}` }) },
  ],
  *check({ paragraphs }) {
    const headings = paragraphs.filter(
      ({ kind, prose }) =>
        kind === 'annex' &&
        /^annex(?:$|[\s.*]+(?:[IVXivx]{1,5}|\d{1,2}|[A-H])(?![\p{L}\d]))/iu.test(prose.text),
    );
    const numbered = headings.some(({ prose }) => /^annex\s*[IVX\d]/i.test(prose.text));
    for (const [i, { prose }] of headings.entries()) {
      const match = /^(annex)\s*([IVXivx]+|\d+|[A-H])?/i.exec(prose.text)!;
      const span = prose.span(0, match[0].trimEnd().length);
      const number = match[2];
      // Where none has a number, the texts of several documents stand one behind the other.
      if (!numbered && headings.length > 1) return;
      if (headings.length === 1) {
        if (number)
          yield { span, message: `“${match[0]}” is the only annex; its heading should read “Annex”.` };
        continue;
      }
      const right = `Annex ${ROMAN[i + 1]}`;
      const value = number === undefined ? 0 : ROMAN.indexOf(number.toUpperCase());
      if (value === i + 1 && number === number?.toUpperCase()) continue;
      // A composite resolution counts the annexes of each part anew.
      if (number !== undefined && value === 1) continue;
      if (ROMAN[i + 1] === undefined || (number && /^[IVX]+$/.test(number))) continue;
      yield {
        span,
        message: `“${match[0].trimEnd()}” should read “${right}”, since there are ${headings.length} annexes.`,
        fix: () => ({ title: `Write “${right}”`, edits: [{ span, text: right }] }),
      };
    }
  },
});
