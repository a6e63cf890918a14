import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { ABBREVIATIONS } from '../sources';

const STOPS = onlyWith(['.'], /(?<![\p{L}.])(?:[A-Z]\.){2,6}(?=[\s,;:)]|$)(?!\s\p{Lu}\p{Ll})/gu);

/** Initials of persons, and abbreviations that have their stops. */
const ALLOWED = /^(?:D\.C\.|J\.|A\.D\.|B\.C\.)/;

export const rule = defineRule({
  name: 'no-stops-no-possessive',
  group: 'names',
  summary: 'Acronyms have no full stops: UNDP.',
  why: `“U.N.D.P.” is an older way of writing them. An acronym takes no “’s” either in texts of the General Assembly (“the mandate of UNMIL”); the Security Council writes “UNMIL’s mandate”, so that is left alone.`,
  sources: [ABBREVIATIONS],
  severity: { default: 'warning', 'model-un': 'information' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: bareDraft({ first: '1. Invites ⟦U.N.D.P.⟧ to exchange tide tables;' }),
      fixed: bareDraft({ first: '1. Invites UNDP to exchange tide tables;' }),
    },
    { right: bareDraft({ first: '1. Invites UNDP to exchange tide tables;' }) },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(resolution, STOPS)) {
      if (ALLOWED.test(match[0])) continue;
      const right = match[0].replace(/\./g, '');
      yield {
        span,
        message: `“${match[0]}” should read “${right}”, without full stops.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
