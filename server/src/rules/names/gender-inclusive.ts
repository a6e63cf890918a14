import { bareDraft } from '../example-texts';
import { defineRule } from '../rule';
import { anyOf, replaced } from '../word-rule';

const RIGHT = {
  chairman: 'chair',
  chairmen: 'chairs',
  chairmanship: 'chairship',
  mankind: 'humankind',
  manpower: 'human resources',
  'man-made': 'human-made',
  policeman: 'police officer',
  policemen: 'police officers',
  spokesman: 'spokesperson',
  spokesmen: 'spokespersons',
  fishermen: 'fishers',
  businessmen: 'businesspeople',
};

const WRONG = anyOf(Object.keys(RIGHT), 'gi');

export const rule = defineRule({
  name: 'gender-inclusive',
  group: 'names',
  summary: 'Offices and occupations are named so that they hold for everyone: Chair, police officer.',
  why: `The United Nations has guidelines for gender-inclusive language in all six languages: an office is named by its task, “Chair”, and not by the man who once held it. Names of instruments and what is quoted keep their words, as does the “common heritage of mankind” of the law of the sea.`,
  sources: [
    {
      title: 'United Nations, Guidelines for gender-inclusive language in English',
      url: 'https://www.un.org/en/gender-inclusive-language/guidelines.shtml',
    },
  ],
  severity: { default: 'hint' },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      wrong: bareDraft({
        first: '1. Invites the ⟦Chairman⟧ of the meeting and its ⟦spokesmen⟧ to speak of tides;',
      }),
      fixed: bareDraft({
        first: '1. Invites the Chair of the meeting and its spokespersons to speak of tides;',
      }),
    },
    { right: bareDraft({ first: '1. Invites the Chair to speak of the common heritage of mankind;' }) },
  ],
  *check(resolution) {
    for (const remark of replaced(resolution, WRONG, RIGHT)) {
      const before = resolution.source.text.slice(Math.max(0, remark.span.start - 30), remark.span.start);
      if (!/(?:heritage|history|benefit|security|province|interests?) of(?: all)?\s+$/.test(before))
        yield remark;
    }
  },
});
