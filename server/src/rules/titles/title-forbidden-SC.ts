import type { Language } from '../../vocabulary/language';
import { vocabularyOf } from '../../vocabulary/vocabulary';
import { councilResolution } from '../example-texts';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'title-forbidden-SC',
  group: 'titles',
  summary: 'A resolution of the Security Council has no title.',
  why: `A resolution of the Council is known by its number and year, and by nothing else. The item of the agenda under which it was adopted is found in the records of the meeting.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'off', 'security-council': 'warning' },
  languages: 'all',
  fix: 'none',
  examples: [{ wrong: councilResolution({ title: '⟦Tide tables⟧' }) }, { right: councilResolution() }],
  *check({ masthead: { title, symbol, sponsorLine }, language }) {
    // Drafts have the line of their sponsors where other texts have their title.
    if (!title || !symbol?.value.startsWith('S/') || title.value === sponsorLine?.value) return;
    // A heading that is misprinted may be taken for one, and so may a resolution that is a single paragraph.
    if (/^resolution\s+\d/i.test(title.value) || beginsWithOrgan(title.value, language)) return;
    yield {
      span: title.span,
      message: `“${title.value}” stands as a title, but resolutions of the Security Council have none.`,
    };
  },
});

function beginsWithOrgan(words: string, language: Language): boolean {
  return vocabularyOf(language).organs.some(({ formulas }) =>
    formulas.some((formula) => words.startsWith(formula)),
  );
}
