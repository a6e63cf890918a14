import { vocabularyOf } from '../../vocabulary/vocabulary';
import { mostlySetOff } from '../emphasis';
import { bareDraft, committeeDraft } from '../example-texts';
import { modelOrganLine } from '../model-words';
import { isPrintedAbove } from '../organ-lines';
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
    {
      note: 'Where the opening words are in italics, the organ is too.',
      wrong: committeeDraft({
        formula: '',
        preamble: '*⟦Noting⟧* that tides know no borders,',
        first: '1. *Invites* coastal States to exchange their tide tables each year;',
        last: '2. *Decides* to return to the question at its next session.',
      }),
      fixed: committeeDraft({
        formula: '*The General Assembly*,',
        preamble: '*Noting* that tides know no borders,',
        first: '1. *Invites* coastal States to exchange their tide tables each year;',
        last: '2. *Decides* to return to the question at its next session.',
      }),
    },
    { right: bareDraft() },
  ],
  *check(resolution) {
    const { paragraphs, masthead, language } = resolution;
    if (paragraphs.some(({ kind }) => kind === 'formula')) return;
    const first = paragraphs.find(({ kind }) => kind === 'preambular' || kind === 'operative');
    if (!first || isPrintedAbove(resolution, first.span.start)) return;
    const organ = vocabularyOf(language).organs.find(({ name }) => name === masthead.organ?.value);
    const comma = vocabularyOf(language).punctuation.comma;
    const line = organ && `${organ.formulas[0]}${comma}`;
    const sign = mostlySetOff(resolution);
    const written = organ && sign ? `${sign.open}${organ.formulas[0]}${sign.close}${comma}` : line;
    const end = first.opening?.span.end ?? first.prose.span(0, Math.min(30, first.prose.text.length)).end;
    yield {
      span: { start: first.opening?.span.start ?? first.span.start, end },
      message: `No line names the organ that adopts the resolution; ${line ? `“${line}”` : `a line such as “${modelOrganLine(language)}”`} should stand before the first paragraph.`,
      ...(line !== undefined &&
        first.kind === 'preambular' && {
          fix: () => ({
            title: `Add “${line}”`,
            edits: [{ span: { start: first.span.start, end: first.span.start }, text: `${written}\n\n` }],
          }),
        }),
    };
  },
});
