import { ownPlaces } from '../layout';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'quote-then-punctuation',
  group: 'wording',
  summary: 'The mark that ends a paragraph stands behind the closing quotation mark.',
  why: `A title in quotation marks brings no punctuation of its own; the full stop or semicolon belongs to the paragraph. Where a whole sentence is quoted, as in an amendment to rules or regulations, its stop stays inside.`,
  sources: [PRACTICE],
  severity: { default: 'warning', 'security-council': 'information' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Takes note of the report entitled “Tides of the century⟦;”⟧

        2. Decides to consider at its next session the item entitled “Tide tables⟦.”⟧
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Takes note of the report entitled “Tides of the century”;

        2. Decides to consider at its next session the item entitled “Tide tables”.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Takes note of the report entitled “Tides of the century”;

        2. Decides to consider at its next session the item entitled “Tide tables”.
      `,
    },
  ],
  *check(resolution) {
    for (const { paragraph } of ownPlaces(resolution, 'preambular', 'operative', 'sub')) {
      const { prose } = paragraph;
      const words = prose.text.trimEnd();
      const mark = words.at(-2);
      const quote = words.at(-1);
      if ((quote !== '”' && quote !== '"') || (mark !== ',' && mark !== ';' && mark !== '.')) continue;
      // Only a title or a term is meant: what opens with a capital behind a colon is a quoted sentence.
      const open = words.lastIndexOf(quote === '”' ? '“' : '"', words.length - 2);
      if (open <= 0 || /[:.]\s*$/.test(words.slice(Math.max(0, open - 8), open))) continue;
      const start = words.length - 2;
      yield {
        span: prose.span(start, start + 2),
        message: `The paragraph ends with “${mark}” inside the closing quotation mark; it should stand behind it.`,
        fix: () => ({
          title: 'Put the mark behind the quotation mark',
          edits: [{ span: prose.span(start, start + 2), text: `${quote}${mark}` }],
        }),
      };
    }
  },
});
