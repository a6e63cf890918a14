import { resolutionBySymbol } from '../../../server/src/catalogue/resolutions';
import type { Citation } from '../../../server/src/citations/citation';
import type { Paragraph, Resolution } from '../../../server/src/model/resolution';
import { layoutOf } from '../../../server/src/rules/layout';
import { atEach, edit, type Fault, type Mutation, quoted, sourceSpan } from '../fault';

/** The citations in the own paragraphs of a text, with the paragraph. */
function* cited(
  resolution: Resolution,
  kind: Citation['kind'],
): Generator<{ readonly citation: Citation; readonly paragraph: Paragraph }> {
  const places = layoutOf(resolution);
  for (const citation of resolution.citations) {
    const place = citation.paragraph === null ? undefined : places[citation.paragraph];
    if (citation.kind === kind && place && !place.foreign && citation.pieces.length === 1)
      yield { citation, paragraph: place.paragraph };
  }
}

/** The day of a date right behind a citation, up to the figures. */
const DAY =
  /^ (?:of|du|de|от|المؤرخ) (\d{1,2})(?=(?:er)? (?:de )?\p{L}+(?:\/\p{L}+ ?\p{L}*)?(?: de)? \d{4})/u;

export const citations: readonly Mutation[] = [
  {
    rule: 'resolution-date',
    fault: 'the date of a resolution shifted by a day',
    *plant(resolution) {
      for (const { citation, paragraph } of cited(resolution, 'resolution')) {
        const known = citation.symbol === null ? null : resolutionBySymbol(citation.symbol);
        if (known === null || known.date !== citation.date || known.confidence === 'once') continue;
        const { text } = paragraph.prose;
        const from = paragraph.prose.indexOf(citation.span.end);
        const match = DAY.exec(text.slice(from, from + 60));
        if (!match) continue;
        const start = from + match[0].length - match[1]!.length;
        const span = sourceSpan(resolution, paragraph, start, start + match[1]!.length);
        const day = Number(match[1]);
        if (span)
          yield {
            edits: [{ span, text: String(day > 1 ? day - 1 : day + 1) }],
            // Only the English rule reads on to the date.
            ...(resolution.language !== 'en' && { place: citation.span }),
            also: ['recall-list-chronological', 'date-consistency'],
          };
      }
    },
  },
  {
    rule: 'post-1976-form',
    fault: 'blanks around the stroke of a number',
    plant: (resolution) =>
      atEach(
        resolution,
        /(?<=\b(?:resolution|résolution|resolución|резолюци[ияюей]{1,2}) )([4-9]\d)\/(\d{1,3})(?![\w/ ]*\()/gu,
        ([, session, number]) => `${session} / ${number}`,
        { more: { also: ['resolution-date', 'date-on-first-mention', 'recall-list-chronological'] } },
      ),
  },
  {
    rule: 'existing-resolution',
    fault: 'the session of a cited resolution is one to come',
    *plant(resolution) {
      const session = resolution.masthead.session?.value;
      if (resolution.profile !== 'general-assembly' || session === undefined) return;
      for (const { citation } of cited(resolution, 'resolution')) {
        const match = /^(\d{2})\/\d+$/.exec(citation.text);
        if (match)
          yield {
            edits: [edit(citation.span.start, citation.span.start + 2, String(session + 2))],
            also: [
              'recall-list-chronological',
              'resolution-date',
              'title-fits-resolution',
              'date-on-first-mention',
              'note-fits-instrument',
            ],
          };
      }
    },
  },
  {
    rule: 'existing-resolution',
    fault: 'the year of a resolution of the Security Council is another one',
    *plant(resolution) {
      for (const { citation } of cited(resolution, 'resolution')) {
        const match = /^(\d+) \((\d{4})\)$/.exec(citation.text);
        if (!match || !citation.symbol?.startsWith('S/')) continue;
        const at = citation.span.start + citation.text.indexOf('(') + 1;
        yield {
          edits: [edit(at, at + 4, String(Number(match[2]) - 3))],
          also: ['recall-list-chronological', 'resolution-date', 'title-fits-resolution'],
        };
      }
    },
  },
  {
    rule: 'SC-form',
    fault: 'the year of a resolution of the Security Council behind a stroke',
    *plant(resolution) {
      for (const { citation } of cited(resolution, 'resolution')) {
        const match = /^(\d{3,4}) \((\d{4})\)$/.exec(citation.text);
        if (match && citation.symbol?.startsWith('S/'))
          yield { edits: [{ span: citation.span, text: `${match[1]}/${match[2]}` }] };
      }
    },
  },
  {
    rule: 'lower-case',
    fault: 'a capital letter in “resolution” before a number',
    *plant(resolution) {
      yield* atEach(resolution, /(?<=[a-z,] )resolution(?=s? \d{1,4}(?:\/| \())/g, ({ input, index }) =>
        quoted(input, index) ? null : 'Resolution',
      );
    },
  },
  {
    rule: 'short-form',
    fault: 'a resolution cited by its symbol',
    *plant(resolution) {
      for (const { citation } of cited(resolution, 'resolution'))
        if (/^\d{2}\/\d+$/.test(citation.text) && citation.symbol?.startsWith('A/RES/'))
          yield {
            edits: [edit(citation.span.start, citation.span.start, 'A/RES/')],
            place: citation.span,
          };
    },
  },
  {
    rule: 'charter-name',
    fault: 'the Charter under a short name',
    *plant(resolution) {
      yield* atEach(
        resolution,
        /\bCharter of the United Nations\b/g,
        ({ input, index }) => (quoted(input, index) ? null : 'UN Charter'),
        { more: { also: ['treaty-article-case'] } },
      );
    },
  },
  {
    rule: 'reference-resolves',
    fault: 'a paragraph that is not there',
    *plant(resolution) {
      for (const { citation } of cited(resolution, 'internal')) yield* elsewhere(citation);
    },
  },
  {
    rule: 'reference-resolves',
    fault: '“below” for “above”, or the other way round',
    *plant(resolution) {
      for (const { citation } of cited(resolution, 'internal')) {
        const match = /^paragraph \d+ (above|below)$/.exec(citation.text);
        if (match && citation.part !== null) {
          const at = citation.span.end - match[1]!.length;
          yield { edits: [edit(at, citation.span.end, match[1] === 'above' ? 'below' : 'above')] };
        }
      }
    },
  },
  {
    rule: 'sub-reference-form',
    fault: 'no blank between a paragraph’s number and a sub-paragraph’s letter',
    *plant(resolution) {
      yield* atEach(resolution, /\bparagraph \d{1,3} \([a-z]\)/g, ([words]) => words.replace(' (', '('));
    },
  },
  {
    rule: 'no-operative-word',
    fault: '“operative” before a paragraph',
    *plant(resolution) {
      yield* atEach(
        resolution,
        /\bparagraph (?=\d{1,2} (?:above|below|of the present resolution)\b)/g,
        () => 'operative paragraph ',
        { more: { also: ['paragraph-above-below'] } },
      );
    },
  },
  {
    rule: 'present-resolution',
    fault: '“this” for “the present resolution”',
    *plant(resolution) {
      if (resolution.language !== 'en' || resolution.profile === 'security-council') return;
      yield* atEach(resolution, /\bthe present resolution\b/g, ({ input, index }) =>
        quoted(input, index) ? null : 'this resolution',
      );
    },
  },
];

/** The number of the paragraph that is meant, as one that no resolution reaches. */
function* elsewhere({ text, span, part }: Citation): Generator<Fault> {
  const match = /^(?:paragraph|paragraphe|párrafo|пункте?|الفقرة|(?:[上下]文)?第) ?(\d{1,2})(?!\d)/.exec(
    text,
  );
  if (!match || part === null) return;
  const at = span.start + match[0].length - match[1]!.length;
  yield { edits: [edit(at, at + match[1]!.length, '499')] };
}
