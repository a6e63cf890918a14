import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { misprinted } from '../old-forms';
import { defineRule } from '../rule';
import { IDENTIFICATION } from '../sources';

/** Number, letters of the part, session in Roman figures, in any order and with any blanks. */
const NUMBER = onlyWith(
  ['('],
  onlyWith(
    /\((?:ES-|S-)?[IVXL]/,
    /(?<![\w/.-])(\d{1,4})( ?)([A-Z](?:(?: and |, | to |-)[A-Z])?)?( ?)\(((?:(?:S|ES)-)?[IVXL]+)\)(?: ?([A-Z])(?![\w’.]))?/g,
  ),
);

export const rule = defineRule({
  name: 'pre-1976-form',
  group: 'citations',
  summary: 'Resolutions of the General Assembly up to 1975 are cited as in 217 A (III).',
  why: `Number, letter of the part and session in Roman figures stand in this order, parted by blanks: \`2200 A (XXI)\`, not \`2200A(XXI)\` or \`2200 (XXI) A\`. Special sessions have an S before the figure and emergency special sessions ES: \`3201 (S-VI)\`, \`1237 (ES-V)\`.

The numbers ran on from session to session, up to 3541 in 1975, so that the session alone tells when a resolution was adopted. Since 1976 each session begins with 1, and the session stands first: see [post-1976-form](post-1976-form.md).`,
  sources: [IDENTIFICATION],
  severity: { default: 'warning', 'security-council': 'information', 'model-un': 'information' },
  languages: ['en', 'fr', 'es', 'ru'],
  fix: 'safe',
  examples: [
    {
      wrong: bareDraft({
        preamble:
          'Recalling its resolutions ⟦217A(III)⟧ of 10 December 1948 and ⟦2200 (XXI) A⟧ of 16 December 1966,',
      }),
      fixed: bareDraft({
        preamble:
          'Recalling its resolutions 217 A (III) of 10 December 1948 and 2200 A (XXI) of 16 December 1966,',
      }),
    },
    {
      right: bareDraft({ preamble: 'Recalling its resolution 217 A (III) and its resolution 3362 (S-VII),' }),
    },
  ],
  check: (resolution) =>
    misprinted(resolution, NUMBER, ([, number, , letter, , session, after]) => {
      if (letter && after) return null;
      const part = letter ?? after;
      return part ? `${number} ${part} (${session})` : `${number} (${session})`;
    }),
});
