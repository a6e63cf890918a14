import { OPENING_WORDS } from '../../vocabulary/openings';
import { bareDraft } from '../example-texts';
import { ownPlaces } from '../layout';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'first-letter-capital',
  group: 'preamble',
  summary: 'The opening word of a paragraph has a capital; in Russian it has a small letter.',
  why: `English, French and Spanish begin each paragraph with a capital; Russian goes on in small letters, since the whole resolution is one sentence. So “decides” in an English draft is a slip, and so is “Постановляет” in a Russian one.

Arabic and Chinese have no capitals. What is quoted keeps its letters, and a Russian text that sets its opening words in capitals throughout has a habit of its own; both are left alone.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'error', 'model-un': 'warning' },
  languages: ['en', 'fr', 'es', 'ru'],
  fix: 'safe',
  examples: [
    {
      wrong: bareDraft({
        preamble: '⟦noting⟧ that tides know no borders,',
        last: '2. ⟦decides⟧ to return to the question at its next session.',
      }),
      fixed: bareDraft(),
    },
    { right: bareDraft() },
  ],
  *check(resolution) {
    const small = !OPENING_WORDS[resolution.language].capital;
    for (const { paragraph } of ownPlaces(resolution, 'preambular', 'operative')) {
      const { opening, parent } = paragraph;
      const first = opening?.text[0];
      if (!opening || first === undefined || parent !== null) continue;
      const right = small ? first.toLowerCase() : first.toUpperCase();
      if (first === right || !/\p{L}/u.test(first)) continue;
      if (/[“"«(]/.test(resolution.source.text[opening.span.start - 1] ?? '')) continue;
      // Texts that set the openings in capitals have a habit of their own.
      if (small && opening.text === opening.text.toUpperCase()) continue;
      const words = opening.text.split(/\s/)[0]!;
      const span = { start: opening.span.start, end: opening.span.start + words.length };
      yield {
        span,
        message: `“${words}” should begin with a ${small ? 'small' : 'capital'} letter: “${right}${words.slice(1)}”.`,
        fix: () => ({
          title: `Write “${right}${words.slice(1)}”`,
          edits: [{ span: { start: span.start, end: span.start + 1 }, text: right }],
        }),
      };
    }
  },
});
