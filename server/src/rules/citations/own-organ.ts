import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

const ORGANS = {
  'general-assembly': 'General Assembly',
  'human-rights-council': 'Human Rights Council',
  'economic-and-social-council': 'Economic and Social Council',
} as const;

export const rule = defineRule({
  name: 'own-organ',
  group: 'citations',
  summary: 'An organ says “its resolution” of its own resolutions, and names another organ in full.',
  why: `“Recalling its resolution 72/4”, but “Recalling General Assembly resolution 60/251” in a text of the Human Rights Council. In operative paragraphs, and where resolutions of two organs stand side by side, the name is used of one’s own as well; so this is only a hint, and only for the words right behind “Recalling” and “Reaffirming”.`,
  sources: [PRACTICE],
  severity: {
    default: 'off',
    'general-assembly': 'hint',
    'human-rights-council': 'hint',
    'economic-and-social-council': 'hint',
  },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      profile: 'general-assembly',
      wrong: bareDraft({ preamble: 'Recalling ⟦General Assembly resolution⟧ 71/234 of 21 December 2016,' }),
      fixed: bareDraft({ preamble: 'Recalling its resolution 71/234 of 21 December 2016,' }),
    },
    {
      profile: 'general-assembly',
      right: bareDraft({ preamble: 'Recalling its resolution 71/234 of 21 December 2016,' }),
    },
  ],
  *check(resolution) {
    const organ = ORGANS[resolution.profile as keyof typeof ORGANS];
    if (organ === undefined) return;
    const pattern = onlyWith(
      [`${organ} resolution`],
      new RegExp(`(?<=^(?:Recalling|Reaffirming)(?: also| further)? )${organ} (resolutions?)(?= \\d)`, 'g'),
    );
    for (const { match, prose, span } of hitsOf(resolution, pattern)) {
      const right = `its ${match[1]}`;
      yield {
        span,
        message: `“${match[0]}” is the organ’s own; it should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
