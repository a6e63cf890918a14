import { lexiconOf } from '../../citations/lexicon';
import { partsAt } from '../../citations/parts';
import { bareDraft } from '../example-texts';
import { ownPlaces } from '../layout';
import { onlyWith } from '../matches';
import { hitsOf } from '../phrases';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

/** What follows a reference that is to another text, or that says where it stands. */
const SAID =
  /^(?:[\s\d,–()a-z-]{0,24}(?:and|or|to) (?:paragraphs? )?\d{1,3}(?: \([a-z]+\))*)*[\s,]{0,2}(?:above|below|of|in|thereof|therein|\(|to the|on\b|contained|entitled|hereof|concerning|relating|under)/;

/** Words before it by which it belongs to what was named before. */
const OF_ANOTHER =
  /(?:\b(?:resolutions?|report|decision|annex|section|Charter|Agenda|Declaration|Convention|document|note|statement|its|their|sect\.|chapter|Programme|Plan|Agreement|Protocol|Statute|Treaty|outcome|Framework|Consensus|Platform|letter|terms|No\.|\d)[^;.]{0,120}|[(,“] ?|\b(?:in particular|including|notably|especially) (?:in )?)$/;

const PARAGRAPH = onlyWith(
  ['paragraph 0'],
  /(?<![\w-]|\b[Pp]reambular )paragraph (\d{1,3})(?: \([a-z]\))?(?![\w/]|\.\d)/g,
);

export const rule = defineRule({
  name: 'paragraph-above-below',
  group: 'internal-references',
  summary:
    'A reference to a paragraph of the text itself says “above”, “below” or “of the present resolution”.',
  why: `“Paragraph 4” alone may be of the text that was named a line before. With “above” or “below” there is no doubt, and a change of the numbers is noticed.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'hint' },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      wrong: bareDraft({
        first: '1. Invites coastal States to exchange tide tables;',
        last: '2. Decides to review the exchange under ⟦paragraph 1⟧.',
      }),
      fixed: bareDraft({
        first: '1. Invites coastal States to exchange tide tables;',
        last: '2. Decides to review the exchange under paragraph 1 above.',
      }),
    },
    {
      right: bareDraft({
        first: '1. Recalls its resolution 70/1, and requests a report on paragraph 4;',
        last: '2. Decides to review the exchange under paragraph 1 above.',
      }),
    },
  ],
  *check(resolution) {
    const own = new Map<number, number>();
    for (const { paragraph } of ownPlaces(resolution, 'operative'))
      if (paragraph.parent === null && paragraph.label?.style === 'arabic')
        own.set(paragraph.label.value, paragraph.index);
    if (own.size < 2) return;
    for (const { match, prose, paragraph: here } of hitsOf(resolution, PARAGRAPH)) {
      const end = match.index + match[0].length;
      const number = Number(match[1]);
      const { text } = prose;
      if (!own.has(number) || SAID.test(text.slice(end, end + 120))) continue;
      if (OF_ANOTHER.test(text.slice(Math.max(0, match.index - 140), match.index))) continue;
      if (partsAt(text, match.index, lexiconOf('en')).length > 1) continue;
      if (!here || here.kind === 'preambular') continue;
      const word = own.get(number)! <= here.index ? 'above' : 'below';
      const place = prose.span(match.index, end);
      yield {
        span: place,
        message: `“${match[0]}” should say where it stands: “${match[0]} ${word}”.`,
        fix: () => ({
          title: `Write “${match[0]} ${word}”`,
          edits: [{ span: { start: place.end, end: place.end }, text: ` ${word}` }],
        }),
      };
    }
  },
});
