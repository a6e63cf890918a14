import { rightsCouncilSatOn, rightsCouncilYear } from '../../catalogue/numbering';
import { dateInWords } from '../dates';
import { bareDraft } from '../example-texts';
import { knownDate } from '../known-date';
import { defineRule } from '../rule';
import { IDENTIFICATION } from '../sources';

export const rule = defineRule({
  name: 'hrc-forms',
  group: 'citations',
  summary:
    'The number of a resolution of the Human Rights Council belongs to the year in which its session sat.',
  why: `The Council numbers by session, \`16/21\`, and sits three times a year: its sixteenth session was in 2011. A date of another year is a slip in the one or the other.`,
  sources: [IDENTIFICATION],
  severity: { default: 'warning' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({ preamble: 'Recalling Human Rights Council resolution ⟦16/65⟧ of 25 March 2009,' }),
    },
    { right: bareDraft({ preamble: 'Recalling Human Rights Council resolution 16/21 of 25 March 2011,' }) },
  ],
  *check({ citations, catalogue }) {
    for (const citation of citations) {
      const { kind, symbol, date, span, text } = citation;
      const session = /^A\/HRC\/RES\/(\d{1,2})\/\d+/.exec(symbol ?? '')?.[1];
      if (kind !== 'resolution' || session === undefined || date === null) continue;
      if (rightsCouncilSatOn(Number(session), date) || knownDate(citation, catalogue) !== null) continue;
      // The first four sessions sat from June 2006 to March 2007.
      if (Number(session) <= 6) continue;
      yield {
        span,
        message: `Resolution ${text} of the Human Rights Council is of ${rightsCouncilYear(Number(session))}; the date given for it, ${dateInWords(date)}, can’t be right.`,
      };
    }
  },
});
