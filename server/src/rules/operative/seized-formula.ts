import { councilResolution } from '../example-texts';
import { ownPlaces } from '../layout';
import { nameOf } from '../naming';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'seized-formula',
  group: 'operative',
  summary: 'That the organ remains seized of the matter is said in the last paragraph.',
  why: `“Decides to remain seized of the matter” keeps the question on the list of those that the Council deals with; it closes the text in the Security Council and in the Human Rights Council.`,
  sources: [PRACTICE],
  severity: {
    default: 'off',
    'security-council': 'hint',
    'human-rights-council': 'hint',
    'model-un': 'hint',
  },
  languages: ['en'],
  fix: 'none',
  examples: [
    {
      wrong: councilResolution({
        first: '1. ⟦Decides to remain seized of the matter⟧;',
        last: '2. Calls upon all States to publish their tide tables.',
      }),
    },
    { right: councilResolution() },
  ],
  *check(resolution) {
    const operative = ownPlaces(resolution, 'operative').filter(({ paragraph }) => paragraph.parent === null);
    for (const [i, { paragraph, part }] of operative.entries()) {
      if (operative[i + 1]?.part !== part) continue;
      const words = /^Decides to remain (?:actively )?seized of (?:the|this) matter(?=\W{0,3}$)/.exec(
        paragraph.prose.text,
      );
      if (words)
        yield {
          span: paragraph.prose.span(0, words[0].length),
          message: `${nameOf(resolution, paragraph)} reads “${words[0]}”; it should be the last one.`,
        };
    }
  },
});
