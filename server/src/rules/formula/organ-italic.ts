import type { Paragraph, Resolution } from '../../model/resolution';
import { mostlySetOff, signBefore } from '../emphasis';
import { bareDraft } from '../example-texts';
import { ownPlaces } from '../layout';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

const ITALIC = {
  preamble: '*Noting* that tides know no borders,',
  first: '1. *Invites* coastal States to exchange their tide tables each year;',
  last: '2. *Decides* to return to the question at its next session.',
};

export const rule = defineRule({
  name: 'organ-italic',
  group: 'formula',
  summary: 'The name of the organ is in italics, its article included, where the opening words are.',
  why: `*The General Assembly* and the words that open each paragraph are set off alike, so that the skeleton of the resolution can be read at a glance. The comma stays outside. A text that sets nothing off, such as one taken from a PDF, is left in peace.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'warning', 'model-un': 'hint' },
  languages: 'all',
  fix: 'safe',
  examples: [
    {
      wrong: bareDraft({ ...ITALIC, formula: '⟦The General Assembly⟧,' }),
      fixed: bareDraft({ ...ITALIC, formula: '*The General Assembly*,' }),
    },
    { right: bareDraft({ ...ITALIC, formula: '*The General Assembly*,' }) },
    { right: bareDraft() },
  ],
  *check(resolution) {
    const sign = mostlySetOff(resolution);
    if (!sign) return;
    for (const { paragraph } of ownPlaces(resolution, 'formula')) {
      if (isSetOff(paragraph, resolution)) continue;
      const words = paragraph.prose.text.replace(/[\s,،，:]+$/, '');
      if (words === '') continue;
      const span = paragraph.prose.span(0, words.length);
      yield {
        span,
        message: `“${words}” is not set off; it should be, as the opening words of the paragraphs are.`,
        fix: () => ({
          title: `Set off “${words}”`,
          edits: [
            { span: { start: span.start, end: span.start }, text: sign.open },
            { span: { start: span.end, end: span.end }, text: sign.close },
          ],
        }),
      };
    }
  },
});

function isSetOff({ span, prose }: Paragraph, { source }: Resolution): boolean {
  const start = prose.sourceOffset(0);
  return signBefore(source, start) !== null || start > span.start;
}
