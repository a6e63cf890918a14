import { committeeDraft } from '../example-texts';
import { defineRule } from '../rule';
import { PRACTICE, SYMBOLS } from '../sources';

export const rule = defineRule({
  name: 'reissue-asterisk',
  group: 'masthead',
  summary: 'An asterisk behind the symbol is explained by a note.',
  why: `“A/69/L.52*” is a document that was issued again; the note says when and why: “* Reissued for technical reasons on 12 March 2015.” Without it nobody knows which of two sheets is the valid one.`,
  sources: [SYMBOLS, PRACTICE],
  severity: { default: 'hint', 'model-un': 'off' },
  languages: 'all',
  fix: 'none',
  examples: [
    { wrong: committeeDraft({ symbol: '⟦A/C.2/81/L.99⟧*' }) },
    {
      right: committeeDraft({
        symbol: 'A/C.2/81/L.99*',
        notes: '* Reissued for technical reasons on 12 November 2026.',
      }),
    },
  ],
  *check({ masthead: { symbol }, footnotes, source }) {
    if (!symbol) return;
    const asterisks = /^\*+/.exec(source.text.slice(symbol.span.end))?.[0] ?? /\*+$/.exec(symbol.value)?.[0];
    if (asterisks === undefined) return;
    if (footnotes.some(({ label }) => label === asterisks)) return;
    if (
      source.text
        .slice(symbol.span.end)
        .split(/\r?\n/)
        .some((line) => line.trimStart().startsWith(`${asterisks} `))
    )
      return;
    yield {
      span: symbol.span,
      message: `The “${asterisks}” behind the symbol ${symbol.value} has no note that says why the document was issued again.`,
    };
  },
});
