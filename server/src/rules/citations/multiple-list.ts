import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

const NUMBER = '\\d{1,4}(?:\\/\\d{1,3})?(?: ?[A-Z])?(?: ?\\([0-9A-Z-]{1,8}\\))?';
const DATE = '(?: of \\d{1,2} [A-Z][a-z]+ \\d{4})?';
/** Two or more numbers that share one noun, each of them unmistakably a number of a resolution. */
const SURE = '(?:\\d{2}\\/\\d{1,3}(?: [A-Z])?|\\d{3,4} \\(\\d{4}\\)|\\d{1,4}(?: [A-Z])? \\([IVXL]+\\))';

const SEVERAL = onlyWith(
  ['resolution 0'],
  new RegExp(`\\bresolution ${SURE}${DATE}(?:, ${NUMBER}${DATE}){0,12},? and ${SURE}(?![\\w/])`, 'g'),
);

export const rule = defineRule({
  name: 'multiple-list',
  group: 'citations',
  summary: 'Several resolutions stand behind the plural: resolutions 47/19, 48/16 and 49/9.',
  why: `The noun stands once, in the plural, and “and” before the last number with no comma before it; each number keeps its own date: “resolutions 71/234 of 21 December 2016 and 74/227 of 19 December 2019”.`,
  sources: [PRACTICE],
  severity: { default: 'warning', 'security-council': 'information', 'model-un': 'information' },
  languages: ['en'],
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        preamble:
          'Recalling its ⟦resolution 71/234 of 21 December 2016 and 74/227⟧ of 19 December 2019 on tide tables,',
      }),
    },
    {
      right: bareDraft({
        preamble:
          'Recalling its resolutions 71/234 of 21 December 2016 and 74/227 of 19 December 2019 on tide tables,',
      }),
    },
  ],
  *check(resolution) {
    for (const { match, span } of hitsOf(resolution, SEVERAL)) {
      yield {
        span,
        message: `“${match[0]}” names more than one resolution; the noun should read “resolutions”.`,
      };
    }
  },
});
