import { perWords } from '../../model/known';
import { bareDraft } from '../example-texts';
import { ownPlaces } from '../layout';
import { nameOf } from '../naming';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

const REQUEST = /\brequests the Secretary-General to (?:submit|prepare|present|provide|report)\b/i;
const REPORT =
  /\b(?:submit|prepare|present|provide)(?: to [^,;]{1,80})? (?:a|an|his|her|its) (?:[a-z-]+ ){0,2}report\b/;

/** What says when: a session, a period, a day, or that it is a part of what is reported anyway. */
const WHEN =
  /\b(?:sessions?|annual(?:ly)?|biennial(?:ly)?|triennial|biannual|within|days|weeks|months?|every|each|years?|yearly|by|before|no later|not later|regular(?:ly)?|periodic(?:ally)?|oral(?:ly)?|meeting|next|future|existing|\d{4}|continue|segment|in (?:his|her|the) report)\b/i;

const asksForReport = perWords((text) => REQUEST.test(text.slice(0, 100)));

export const rule = defineRule({
  name: 'reporting-line',
  group: 'operative',
  summary: 'A request for a report says at which session, or when, it is due.',
  why: `“Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on …”: without a session the report has no item of an agenda under which it could be taken up.`,
  sources: [PRACTICE],
  severity: { default: 'hint' },
  languages: ['en'],
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        first: '1. Requests the Secretary-General to ⟦submit a report⟧ on the exchange of tide tables;',
      }),
    },
    {
      right: bareDraft({
        first:
          '1. Requests the Secretary-General to submit to the General Assembly at its eighty-second session a report on tide tables;',
      }),
    },
  ],
  *check(resolution) {
    for (const { paragraph } of ownPlaces(resolution, 'operative')) {
      const { text } = paragraph.prose;
      if (!asksForReport(paragraph.prose) || WHEN.test(text)) continue;
      const match = REPORT.exec(text);
      if (match)
        yield {
          span: paragraph.prose.span(match.index, match.index + match[0].length),
          message: `${nameOf(resolution, paragraph)} asks for a report but does not say when; a session should be named.`,
        };
    }
  },
});
