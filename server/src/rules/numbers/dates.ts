import { ENGLISH_MONTHS } from '../dates';
import { FIGURE, onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { NUMBERS } from '../sources';

const MONTH = `(?:${ENGLISH_MONTHS.join('|')})`;

/** `October 29, 2018`, `October 29th 2018`; `29th October 2018`, `29th of October, 2018`. */
const WRONG = onlyWith(
  [...ENGLISH_MONTHS.map((month) => `${month} 0`), '0st ', '0nd ', '0rd ', '0th '],
  new RegExp(
    `\\b(?:(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})|(\\d{1,2})(?:st|nd|rd|th)(?: of)? (${MONTH}),? ((?:19|20)\\d{2}))\\b`,
    'g',
  ),
);

/** `29 October 2018`, `29th of October, 2018`; `October 29th, 2018`, `October 29 2018`. */
const WRONG_MONTH_FIRST = onlyWith(
  FIGURE,
  new RegExp(
    `\\b(?:(${MONTH}) (\\d{1,2})(?:(?:st|nd|rd|th),?|(?!,)) ((?:19|20)\\d{2})|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? ((?:19|20)\\d{2}))\\b`,
    'g',
  ),
);

export const rule = defineRule({
  name: 'dates',
  group: 'numbers',
  summary: 'A date is written day, month, year: 29 October 2018.',
  why: `Day, month, year: 29 October 2018. No comma, no “th”, no other order; above all none in figures, since 3/4/2018 is a day in March to some and in April to others. In all of the adopted texts that were measured there is hardly a date in another form.`,
  sources: [NUMBERS],
  severity: { default: 'warning', 'security-council': 'information' },
  languages: ['en'],
  fix: 'safe',
  options: {
    order: {
      kind: 'choice',
      choices: ['day-month-year', 'month-day-year'],
      default: 'day-month-year',
      description: 'The order of the parts; the second is “October 29, 2018”.',
    },
  },
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling the meeting of harbour authorities of ⟦October 29th, 2018⟧,

        1. Invites coastal States to exchange their tide tables by ⟦1st March 2027⟧;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling the meeting of harbour authorities of 29 October 2018,

        1. Invites coastal States to exchange their tide tables by 1 March 2027;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      options: { order: 'month-day-year' },
      wrong: `
        The General Assembly,

        Recalling the meetings of harbour authorities of ⟦29 October 2018⟧ and of May 7, 2020,

        1. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling the meetings of harbour authorities of October 29, 2018 and of May 7, 2020,

        1. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling the meeting of harbour authorities of 29 October 2018,

        1. Invites coastal States to exchange their tide tables by 1 March 2027;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution, { order }) {
    const monthFirst = order === 'month-day-year';
    const pattern = monthFirst ? WRONG_MONTH_FIRST : WRONG;
    for (const { match, prose, span } of hitsOf(resolution, pattern, { notes: true })) {
      const [words, month1, day1, year1, day2, month2, year2] = match;
      const day = Number(day1 ?? day2);
      const month = month1 ?? month2;
      const right = monthFirst ? `${month} ${day}, ${year1 ?? year2}` : `${day} ${month} ${year1 ?? year2}`;
      yield {
        span,
        message: `“${words}” should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + words.length, right),
      };
    }
  },
});
