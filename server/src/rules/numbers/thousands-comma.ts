import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { NUMBERS, PRACTICE } from '../sources';

/** Five figures and more in a row, or groups parted by blanks; what belongs to a symbol or a name is left alone. */
const NUMBER = onlyWith(
  ['00000', '0 000', '0\u00a0000', '0\u202f000'],
  /(?<![\p{L}\d.,/()–-]|No\. |Nos\. |vol\. |and \d{4,5}, |ISO |resolution |\$)(?:\d{5,9}|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,3})(?![\p{L}\d/(.-]|,\d)/gu,
);

/** The same with commas, for those who part thousands by a blank. */
const WITH_COMMAS = onlyWith(
  ['0,000'],
  /(?<![\p{L}\d.,/()–-]|No\. |Nos\. |\$)\d{1,3}(?:,\d{3}){1,3}(?![\p{L}\d/(.-]|,\d)/gu,
);

export const rule = defineRule({
  name: 'thousands-comma',
  group: 'numbers',
  summary: 'In English thousands are parted by commas: 10,000.',
  why: `A comma parts each three figures: 12,500. French and Spanish part them by a blank; in English a blank may be taken for two numbers. Years and the numbers of documents have no comma.`,
  sources: [NUMBERS, PRACTICE],
  severity: { default: 'warning', 'model-un': 'information' },
  languages: ['en'],
  fix: 'offered',
  options: {
    sign: {
      kind: 'choice',
      choices: ['comma', 'blank'],
      default: 'comma',
      description: 'What parts the thousands.',
    },
  },
  examples: [
    {
      wrong: bareDraft({ first: '1. Notes that ⟦12 500⟧ tide tables and ⟦10000⟧ charts are in use;' }),
      fixed: bareDraft({ first: '1. Notes that 12,500 tide tables and 10,000 charts are in use;' }),
    },
    {
      options: { sign: 'blank' },
      wrong: bareDraft({ first: '1. Notes that ⟦12,500⟧ tide tables and 10 000 charts are in use;' }),
      fixed: bareDraft({ first: '1. Notes that 12\u00a0500 tide tables and 10 000 charts are in use;' }),
    },
    { right: bareDraft({ first: '1. Notes that 12,500 tide tables were in use in 2019;' }) },
  ],
  *check(resolution, { sign }) {
    const pattern = sign === 'blank' ? WITH_COMMAS : NUMBER;
    for (const { match, prose, span } of hitsOf(resolution, pattern)) {
      // A row of a table has its own habits; a year with a footnote marker behind it is no number.
      if (
        prose.text.slice(Math.max(0, match.index - 80), match.index + 80).includes(' | ') ||
        /^(?:19|20)\d\d\d{1,2}$/.test(match[0])
      )
        continue;
      const figures = match[0].replace(/\D/g, '');
      const right = figures.replace(/\B(?=(?:\d{3})+$)/g, sign === 'blank' ? '\u00a0' : ',');
      yield {
        span,
        message: `“${match[0]}” should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
