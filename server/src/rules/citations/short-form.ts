import { defineRule } from '../rule';
import { IDENTIFICATION, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'short-form',
  group: 'citations',
  summary: 'A resolution is cited in the text by its number, not by its document symbol: resolution 61/144.',
  why: `The symbol A/RES/61/144 names the sheet of paper on which the resolution was issued; what is recalled is the resolution itself. The Security Council gives symbols now and then.`,
  sources: [IDENTIFICATION, PRACTICE],
  severity: { default: 'warning', 'security-council': 'information' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its resolution ⟦A/RES/66/288⟧ of 27 July 2012,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its resolution 66/288 of 27 July 2012,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its resolution 66/288 of 27 July 2012,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check({ citations, source }) {
    for (const { kind, text, span, paragraph, footnote, pieces } of citations) {
      if (kind !== 'resolution' || paragraph === null || footnote !== null || pieces.length !== 1) continue;
      const prefix = /^(?:A|S|E|A\/HRC)\/RES\//.exec(text);
      if (!prefix || source.text.slice(span.start, span.end) !== text) continue;
      const right = text.slice(prefix[0].length);
      yield {
        span,
        message: `“${text}” is the symbol of a document; the resolution should be cited as “${right}”.`,
        fix: () => ({
          title: `Cite it as “${right}”`,
          edits: [{ span: { start: span.start, end: span.start + prefix[0].length }, text: '' }],
        }),
      };
    }
  },
});
