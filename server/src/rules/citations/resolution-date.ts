import type { Citation } from '../../citations/citation';
import type { Resolution } from '../../model/resolution';
import { dateInWords } from '../dates';
import { contradictedDate } from '../known-date';
import { defineRule, type Fix, type Remark } from '../rule';

export const rule = defineRule({
  name: 'resolution-date',
  group: 'citations',
  summary: 'The date given for a cited resolution is the date on which it was adopted.',
  why: `The date is looked up in what is known of some fifteen thousand resolutions; only where their own records, or several texts alike, give it, is another date called in question. Mostly a digit was mistyped, or the line of another resolution was copied. Where the date is right, the number may be the wrong one, so the fix is offered and not made on its own.`,
  sources: [
    {
      title: 'United Nations Digital Library, voting data and records of resolutions',
      url: 'https://digitallibrary.un.org',
    },
  ],
  severity: { default: 'warning' },
  languages: 'all',
  fix: 'offered',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its resolution 70/1 of ⟦24 September 2015⟧ on the 2030 Agenda,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its resolution 70/1 of 25 September 2015 on the 2030 Agenda,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its resolution 70/1 of 25 September 2015 on the 2030 Agenda,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const [i, citation] of resolution.citations.entries()) {
      const right = contradictedDate(i, resolution);
      if (right !== null) yield remarkOn(citation, right, resolution);
    }
  },
});

/** How far behind a number its date may stand: a list of resolutions of one day names it once. */
const FARTHEST = 200;

function remarkOn(citation: Citation, date: string, { paragraphs, footnotes, language }: Resolution): Remark {
  const right = dateInWords(date);
  const wrong = dateInWords(citation.date!);
  const number = /^\d[\d/A-Z() -]*$/.test(citation.text)
    ? citation.text
    : citation.symbol!.replace(/^.*\/RES\//, '').replace('(', ' (');
  const message = `Resolution ${number} was adopted on ${right}, not on ${wrong}.`;
  const owner =
    citation.paragraph !== null ? paragraphs[citation.paragraph] : footnotes[citation.footnote ?? -1];
  if (!owner || language !== 'en') return { span: citation.span, message };
  const { prose } = owner;
  const from = prose.indexOf(citation.span.end);
  const at = prose.text.slice(from, from + FARTHEST).indexOf(wrong);
  if (at < 0) return { span: citation.span, message };
  const pieces = prose.pieces(from + at, from + at + wrong.length);
  const fix = (): Fix => ({
    title: `Write “${right}”`,
    edits: pieces.map((span, i) => ({ span, text: i === 0 ? right : '' })),
  });
  return { span: prose.span(from + at, from + at + wrong.length), message, fix };
}
