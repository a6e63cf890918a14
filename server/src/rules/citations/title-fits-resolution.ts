import type { Catalogue } from '../../catalogue/catalogue';
import type { KnownResolution } from '../../catalogue/resolutions';
import { bareDraft } from '../example-texts';
import { defineRule } from '../rule';

/** Words of which a part of the resolution is meant, which has a title of its own: “the section of resolution …”. */
const PART_OF =
  /\b(?:sections?|parts?|chapters?|annex(?:es)?|declaration|programme|plan|framework|document|paragraphs?|decision)\b[^,;]{0,40}\b(?:of|to|in) (?:[\w’-]+ ){0,6}resolutions? ?$/i;

/** Between the number and its title the date stands at most. */
const ENTITLED = /^(?: of \d{1,2} [A-Z][a-z]+ \d{4})?,? (?:entitled|titled) [“"]([^”"]{6,300})[”"]/;

export const rule = defineRule({
  name: 'title-fits-resolution',
  group: 'citations',
  summary: 'The title given for a cited resolution is the title of that resolution.',
  why: `Titles are looked up by number. One that has no word of weight in common with the title that is known belongs to another resolution: the number was mistyped, or the line was copied.`,
  sources: [
    {
      title: 'United Nations Digital Library, records of resolutions',
      url: 'https://digitallibrary.un.org',
    },
  ],
  severity: { default: 'warning' },
  languages: ['en'],
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        preamble:
          'Recalling its resolution 70/1 of 25 September 2015, entitled ⟦“Harbour lights and fog horns”⟧,',
      }),
    },
    {
      note: 'One of several resolutions of a number.',
      wrong: bareDraft({
        preamble:
          'Recalling its resolution 57/270 B of 23 June 2003, entitled ⟦“Harbour lights and fog horns”⟧, and its resolution 2200 A (XXI) of 16 December 1966, entitled ⟦“Sea charts”⟧,',
      }),
    },
    {
      note: 'What several resolutions of a number have in common is no title of one of them.',
      right: bareDraft({
        preamble:
          'Recalling its resolution 74/92 B of 13 December 2019, entitled “Harbour lights and fog horns”,',
      }),
    },
    {
      note: 'A section has a title of its own.',
      right: bareDraft({
        preamble:
          'Recalling the section of its resolution 70/1 of 25 September 2015 entitled “Harbour lights”,',
      }),
    },
    {
      right: bareDraft({
        preamble:
          'Recalling its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”,',
      }),
    },
  ],
  *check({ citations, paragraphs, catalogue }) {
    for (const { kind, symbol, paragraph, span, text } of citations) {
      const prose = paragraph === null ? undefined : paragraphs[paragraph]?.prose;
      if (kind !== 'resolution' || symbol === null || !prose) continue;
      const from = prose.indexOf(span.end);
      const match = ENTITLED.exec(prose.text.slice(from, from + 400));
      if (!match) continue;
      const known = knownWithLetter(symbol, text, catalogue);
      if (!known?.title || known.confidence === 'once') continue;
      if (
        PART_OF.test(
          prose.text.slice(Math.max(0, prose.indexOf(span.start) - 120), prose.indexOf(span.start)),
        )
      )
        continue;
      const words = weighty(known.title);
      if (words.size === 0 || [...weighty(match[1]!)].some((word) => words.has(word))) continue;
      const start = from + match[0].length - match[1]!.length - 2;
      yield {
        span: prose.span(start, from + match[0].length),
        message: `Resolution ${text} is entitled “${known.title}”, not “${match[1]}”.`,
      };
    }
  },
});

/**
 * What is known of a resolution, of the one that is cited where several bear one number: addresses leave the letter before a
 * session out (`A/RES/2200(XXI)` for 2200 A (XXI)).
 */
function knownWithLetter(symbol: string, text: string, catalogue: Catalogue): KnownResolution | null {
  const letter = /^\d{1,4} ?([A-Z])\b/.exec(text)?.[1] ?? '';
  const own = symbol.replace('(', `${letter}(`);
  const known = catalogue.resolutionBySymbol(own);
  return known?.symbol === own ? known : null;
}

/** Words by which titles can be told apart: long ones, by their first letters, so that endings don’t matter. */
function weighty(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/\p{L}{4,}|\d{4}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 5)));
}

const COMMON: ReadonlySet<string> = new Set([
  'united',
  'nations',
  'with',
  'from',
  'international',
  'implementation',
  'follow',
  'their',
  'other',
]);
