import { opensAs } from '../../model/opening-words';
import type { Prose } from '../../model/prose';
import type { Language } from '../../vocabulary/language';
import { ownPlaces } from '../layout';
import { modelVerb } from '../model-words';
import { bareLabel } from '../naming';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'operative-verb-form',
  group: 'operative',
  summary:
    'An operative paragraph opens with a verb in the present tense, of which the organ is the subject: Decides, Requests.',
  why: `*The General Assembly* … *Decides* …: the sentence needs its verb. “Deciding” would be one more circumstance in which the Assembly acts, and belongs in the preamble.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'error', 'model-un': 'warning' },
  languages: ['en', 'fr', 'es'],
  fix: 'none',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. ⟦Encouraging⟧ harbour authorities to print them in large type;

        3. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Strongly encourages harbour authorities to print them in large type;

        3. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { paragraph } of ownPlaces(resolution, 'operative')) {
      const { prose, label, parent, opening } = paragraph;
      if (label?.style !== 'arabic' || parent !== null) continue;
      if (!opensWithParticiple(prose, resolution.language)) continue;
      const words = opening?.text ?? prose.text.split(/\s/, 1)[0]!;
      yield {
        span: opening?.span ?? prose.span(0, words.length),
        message: `Operative paragraph ${bareLabel(paragraph)} opens with “${words}”; it should open with a verb in the present tense, as in “${modelVerb(resolution.language)}”.`,
      };
    }
  },
});

function opensWithParticiple(prose: Prose, language: Language): boolean {
  const place = opensAs(prose);
  // No table holds the participles that no one sets into a preamble (`Recommending`).
  if (place === null) return language === 'en' && /^[A-Z][a-z]+ing\b/.test(prose.text);
  return place === 'preambular';
}
