import type { Paragraph, Resolution } from '../../model/resolution';
import { isLetter } from '../../text/characters';
import { bareDraft } from '../example-texts';
import { isCutByDash, ownPlaces } from '../layout';
import { firstWords } from '../naming';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

/** Most labels begin with it. */
const BRACKET = 40;

export const rule = defineRule({
  name: 'bullets-discouraged',
  group: 'sub-paragraphs',
  summary: 'Items of a list have letters or numbers and no bullets.',
  why: `What has no label can’t be referred to: “paragraph 5 (b)” is short and sure, “the second bullet of paragraph 5” is neither, and is wrong as soon as an item is put in above it.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'warning', 'security-council': 'information' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        first:
          '1. Invites coastal States:\n\n⟦•⟧ To exchange their tide tables;\n\n• To print them in large type;',
      }),
    },
    {
      right: bareDraft({
        first:
          '1. Invites coastal States:\n\n(a) To exchange their tide tables;\n\n(b) To print them in large type;',
      }),
    },
  ],
  *check(resolution) {
    const seen = new Set<number | null>();
    for (const { paragraph } of ownPlaces(resolution, 'sub')) {
      const { span, pieces, parent } = paragraph;
      if (seen.has(parent) || cutOff(resolution, paragraph)) continue;
      const first = resolution.source.text.charCodeAt((pieces[0] ?? span).start);
      if (first === BRACKET || isLetter(first)) continue;
      const sign = /^\s*([•●◦▪‣∙·]|[-–—*](?=\s))/.exec(resolution.source.slice(pieces[0] ?? span));
      if (!sign) continue;
      seen.add(parent);
      const start = (pieces[0] ?? span).start + sign[0].length - sign[1]!.length;
      yield {
        span: { start, end: start + sign[1]!.length },
        message: `The sub-paragraph ${firstWords(paragraph)} begins with the bullet “${sign[1]}”; the items of its list should have letters such as (a).`,
      };
    }
  },
});

/** Whether the paragraph goes on with the one above it, whose line was wrapped before a dash. */
function cutOff(resolution: Resolution, { index }: Paragraph): boolean {
  const above = resolution.paragraphs[index - 1];
  return above !== undefined && isCutByDash(resolution, above);
}
