import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

/** The words up to the session, in forms that differ from the usual one in a particle. */
const FORM = onlyWith(
  ['agenda of ', 'agenda for ', 'agenda at '],
  /\b(?:include|inscribe|put|place) (?:it )?(?:in|on|into) the (?:provisional )?agenda (?:of|for|at) (?:its|the) [a-z-]+ session\b/gi,
);

const RIGHT = /^include (?:it )?in the provisional agenda of its [a-z-]+ session$/;

export const rule = defineRule({
  name: 'provisional-agenda-formula',
  group: 'operative',
  summary: 'An item is put on the agenda by “Decides to include in the provisional agenda of its … session”.',
  why: `The provisional agenda is what the Secretary-General puts before the Assembly; the agenda itself is adopted when the session opens. The words are the same in hundreds of texts: “Decides to include in the provisional agenda of its seventy-ninth session, under the item entitled “X”, the sub-item entitled “Y”.”`,
  sources: [PRACTICE],
  severity: {
    default: 'off',
    'general-assembly': 'information',
  },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      profile: 'general-assembly',
      wrong: bareDraft({
        last: '2. Decides to ⟦include in the agenda for its eighty-second session⟧ the item entitled “Tide tables”.',
      }),
      fixed: bareDraft({
        last: '2. Decides to include in the provisional agenda of its eighty-second session the item entitled “Tide tables”.',
      }),
    },
    {
      profile: 'general-assembly',
      right: bareDraft({
        last: '2. Decides to include in the provisional agenda of its eighty-second session the item entitled “Tide tables”.',
      }),
    },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(resolution, FORM)) {
      if (RIGHT.test(match[0]) || / the [a-z-]+ session$/.test(match[0])) continue;
      const session = / its ([a-z-]+) session$/.exec(match[0])![1];
      const right = `include in the provisional agenda of its ${session} session`;
      yield {
        span,
        message: `“${match[0]}” should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
