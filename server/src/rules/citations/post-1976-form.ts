import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { misprinted } from '../old-forms';
import { defineRule } from '../rule';
import { IDENTIFICATION } from '../sources';

const NUMBER = onlyWith(
  ['00/', '00-', '00\\', '00 /', '00 -', '00 \\'],
  /(?<![\w/.-])(\d{2,3}) ?([/\\-]) ?(\d{1,3})( ?[A-Z])?(?![\w/(-]| ?\()/g,
);

/** The noun right before the number, or before the one that is listed with it. */
const NOUN =
  /\b(?:resolutions?|decisions?|résolutions?|décisions?|resolución|resoluciones|резолюци[а-я]{1,3}) (?:\d{2}\/\d{1,3}(?: [A-Z])?,? (?:and |et |y |и )?)?$/;

export const rule = defineRule({
  name: 'post-1976-form',
  group: 'citations',
  summary: 'Resolutions of the General Assembly since 1976 are cited as in 31/16 A.',
  why: `Session and number are joined by a slash, and the letter of the part follows behind a blank: \`64/292\`, not \`64-292\` or \`64 / 292\`; \`31/16 A\`, not \`31/16A\`. Special sessions have an S before the number and emergency special sessions ES: \`S-32/1\`, \`ES-11/1\`.

The form came with the thirty-first session; what was adopted before is cited as \`2200 A (XXI)\`: see [pre-1976-form](pre-1976-form.md).`,
  sources: [IDENTIFICATION],
  severity: { default: 'warning', 'security-council': 'information', 'model-un': 'information' },
  languages: ['en', 'fr', 'es', 'ru'],
  fix: 'safe',
  examples: [
    {
      wrong: bareDraft({
        preamble: 'Recalling its resolution ⟦57/270B⟧ of 23 June 2003 and resolution ⟦64 / 292⟧,',
      }),
      fixed: bareDraft({
        preamble: 'Recalling its resolution 57/270 B of 23 June 2003 and resolution 64/292,',
      }),
    },
    { right: bareDraft({ preamble: 'Recalling its resolution 57/270 B of 23 June 2003,' }) },
    {
      right: bareDraft({
        preamble: 'Recalling its resolutions S-32/1 of 2 June 2021 and ES-11/1 of 2 March 2022,',
      }),
    },
  ],
  check: (resolution) =>
    misprinted(resolution, NUMBER, ({ index, input, 1: session, 3: number, 4: letter }) => {
      if (!NOUN.test(input.slice(Math.max(0, index - 40), index))) return null;
      if (Number(session) < 31 && !letter) return null;
      return `${session}/${number}${letter ? ` ${letter.trim()}` : ''}`;
    }),
});
