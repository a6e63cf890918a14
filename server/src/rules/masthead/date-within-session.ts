import { sessionDates } from '../../catalogue/sessions';
import type { Found, Resolution } from '../../model/resolution';
import { assemblyResolution, committeeDraft } from '../example-texts';
import { symbolFacts } from '../masthead-facts';
import { printedWords } from '../masthead-lines';
import { ordinalInWords } from '../ordinals';
import { defineRule, type Remark } from '../rule';
import { IDENTIFICATION, SYMBOLS } from '../sources';

export const rule = defineRule({
  name: 'date-within-session',
  group: 'masthead',
  summary: 'The dates of the masthead lie within the session that the symbol belongs to.',
  why: `The eighty-first session of the General Assembly lasts from September 2026 to September 2027, so a draft or a resolution of it bears no other date; a document of the Economic and Social Council bears the year of its symbol. A draft that was made from last year’s often keeps the old date or the old symbol. Adopted texts may be issued after the session is over.`,
  sources: [IDENTIFICATION, SYMBOLS],
  severity: { default: 'warning', 'model-un': 'off' },
  languages: 'all',
  fix: 'none',
  examples: [
    { wrong: committeeDraft({ date: '⟦30 October 2025⟧' }) },
    {
      wrong: assemblyResolution({
        adopted: 'Resolution adopted by the General Assembly on ⟦18 December 2025⟧',
      }),
    },
    { right: committeeDraft() },
    { right: assemblyResolution({ date: '22 October 2027' }) },
  ],
  *check(resolution) {
    const { symbol, date, adopted } = resolution.masthead;
    const facts = symbol && symbolFacts(symbol.value);
    if (!symbol || !facts || facts.session === null || /^A\/HRC|^A\/(?:RES\/)?(?:S|ES)-/.test(symbol.value))
      return;
    if (facts.organ === 'general-assembly') {
      if (facts.session < 31) return;
      const session = sessionDates(facts.session);
      const next = sessionDates(facts.session + 1);
      if (!session || !next) return;
      const span = `the ${ordinalInWords(facts.session) ?? facts.session} session, which opened in September ${session.opens.slice(0, 4)}`;
      if (date && date.value < session.opens) yield remark(resolution, date, symbol.value, span, 'earlier');
      else if (date && facts.series === 'limited' && date.value > next.opens)
        yield remark(resolution, date, symbol.value, span, 'later');
      if (adopted && adopted.value < session.opens)
        yield remark(resolution, adopted, symbol.value, span, 'earlier');
      // The last meeting of a session may be held in the morning of the day on which the next one opens.
      else if (adopted && adopted.value > next.opens)
        yield remark(resolution, adopted, symbol.value, span, 'later');
    } else if (facts.organ === 'economic-and-social-council') {
      // A session may open in the last months of the year before: that of 2022 opened in July 2021.
      const years = [facts.session - 1, facts.session].map(String);
      for (const day of [date, adopted])
        if (
          day &&
          !(years.includes(day.value.slice(0, 4)) || (day === date && facts.series === 'resolution'))
        )
          yield remark(
            resolution,
            day,
            symbol.value,
            `${facts.session}`,
            day.value.slice(0, 4) < years[0]! ? 'earlier' : 'later',
          );
    }
  },
});

function remark(
  resolution: Resolution,
  day: Found<string>,
  symbol: string,
  session: string,
  when: 'earlier' | 'later',
): Remark {
  return {
    span: day.span,
    message: `“${printedWords(resolution, day.span)}” is ${when} than the symbol ${symbol} allows: it belongs to ${session}.`,
  };
}
