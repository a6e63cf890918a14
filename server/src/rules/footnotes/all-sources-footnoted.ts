import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf } from '../phrases';
import { defineRule } from '../rule';
import { FOOTNOTES, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'all-sources-footnoted',
  group: 'footnotes',
  summary: 'Symbols of documents stand in footnotes and not in parentheses in the text.',
  why: `A sentence of a resolution is long enough; its sources stand in footnotes so that it can be read through. The Security Council has no footnotes and gives symbols in parentheses, and is left alone.`,
  sources: [FOOTNOTES, PRACTICE],
  severity: { default: 'information', 'security-council': 'off', 'other-organ': 'hint', 'model-un': 'off' },
  languages: 'all',
  fix: 'none',
  examples: [
    { wrong: bareDraft({ preamble: 'Taking note of the report of the Secretary-General ⟦(A/80/317)⟧,' }) },
    {
      right: bareDraft({
        preamble: 'Taking note of the report of the Secretary-General,[^1]',
        notes: '[^1]: A/80/317.',
      }),
    },
  ],
  *check(resolution) {
    if (resolution.footnotes.length === 0 && resolution.masthead.symbol?.value.startsWith('S/')) return;
    for (const { match, span } of hitsOf(
      resolution,
      onlyWith(
        ['(see ', '(A/', '(E/', '(S/'],
        /\((?:see )?[AES](?:\/[A-Za-z0-9.-]{1,14}){1,5}(?:, para\. \d+)?\)/g,
      ),
    ))
      yield { span, message: `The source “${match[0].slice(1, -1)}” should stand in a footnote.` };
  },
});
