import { committeeDraft, councilResolution } from '../example-texts';
import { defineRule } from '../rule';
import { DRAFTING } from '../sources';

export const rule = defineRule({
  name: 'title-required',
  group: 'titles',
  summary: 'A resolution has a title; only those of the Security Council have none.',
  why: `Under the title a resolution is listed, cited and found again. It stands between the line of the sponsors (in an adopted text: the line in brackets) and the organ.`,
  sources: [DRAFTING],
  severity: { default: 'error', 'security-council': 'off', 'other-organ': 'hint', 'model-un': 'hint' },
  languages: 'all',
  fix: 'none',
  examples: [
    { wrong: committeeDraft({ title: '', formula: '⟦The General Assembly⟧,' }) },
    { right: committeeDraft() },
    { right: councilResolution() },
  ],
  *check({ masthead, paragraphs, kind }) {
    const { symbol, distribution, title, session, agendaTitle } = masthead;
    const formula = paragraphs.find((paragraph) => paragraph.kind === 'formula');
    // The line of the sponsors is no title, though it stands where the title would.
    if ((title && title.value !== masthead.sponsorLine?.value) || !formula) return;
    // Without a masthead in full this is a passage, and no document.
    if (
      kind === 'model-un'
        ? agendaTitle || masthead.sponsors.length === 0
        : !symbol || !distribution || !session
    )
      return;
    const words = formula.prose.text.replace(/[\s,،，:]+$/, '');
    yield {
      span: formula.prose.span(0, words.length),
      message: `No title stands before “${words}”; a resolution should have one.`,
    };
  },
});
