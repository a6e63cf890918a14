import { bareDraft } from '../example-texts';
import { defineRule } from '../rule';
import { FOOTNOTES } from '../sources';

export const rule = defineRule({
  name: 'numbered-only',
  group: 'footnotes',
  summary: 'Footnotes are numbered; an asterisk stands only behind a symbol, a name or a heading.',
  why: `Asterisks are for what belongs to the document and not to its text: that it was issued again, or that a sponsor is no member of the organ. Letters are for tables.`,
  sources: [FOOTNOTES],
  severity: { default: 'warning', 'security-council': 'hint', 'model-un': 'hint' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        preamble: 'Recalling the report of the Secretary-General on tide tables,[^a]',
        notes: '⟦[^a]⟧: A/80/317.',
      }),
    },
    {
      right: bareDraft({
        preamble: 'Recalling the report of the Secretary-General on tide tables,[^1]',
        notes: '[^1]: A/80/317.',
      }),
    },
  ],
  *check({ footnotes, paragraphs }) {
    for (const { label, labelSpan, markers } of footnotes) {
      const marker = markers.find(({ paragraph }) => paragraph !== null);
      const place = marker ? paragraphs[marker.paragraph!] : undefined;
      if (!/^(?:[a-z]|\*+)$/.test(label) || !place || place.annex) continue;
      if (place.kind !== 'preambular' && place.kind !== 'operative' && place.kind !== 'sub') continue;
      const end = labelSpan.end - (labelSpan.end > labelSpan.start + label.length + 2 ? 1 : 0);
      yield {
        span: { start: labelSpan.start, end },
        message: `The note “${label}” belongs to the text; it should have a number.`,
      };
    }
  },
});
