import { vocabularyOf } from '../../vocabulary/vocabulary';
import { bareDraft, committeeDraft } from '../example-texts';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'organ-line-present',
  group: 'formula',
  summary: 'The text of a resolution begins with the organ that adopts it, on a line of its own.',
  why: `A resolution is one sentence, and the organ is its subject: “The General Assembly, … Recalling …, 1. Decides …”. A draft handed in to a Main Committee begins with “The General Assembly,” too, since it is the Assembly that will adopt it.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'error' },
  languages: 'all',
  fix: 'offered',
  examples: [
    {
      wrong: committeeDraft({ formula: '', preamble: '⟦Noting⟧ that tides know no borders,' }),
      fixed: committeeDraft(),
    },
    { right: bareDraft() },
  ],
  *check({ paragraphs, masthead, language }) {
    if (paragraphs.some(({ kind }) => kind === 'formula')) return;
    const first = paragraphs.find(({ kind }) => kind === 'preambular' || kind === 'operative');
    if (!first) return;
    const organ = vocabularyOf(language).organs.find(({ name }) => name === masthead.organ?.value);
    const line = organ && `${organ.formulas[0]}${vocabularyOf(language).punctuation.comma}`;
    const end = first.opening?.span.end ?? first.prose.span(0, Math.min(30, first.prose.text.length)).end;
    yield {
      span: { start: first.opening?.span.start ?? first.span.start, end },
      message: `No line names the organ that adopts the resolution; ${line ? `“${line}”` : 'a line such as “The General Assembly,”'} should stand before the first paragraph.`,
      ...(line !== undefined &&
        first.kind === 'preambular' && {
          fix: () => ({
            title: `Add “${line}”`,
            edits: [{ span: { start: first.span.start, end: first.span.start }, text: `${line}\n\n` }],
          }),
        }),
    };
  },
});
