import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { NUMBERS, PRACTICE } from '../sources';

const WORDS =
  ',one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen'.split(
    ',',
  );

/** Things that are counted, and no measures. */
const THINGS =
  'members,States,countries,experts,persons,people,meetings,sessions,languages,reports,regions,representatives,children,women,men,vacancies,seats,pillars,organizations,institutions,groups'.split(
    ',',
  );

/** A small number before such a thing; measures, money, percentages and dates keep their figures. */
const COUNTED = onlyWith(
  THINGS.map((thing) => `0 ${thing}`),
  new RegExp(
    `(?=1?\\d [a-zS])(?<![\\p{L}\\d.,/()–-]|\\b(?:and|to|or|of|Goals?|Targets?|paragraphs?|articles?|items?|No\\.|chapter|phase|version|part|annex|table|section|level|category|class|target|goal|rule|type) )(1?\\d) (?=(?:${THINGS.join('|')})\\b)`,
    'gu',
  ),
);

export const rule = defineRule({
  name: 'words-below-ten',
  group: 'numbers',
  summary: 'Numbers below ten are written in words: five experts.',
  why: `From 10 on figures are used; where numbers below and above ten stand together, both are in figures. Money, percentages, ages and measures always have figures.`,
  sources: [NUMBERS, PRACTICE],
  severity: { default: 'hint' },
  languages: ['en'],
  fix: 'offered',
  options: {
    below: {
      kind: 'number',
      minimum: 2,
      maximum: 20,
      default: 10,
      description: 'The first number that is written in figures.',
    },
  },
  examples: [
    {
      wrong: bareDraft({ first: '1. Invites ⟦5⟧ experts to exchange tide tables;' }),
      fixed: bareDraft({ first: '1. Invites five experts to exchange tide tables;' }),
    },
    {
      options: { below: 13 },
      wrong: bareDraft({ first: '1. Invites ⟦12⟧ experts to exchange tide tables;' }),
      fixed: bareDraft({ first: '1. Invites twelve experts to exchange tide tables;' }),
    },
    { right: bareDraft({ first: '1. Invites 12 experts to exchange tide tables;' }) },
    { right: bareDraft({ first: '1. Invites 5 experts and 12 harbour masters to exchange tide tables;' }) },
  ],
  *check(resolution, { below }) {
    for (const { match, prose } of hitsOf(resolution, COUNTED)) {
      const around = prose.text.slice(Math.max(0, match.index - 80), match.index + 80);
      const number = Number(match[1]);
      const right = number < below ? WORDS[number] : undefined;
      if (!right) continue;
      // Beside a number in figures all are in figures.
      const others = around.matchAll(/(?<![\d/])(\d{2,3})(?![\d/]) \p{Ll}/gu);
      if ([...others].some(([, other]) => Number(other) >= below)) continue;
      const end = match.index + match[1]!.length;
      yield {
        span: prose.span(match.index, end),
        message: `“${match[1]}” should be written in words: “${right}”.`,
        fix: replaceWords(prose, match.index, end, right),
      };
    }
  },
});
