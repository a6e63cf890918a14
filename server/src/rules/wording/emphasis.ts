import type { Paragraph, Resolution } from '../../model/resolution';
import { mostlySetOff } from '../emphasis';
import { bareDraft } from '../example-texts';
import { ownPlaces } from '../layout';
import { Occurrences } from '../occurrences';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

const ITALIC = {
  formula: '*The General Assembly*,',
  preamble: '*Noting* that tides know no borders,',
  last: '2. *Decides* to return to the question at its next session.',
};

export const rule = defineRule({
  name: 'emphasis',
  group: 'wording',
  summary: 'Nothing in the text is set off for emphasis, in italics or in bold.',
  why: `Italics mark the opening words, titles of books and the names of ships. What is stressed by type would not be stressed in the other five languages, where the word that matters may be another one or none at all.

Bold and underlined words come from drafts in which changes were shown. They go before the draft is handed in; what should weigh more is said in words, or in a paragraph of its own.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'information', 'model-un': 'hint' },
  languages: 'all',
  fix: 'offered',
  examples: [
    {
      wrong: bareDraft({
        ...ITALIC,
        first: '1. *Invites* ⟦**all**⟧ coastal States to exchange their tide tables;',
      }),
      fixed: bareDraft({
        ...ITALIC,
        first: '1. *Invites* all coastal States to exchange their tide tables;',
      }),
    },
    {
      right: bareDraft({
        ...ITALIC,
        first: '1. *Invites* all coastal States to exchange their tide tables;',
      }),
    },
  ],
  *check(resolution) {
    if (!mostlySetOff(resolution)) return;
    const { text } = resolution.source;
    const bold = [new Occurrences(text, '**'), new Occurrences(text, '__')];
    for (const { paragraph } of ownPlaces(resolution, 'preambular', 'operative', 'sub')) {
      if (paragraph.opening && !paragraph.opening.emphasized) continue;
      if (bold.some((sign) => paragraph.pieces.some(({ start, end }) => sign.within(start, end))))
        yield* boldIn(paragraph, resolution);
    }
  },
});

/** Words in bold, or in capitals of four words and more, behind the opening. */
function* boldIn({ pieces, opening }: Paragraph, { source }: Resolution) {
  for (const piece of pieces) {
    const from = Math.max(piece.start, (opening?.span.end ?? piece.start) + 2);
    const words = source.text.slice(from, piece.end);
    for (const match of words.matchAll(/(\*\*|__)(?=[^\s*_])([^*_\n]{1,120})(?<=\S)\1/g)) {
      const start = from + match.index;
      const end = start + match[0].length;
      yield {
        span: { start, end },
        message: `“${match[2]}” is set off in the text; it should stand plain.`,
        fix: () => ({
          title: 'Remove the emphasis',
          edits: [
            { span: { start, end: start + 2 }, text: '' },
            { span: { start: end - 2, end }, text: '' },
          ],
        }),
      };
    }
  }
}
