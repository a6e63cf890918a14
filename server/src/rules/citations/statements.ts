import { councilResolution } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

const STATEMENT = onlyWith(
  ['of its President of 0', 'by its President of 0'],
  /\bstatements? (?:of|by) its President of \d{1,2} [A-Z][a-z]+ \d{4}(?![^;]{0,120}\bS\/PRST\/)/g,
);

export const rule = defineRule({
  name: 'statements',
  group: 'citations',
  summary: 'A statement by the President of the Security Council is cited with its symbol.',
  why: `“the statement by its President of 16 February 2005 (S/PRST/2005/8)”: there may be more than one of a day, and only the symbol tells which was meant. The General Assembly gives the symbol in a footnote.`,
  sources: [PRACTICE],
  severity: { default: 'off', 'security-council': 'information' },
  languages: ['en'],
  fix: 'none',
  examples: [
    {
      wrong: councilResolution({
        preamble: 'Recalling the ⟦statement by its President of 16 February 2005⟧ on tides,',
      }),
    },
    {
      right: councilResolution({
        preamble: 'Recalling the statement by its President of 16 February 2005 (S/PRST/2005/8) on tides,',
      }),
    },
  ],
  *check(resolution) {
    for (const { match, span } of hitsOf(resolution, STATEMENT))
      yield {
        span,
        message: `“${match[0]}” is cited without its symbol; one such as “(S/PRST/2005/8)” should follow.`,
      };
  },
});
