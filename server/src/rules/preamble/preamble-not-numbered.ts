import { bareDraft } from '../example-texts';
import { layoutOf } from '../layout';
import { bareLabel, firstWords } from '../naming';
import { openingOfPreamble } from '../preamble-opening';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'preamble-not-numbered',
  group: 'preamble',
  summary: 'Preambular paragraphs carry no number.',
  why: `Only what the organ does is numbered, so that “paragraph 3” can mean nothing else. Where the preamble has to be referred to, its paragraphs are counted: “the fourth preambular paragraph”.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'error', 'other-organ': 'hint', 'model-un': 'warning' },
  languages: ['en', 'fr', 'es', 'ru'],
  fix: 'offered',
  examples: [
    {
      wrong: bareDraft({ preamble: '⟦1.⟧ Noting that tides know no borders,' }),
      fixed: bareDraft(),
    },
    { right: bareDraft() },
  ],
  *check(resolution) {
    const { source } = resolution;
    const before = new Set<number>();
    for (const { paragraph, foreign, part } of layoutOf(resolution)) {
      const { kind, label, parent } = paragraph;
      if (foreign || parent !== null || !label || label.style === 'bullet') {
        if (!foreign && kind === 'operative') before.add(part);
        continue;
      }
      const participle = kind === 'preambular' || (kind === 'operative' && openingOfPreamble(paragraph));
      if (!participle || before.has(part)) {
        if (kind === 'operative') before.add(part);
        continue;
      }
      let end = label.span.end;
      while (/[ \t\u00a0]/.test(source.text[end] ?? '')) end++;
      yield {
        span: label.span,
        message: `The preambular paragraph ${firstWords(paragraph)} bears the number ${bareLabel(paragraph)}; it should have none.`,
        fix: () => ({
          title: 'Remove the number',
          edits: [{ span: { start: label.span.start, end }, text: '' }],
        }),
      };
    }
  },
});
