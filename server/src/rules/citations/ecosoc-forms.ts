import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf } from '../phrases';
import { defineRule } from '../rule';
import { IDENTIFICATION } from '../sources';

/** The last session whose resolutions bear it in Roman figures was the sixty-third, in 1977. */
const FIRST_YEAR = 1978;

export const rule = defineRule({
  name: 'ecosoc-forms',
  group: 'citations',
  summary:
    'Resolutions of the Economic and Social Council are cited by year and number since 1978, as in 2006/27, and before as in 1503 (XLVIII).',
  why: `The Economic and Social Council counts its resolutions anew each year and puts the full year first: 2006/27. Until 1977 it counted them through and added the session in Roman figures: 1503 (XLVIII). A two-digit year, or a year before 1978 with a slash, is a number that the Council never gave.`,
  sources: [IDENTIFICATION],
  severity: { default: 'warning', 'security-council': 'information', 'model-un': 'information' },
  languages: ['en'],
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        preamble:
          'Recalling Economic and Social Council resolutions ⟦1970/27⟧ and Economic and Social Council resolution ⟦06/27⟧,',
      }),
    },
    {
      right: bareDraft({
        preamble: 'Recalling Economic and Social Council resolutions 1503 (XLVIII) and 2006/27,',
      }),
    },
  ],
  *check(resolution) {
    const pattern = onlyWith(
      ['Economic and Social Council resolution', 'Economic and Social Council decision'],
      /(?=\d{2,4}\/)(?<=\bEconomic and Social Council (?:resolutions?|decisions?) )(\d{2}|\d{4})\/(\d{1,3})(?![\w/])/g,
    );
    for (const { match, span } of hitsOf(resolution, pattern, { notes: true })) {
      const year = match[1]!;
      if (year.length === 4 && Number(year) >= FIRST_YEAR && Number(year) < 2100) continue;
      yield {
        span,
        message: `“${match[0]}” is no number of the Economic and Social Council; it should read as in “2006/27”, or as in “1503 (XLVIII)” before ${FIRST_YEAR}.`,
      };
    }
  },
});
