import { modelUnDraft } from '../example-texts';
import { ownPlaces } from '../layout';
import { nameOf } from '../naming';
import { defineRule } from '../rule';
import { MODEL_UN } from '../sources';

export const rule = defineRule({
  name: 'lone-sub-clause',
  group: 'model-un',
  summary: 'A list has at least two sub-clauses.',
  why: `Where there is an a. there is a b.; a list of one is no list, and a single item belongs into the clause itself. Mostly the second item was struck out in an amendment and the first was forgotten.`,
  sources: [MODEL_UN],
  severity: { default: 'hint', 'model-un': 'information' },
  languages: 'all',
  fix: 'none',
  examples: [
    { wrong: modelUnDraft({ first: '1. Invites coastal States:\n\n⟦a.⟧ To exchange their tide tables;' }) },
    {
      right: modelUnDraft({
        first:
          '1. Invites coastal States:\n\na. To exchange their tide tables;\n\nb. To print them in large type;',
      }),
    },
  ],
  *check(resolution) {
    for (const { paragraph, children } of ownPlaces(resolution, 'operative', 'sub')) {
      const only = children[0];
      if (children.length !== 1 || !only?.label || only.label.style === 'bullet' || only.label.value !== 1)
        continue;
      yield {
        span: only.label.span,
        message: `${nameOf(resolution, paragraph)} has one sub-paragraph alone; a list should have two or more.`,
      };
    }
  },
});
