import type { Resolution } from '../../model/resolution';
import { inOrder, stateCollator } from '../alphabet';
import { committeeDraft } from '../example-texts';
import { officialName } from '../official-names';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'sponsors-in-order',
  group: 'masthead',
  summary: 'The sponsors stand in the alphabetical order of the language of the version.',
  why: `No sponsor comes before another by rank, so the list follows the alphabet: of English names in the English version, of French names in the French one. Observers, such as the State of Palestine, follow behind the Member States. Model UN conferences mostly ask for the same of sponsors and signatories.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'warning', 'model-un': 'hint' },
  languages: ['en', 'fr', 'es'],
  fix: 'offered',
  examples: [
    {
      wrong: committeeDraft({ sponsors: 'Ghana, ⟦Chile⟧ and Peru: draft resolution' }),
      fixed: committeeDraft({ sponsors: 'Chile, Ghana and Peru: draft resolution' }),
    },
    {
      right: committeeDraft({ sponsors: 'Chile, Côte d’Ivoire, Croatia, Ghana and Peru: draft resolution' }),
    },
  ],
  *check(resolution) {
    const { language } = resolution;
    const { sponsors, date } = resolution.masthead;
    const then = date?.value ?? null;
    const collator = stateCollator(language);
    for (let i = 1; i < sponsors.length; i++) {
      const before = sponsors[i - 1]!;
      const sponsor = sponsors[i]!;
      if (collator.compare(before.value, sponsor.value) <= 0 || OBSERVERS.test(sponsor.value)) continue;
      // Under its official name it may well stand right; state-official-names asks for that.
      const [first, second] = [before, sponsor].map(
        ({ value }) => officialName(value, language, then) ?? value,
      );
      if (collator.compare(first!, second!) <= 0) continue;
      yield {
        span: sponsor.span,
        message: `“${sponsor.value}” stands behind “${before.value}”; by the alphabet it should stand before it.`,
        ...(unmarked(resolution) && {
          fix: () => ({ title: 'Put the sponsors in order', edits: inOrder(sponsors, collator) }),
        }),
      };
    }
  },
});

/** Those that stand behind the Member States, whatever their letter. */
const OBSERVERS = /Palestin|Holy See|Saint-Siège|Santa Sede|European Union|Union européenne|Unión Europea/;

/** Whether no footnote marker or asterisk belongs to one of the sponsors, which would have to move with its name. */
function unmarked({ masthead: { sponsorLine }, source, markers }: Resolution): boolean {
  if (!sponsorLine || source.slice(sponsorLine.span).includes('*')) return false;
  return !markers.some(
    ({ span }) => span.start >= sponsorLine.span.start && span.end <= sponsorLine.span.end,
  );
}
