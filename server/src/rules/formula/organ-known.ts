import type { Resolution } from '../../model/resolution';
import type { OrganKey } from '../../vocabulary/vocabulary';
import { vocabularyOf } from '../../vocabulary/vocabulary';
import { committeeDraft, councilResolution } from '../example-texts';
import { ownPlaces } from '../layout';
import { isPrintedAbove } from '../organ-lines';
import { defineRule } from '../rule';
import { IDENTIFICATION, SYMBOLS } from '../sources';

/** Whose resolutions a symbol stands for; null where drafts of several organs bear it. */
function organOf(symbol: string): OrganKey | null {
  if (/^A\/HRC\/(?:RES\/)?(?:S-)?\d/.test(symbol)) return 'human-rights-council';
  if (/^A\/RES\/|^A\/(?:C\.[1-6]\/)?\d{2,3}\/L\./.test(symbol)) return 'general-assembly';
  if (/^S\/RES\//.test(symbol)) return 'security-council';
  if (/^E\/RES\//.test(symbol)) return 'economic-and-social-council';
  return null;
}

export const rule = defineRule({
  name: 'organ-known',
  group: 'formula',
  summary: 'The organ that the text names as its subject is the one whose symbol the document bears.',
  why: `A document \`A/C.2/81/L.38\` is a draft that the General Assembly will adopt, and \`S/RES/…\` is the Security Council’s. A line taken over from another organ’s text gives the wrong subject to every verb.`,
  sources: [SYMBOLS, IDENTIFICATION],
  severity: { default: 'warning', 'model-un': 'information' },
  languages: 'all',
  fix: 'none',
  examples: [
    { wrong: committeeDraft({ formula: '⟦The Economic and Social Council⟧,' }) },
    { right: committeeDraft() },
    { right: councilResolution() },
  ],
  *check(resolution) {
    const { symbol } = resolution.masthead;
    const due = symbol && organOf(symbol.value);
    const formula = ownPlaces(resolution, 'formula')[0]?.paragraph;
    if (!symbol || !due || !formula) return;
    const words = formula.prose.text.replace(/[\s,،，:]+$/, '');
    const named = organNamed(words, resolution);
    if (named === null || named === due) return;
    const organ = vocabularyOf(resolution.language).organs.find(({ key }) => key === due);
    // Behind the line of its own organ this one opens what is recommended to another.
    if (organ && isPrintedAbove(resolution, formula.span.start, [organ])) return;
    const right = organ?.formulas[0];
    yield {
      span: formula.prose.span(0, words.length),
      message: `“${words}” does not go with the symbol ${symbol.value}; the line should read “${right}”.`,
    };
  },
});

/** The organ that a line names beyond doubt; null otherwise. */
function organNamed(words: string, { language }: Resolution): OrganKey | null {
  const lower = words.toLowerCase().replace(/’/g, "'");
  const organ = vocabularyOf(language).organs.find(({ formulas }) =>
    formulas.some((formula) => formula.toLowerCase().replace(/’/g, "'") === lower),
  );
  return organ && organ.key !== 'other' ? organ.key : null;
}
