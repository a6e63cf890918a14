import { isDigit } from '../../text/characters';
import { bareDraft } from '../example-texts';
import { ownPlaces } from '../layout';
import { defineRule } from '../rule';
import { NUMBERS } from '../sources';

/** A list of amounts: what stands behind the figure is what it counts. */
const AMOUNT =
  /^ (?:(?:United States )?dollars?|euros?|(?:million|billion) (?:United States )?dollars?|per cent)\b|^ (?:de )?(?:dollars|dólares)(?!\p{L})/u;

export const rule = defineRule({
  name: 'no-figure-at-start',
  group: 'numbers',
  summary: 'No sentence begins with a figure.',
  why: `At the beginning of a sentence a number is spelt out, or the sentence is turned round; a figure there is easily taken for the number of a paragraph, by readers and by programs.`,
  sources: [NUMBERS],
  severity: { default: 'information', 'model-un': 'hint' },
  languages: ['en', 'fr', 'es'],
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        first:
          '1. Invites coastal States:\n\n(a) To exchange their tide tables;\n\n(b) ⟦12⟧ of which are known;',
      }),
    },
    {
      right: bareDraft({
        first:
          '1. Invites coastal States:\n\n(a) To exchange their tide tables;\n\n(b) Twelve of which are known;',
      }),
    },
  ],
  *check(resolution) {
    for (const { paragraph } of ownPlaces(resolution, 'preambular', 'operative', 'sub')) {
      if (!isDigit(paragraph.prose.text.charCodeAt(0))) continue;
      // Years and dates of a list, and numbers of resolutions, are its entries.
      const match = /^\d{1,3}(?:[,\s]\d{3})*(?= \p{Ll}{2,})/u.exec(paragraph.prose.text);
      const amount = match && AMOUNT.test(paragraph.prose.text.slice(match[0].length));
      if (match && !amount && paragraph.label)
        yield {
          span: paragraph.prose.span(0, match[0].length),
          message: `The paragraph begins with the figure “${match[0]}”; the number should be spelt out, or stand elsewhere.`,
        };
    }
  },
});
