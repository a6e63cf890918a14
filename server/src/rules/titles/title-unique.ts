import { bareDraft } from '../example-texts';
import { ownPlaces } from '../layout';
import { defineRule } from '../rule';
import { DRAFTING } from '../sources';

export const rule = defineRule({
  name: 'title-unique',
  group: 'titles',
  summary: 'The resolutions of one text have titles that differ.',
  why: `Where several drafts are handed in under one item, or a resolution has the parts A and B, each is listed and called up by its own title. Two that are the same are mostly two versions of one draft, of which one was to be withdrawn.`,
  sources: [DRAFTING],
  severity: { default: 'hint' },
  languages: 'all',
  fix: 'none',
  examples: [
    { wrong: `A\n\nTide tables\n\n${bareDraft()}\n\nB\n\n⟦Tide tables⟧\n\n${bareDraft()}` },
    { right: `A\n\nTide tables\n\n${bareDraft()}\n\nB\n\nHarbour lights\n\n${bareDraft()}` },
  ],
  *check(resolution) {
    const { paragraphs, masthead } = resolution;
    const seen = new Set<string>();
    let formulas = 0;
    for (const { paragraph } of ownPlaces(resolution, 'formula')) {
      formulas++;
      const before = paragraphs[paragraph.index - 1];
      const title = before?.kind === 'heading' && !before.label ? before.prose.text.trim() : null;
      if (formulas === 1) seen.add((title ?? masthead.title?.value ?? '').toLowerCase());
      else if (before && title && !/^[A-H]{1,2}$/.test(title) && seen.has(title.toLowerCase()))
        yield {
          span: before.prose.span(0, title.length),
          message: `“${title}” is the title of another resolution of this text too; each should have its own.`,
        };
      else if (title) seen.add(title.toLowerCase());
    }
  },
});
