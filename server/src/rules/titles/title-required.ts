import type { Resolution } from '../../model/resolution';
import { assemblyResolution, committeeDraft, councilResolution } from '../example-texts';
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
    {
      note: 'The title of a part is none of the whole.',
      wrong: assemblyResolution({
        title: 'A\n\nTide tables of the north',
        formula: '⟦The General Assembly⟧,',
      }),
    },
    { right: committeeDraft() },
    { right: assemblyResolution({ title: '81/999. Tide tables\n\nA\n\nTide tables of the north' }) },
    { right: councilResolution() },
  ],
  *check(resolution) {
    const { masthead, paragraphs, kind } = resolution;
    const { symbol, distribution, title, session, agendaTitle } = masthead;
    const formula = paragraphs.find((paragraph) => paragraph.kind === 'formula');
    // The line of the sponsors is no title, though it stands where the title would.
    if ((title && title.value !== masthead.sponsorLine?.value && !isAnotherLine(resolution)) || !formula)
      return;
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

/**
 * Whether what stands last above an adopted text is no title of it. Its own title bears the number of the resolution; a
 * line without it that stands above the line of adoption, says what became of a resolution, or follows the letter of a
 * part was taken for the title because there is none.
 */
function isAnotherLine({ masthead: { title, number, adopted }, kind, source }: Resolution): boolean {
  if (kind !== 'adopted' || number || !title) return false;
  if (adopted && title.span.end <= adopted.span.start) return true;
  if (/^Resolution \d/.test(title.value)) return true;
  const before = source.text.slice(Math.max(0, title.span.start - 40), title.span.start);
  return /\n[#*\s]*[A-Z][*\s]*(?:\[\^\d+\]\s*)?[#*\s]*$/.test(before);
}
