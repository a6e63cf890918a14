import { councilYear, fitsCouncilYear } from '../../catalogue/numbering';
import { councilResolution } from '../example-texts';
import { printedWords } from '../masthead-lines';
import { defineRule } from '../rule';
import { IDENTIFICATION, SYMBOLS } from '../sources';

export const rule = defineRule({
  name: 'council-number-year',
  group: 'masthead',
  summary:
    'In the masthead of the Security Council the number, the year in parentheses and the date belong together.',
  why: `The Council has numbered its resolutions through since 1946, so each number belongs to one year, and the year in parentheses is that of adoption. At the turn of the year the text of December is taken for that of January, and the year stays behind.`,
  sources: [IDENTIFICATION, SYMBOLS],
  severity: { default: 'warning', 'model-un': 'off' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: councilResolution({ symbol: '⟦S/RES/2703 (2022)⟧', heading: 'Resolution 2703 (2022)' }),
    },
    {
      wrong: councilResolution({
        adopted: 'Adopted by the Security Council at its 9430th meeting, on ⟦15 October 2022⟧',
      }),
    },
    { right: councilResolution() },
  ],
  *check(resolution) {
    const { symbol, date, adopted } = resolution.masthead;
    if (!symbol) return;
    const resolutionOf = /^S\/RES\/(\d+) ?\((\d{4})\)/.exec(symbol.value);
    const year = resolutionOf?.[2] ?? /^S\/((?:199[4-9]|20\d\d))\/\d/.exec(symbol.value)?.[1];
    if (year === undefined) return;
    if (resolutionOf && !fitsCouncilYear(Number(resolutionOf[1]), Number(year))) {
      const right = councilYear(Number(resolutionOf[1]));
      yield {
        span: symbol.span,
        message:
          right === null
            ? `The Security Council can’t have adopted resolution ${resolutionOf[1]} in ${year}.`
            : `${symbol.value} should bear the year ${right}: resolution ${resolutionOf[1]} of the Security Council is of ${right}.`,
      };
      return;
    }
    const day = resolutionOf ? (adopted ?? date) : date;
    if (day && day.value.slice(0, 4) !== year)
      yield {
        span: day.span,
        message: `“${printedWords(resolution, day.span)}” is not of ${year}, the year of the symbol ${symbol.value}.`,
      };
  },
});
