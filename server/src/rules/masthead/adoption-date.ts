import { dateInWords } from '../dates';
import { assemblyResolution } from '../example-texts';
import { printedWords } from '../masthead-lines';
import { defineRule } from '../rule';

export const rule = defineRule({
  name: 'adoption-date',
  group: 'masthead',
  summary:
    'The day of adoption in the masthead is the one on which the resolution is known to have been adopted.',
  why: `What is known of some fifteen thousand resolutions has the day of each; another one in the masthead is a slip, or that of another text of the same day’s work.`,
  sources: [
    {
      title: 'United Nations Digital Library, voting data and records of resolutions',
      url: 'https://digitallibrary.un.org',
    },
  ],
  severity: { default: 'warning', 'model-un': 'off' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: assemblyResolution({
        symbol: 'A/RES/70/1',
        date: '21 October 2015',
        session: 'Seventieth session',
        adopted: 'Resolution adopted by the General Assembly on ⟦24 September 2015⟧',
        provenance: '[without reference to a Main Committee (A/70/L.1)]',
        title: '70/1. Tide tables',
        closing: '4th plenary meeting\n\n24 September 2015',
      }),
    },
    {
      right: assemblyResolution({
        symbol: 'A/RES/70/1',
        date: '21 October 2015',
        session: 'Seventieth session',
        adopted: 'Resolution adopted by the General Assembly on 25 September 2015',
        provenance: '[without reference to a Main Committee (A/70/L.1)]',
        title: '70/1. Tide tables',
        closing: '4th plenary meeting\n\n25 September 2015',
      }),
    },
  ],
  *check(resolution) {
    const { symbol, adopted } = resolution.masthead;
    if (!symbol || !adopted) return;
    const plain = symbol.value.replace(/[\s*]/g, '');
    const known = resolution.catalogue.resolutionBySymbol(plain);
    if (!known?.date || known.symbol !== plain || known.confidence === 'once' || known.date === adopted.value)
      return;
    // Where the years differ, council-number-year says so.
    const year = /^S\/RES\/\d+\((\d{4})\)/.exec(plain)?.[1];
    if (year !== undefined && year !== adopted.value.slice(0, 4)) return;
    yield {
      span: adopted.span,
      message: `${symbol.value} was adopted on ${dateInWords(known.date)}, not on “${printedWords(resolution, adopted.span)}”.`,
    };
  },
});
