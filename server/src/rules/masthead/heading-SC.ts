import { councilResolution } from '../example-texts';
import { datedLine, mastheadLines } from '../masthead-lines';
import { defineRule } from '../rule';
import { MASTHEADS, PRACTICE } from '../sources';

const HEADING = /^resolution\s+\d+/i;
const ADOPTED = /^adopted by the security council\b/i;

export const rule = defineRule({
  name: 'heading-SC',
  group: 'masthead',
  summary:
    'A resolution of the Security Council is headed by its number and by the meeting and day of its adoption.',
  why: `It has no title; the two lines stand in its place: “Resolution 2703 (2023)”, and “Adopted by the Security Council at its 9430th meeting, on 30 October 2023”. What was adopted in writing, as in 2020, names the day alone.`,
  sources: [MASTHEADS, PRACTICE],
  severity: { default: 'off', 'security-council': 'warning' },
  languages: ['en'],
  fix: 'none',
  examples: [
    { wrong: councilResolution({ heading: '⟦Resolution 2703/2023⟧' }) },
    {
      wrong: councilResolution({
        adopted: '⟦Adopted by the Security Council at its 9430th meeting on 30 October 2023⟧',
      }),
    },
    { right: councilResolution() },
  ],
  *check(resolution) {
    const { symbol } = resolution.masthead;
    const number = /^S\/RES\/(\d+) ?\((\d{4})\)/.exec(symbol?.value ?? '');
    if (!symbol || !number) return;
    const lines = mastheadLines(resolution);
    const due = `Resolution ${number[1]} (${number[2]})`;
    const heading = lines.find(({ text }) => HEADING.test(text));
    const words = heading?.text.replace(/\s+/g, ' ').replace(/\*+$/, '');
    if (heading && words !== due)
      yield {
        span: heading.span,
        message: `“${words}” should read “${due}”, by the symbol ${symbol.value}.`,
      };
    const adopted = datedLine(resolution, ADOPTED);
    if (!adopted) return;
    const printed = adopted.text.replace(/\s+/g, ' ');
    // Extractions lose the blank before the day.
    const form =
      /^Adopted by the Security Council (?:at its \d+(?:st|nd|rd|th)(?: \([A-Za-z ]+\))? meeting, )?on ?\d{1,2} [A-Z][a-z]+ \d{4}\*?$/;
    if (!form.test(printed))
      yield {
        span: adopted.span,
        message: `“${printed}” should read ${rightLine(printed)}.`,
      };
  },
});

/** The line as it should read, with the meeting and the day that are printed; a model of it where they can’t be told. */
function rightLine(printed: string): string {
  const meeting = /\b\d+(?:st|nd|rd|th)(?: \([A-Za-z ]+\))?(?= meeting\b)/.exec(printed)?.[0];
  const day = /\b\d{1,2} [A-Z][a-z]+ \d{4}/.exec(printed)?.[0];
  return meeting && day
    ? `“Adopted by the Security Council at its ${meeting} meeting, on ${day}”`
    : 'as in “Adopted by the Security Council at its 9430th meeting, on 30 October 2023”';
}
