import { bareDraft } from '../example-texts';
import { layoutOf } from '../layout';
import { onlyWith } from '../matches';
import { hitsOf } from '../phrases';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'annex-reference',
  group: 'internal-references',
  summary: 'An annex to the resolution that the text refers to is there.',
  why: `“Annex II to the present resolution” in a text with one annex, or with none, was left behind by an earlier version, or the annex was forgotten when the draft was handed in.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'information' },
  languages: ['en'],
  fix: 'none',
  examples: [
    { wrong: bareDraft({ first: '1. Adopts the plan in the ⟦annex to the present resolution⟧;' }) },
    {
      right: bareDraft({
        first: '1. Adopts the plan in the annex to the present resolution;',
        annex: 'Annex\n\nPlan for the exchange of tide tables\n\n1. Tables are exchanged in May.',
      }),
    },
  ],
  *check(resolution) {
    const headings = layoutOf(resolution)
      .filter(({ paragraph }) => paragraph.kind === 'annex')
      .map(({ paragraph }) => paragraph.prose.text.trim());
    for (const { match, span } of hitsOf(resolution, ANNEX)) {
      const number = match[1];
      const there =
        number === undefined ? headings.length > 0 : headings.some((text) => numberOf(text) === number);
      if (there) continue;
      yield {
        span,
        message:
          headings.length === 0
            ? `“${match[0]}” leads to no annex, since the text has none; one should be added, or the reference go.`
            : `“${match[0]}” leads to no annex, since there is no annex ${number}; it should name one that is there.`,
      };
    }
  },
});

const ANNEX = onlyWith(
  ['annex to ', 'annex i', 'annex v', 'annex x'],
  /\bannex(?: ([IVX]+))? to (?:the present|this) resolution\b/g,
);

/** The number behind the word in the heading of an annex, in Roman figures. */
function numberOf(heading: string): string | undefined {
  const number = /^annex\s+([IVXivx]+|\d+)/i.exec(heading)?.[1]?.toUpperCase();
  return number && /^\d/.test(number) ? ['', 'I', 'II', 'III', 'IV', 'V', 'VI'][Number(number)] : number;
}
