import { committeeDraft } from '../example-texts';
import { symbolFacts } from '../masthead-facts';
import { defineRule } from '../rule';
import { MASTHEADS, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'original-language',
  group: 'masthead',
  summary: 'A draft says in its masthead in which language it was handed in.',
  why: `Where two language versions differ, the one in which the draft was submitted decides, so every draft says which that is. All other versions name it too.`,
  sources: [MASTHEADS, PRACTICE],
  severity: { default: 'warning', 'model-un': 'off' },
  languages: 'all',
  fix: 'offered',
  examples: [
    {
      wrong: committeeDraft({ symbol: '⟦A/C.2/81/L.99⟧', original: '' }),
      fixed: committeeDraft(),
    },
    { right: committeeDraft() },
  ],
  *check({ masthead, source, language }) {
    const { symbol, date, originalLanguage, distribution } = masthead;
    if (!symbol || !date || !distribution || originalLanguage) return;
    if (symbolFacts(symbol.value)?.series !== 'limited') return;
    const line = source.lineAt(date.span.start);
    const alone = source.text.slice(source.lineStarts[line]!, source.lineEnd(line)).trim();
    const end = source.lineEnd(line);
    yield {
      span: symbol.span,
      message: `The masthead of the draft ${symbol.value} does not say in which language it was submitted; a line such as “Original: English” should follow the date.`,
      ...(language === 'en' &&
        alone === source.slice(date.span) && {
          fix: () => ({
            title: 'Add “Original: English”',
            edits: [{ span: { start: end, end }, text: '\n\nOriginal: English' }],
          }),
        }),
    };
  },
});
