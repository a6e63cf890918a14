import { opensAs } from '../../model/opening-words';
import { ownPlaces } from '../layout';
import { modelParticiple } from '../model-words';
import { leadsToNumbers } from '../preamble-opening';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

/** Adjectives and participles of the past (`Willing`, `Déterminé`, `Decidida`): none of them is a verb in the present tense. */
const STATE = /^(?:Willing|\p{L}{3,}(?:ée?s?|[ai]d[oa]s?))(?!\p{L})/u;

export const rule = defineRule({
  name: 'preamble-opener-form',
  group: 'preamble',
  summary:
    'A preambular paragraph opens with a participle or an adjective: Recalling, Deeply concerned, Mindful.',
  why: `The preamble tells in what circumstances and with what in mind the organ acts; what it does follows in the operative part. “Recalls” is an act, and belongs there.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'error', 'model-un': 'warning' },
  languages: ['en', 'fr', 'es'],
  fix: 'none',
  examples: [
    {
      wrong: `
        The General Assembly,

        ⟦Recalls⟧ its earlier decisions on the keeping of tide tables,

        Noting that tides know no borders,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        Noting that tides know no borders,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { paragraph } of ownPlaces(resolution, 'preambular')) {
      const { prose, parent, opening } = paragraph;
      if (parent !== null || opensAs(prose) !== 'operative' || leadsToNumbers(paragraph)) continue;
      if (STATE.test(prose.text)) continue;
      const words = opening?.text ?? prose.text.split(/\s/, 1)[0]!;
      yield {
        span: opening?.span ?? prose.span(0, words.length),
        message: `The preambular paragraph opens with “${words}”; it should open with a participle, as in “${modelParticiple(resolution.language)}”.`,
      };
    }
  },
});
