import { dateInWords } from '../dates';
import { bareDraft } from '../example-texts';
import { layoutOf } from '../layout';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'date-not-repeated',
  group: 'citations',
  summary: 'The date of a resolution is given once, at its first mention.',
  why: `The date helps the reader who meets the resolution for the first time. Later mentions have the number alone: of those in the General Assembly 98 in 100 do. A second date is also a second place in which to mistype it. Resolutions of bodies whose numbers few readers know, such as the World Health Assembly and the Environment Assembly, keep their dates.`,
  sources: [PRACTICE],
  severity: { default: 'information', 'security-council': 'off', 'model-un': 'off' },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      profile: 'general-assembly',
      wrong: bareDraft({
        preamble: 'Recalling its resolution 71/234 of 21 December 2016 on tide tables,',
        first: '1. Invites coastal States to act upon resolution 71/234⟦ of 21 December 2016⟧;',
      }),
      fixed: bareDraft({
        preamble: 'Recalling its resolution 71/234 of 21 December 2016 on tide tables,',
        first: '1. Invites coastal States to act upon resolution 71/234;',
      }),
    },
    {
      note: 'Of a body whose numbers are not known as well.',
      profile: 'general-assembly',
      right: bareDraft({
        preamble:
          'Recalling World Health Assembly resolution 76.16 of 30 May 2023 on the health of seafarers,',
        first: '1. Invites coastal States to act upon World Health Assembly resolution 76.16 of 30 May 2023;',
      }),
    },
    {
      note: 'Of a body whose numbers are not known as well.',
      profile: 'general-assembly',
      right: bareDraft({
        preamble:
          'Recalling Environment Assembly resolution 4/10 of 15 March 2019 on the health of wetlands,',
        first: '1. Invites coastal States to act upon Environment Assembly resolution 4/10 of 15 March 2019;',
      }),
    },
    {
      profile: 'general-assembly',
      right: bareDraft({
        preamble: 'Recalling its resolution 71/234 of 21 December 2016 on tide tables,',
        first: '1. Invites coastal States to act upon resolution 71/234;',
      }),
    },
  ],
  *check(resolution) {
    const places = layoutOf(resolution);
    const dated = new Set<string>();
    for (const { kind, symbol, date, paragraph, span } of resolution.citations) {
      if (kind !== 'resolution' || symbol === null || paragraph === null || date === null) continue;
      if (!OF_MAIN_ORGANS.test(symbol)) continue;
      const place = places[paragraph];
      if (!place || place.foreign || place.part > 0) continue;
      const key = `${symbol} ${date}`;
      if (!dated.has(key)) {
        dated.add(key);
        continue;
      }
      const { prose } = place.paragraph;
      const from = prose.indexOf(span.end);
      const words = ` of ${dateInWords(date)}`;
      const rest = prose.text.slice(from, from + words.length);
      // A date that stands behind a list belongs to all that is listed.
      if (rest !== words) continue;
      const pieces = prose.pieces(from, from + words.length);
      yield {
        span: prose.span(from, from + words.length),
        message: `The date “${dateInWords(date)}” of this resolution was given before; the number alone should stand here.`,
        fix: () => ({ title: 'Remove the date', edits: pieces.map((piece) => ({ span: piece, text: '' })) }),
      };
    }
  },
});

/** Symbols of the organs whose texts these are. */
const OF_MAIN_ORGANS = /^(?:A|S|E|A\/HRC)\/RES\//;
