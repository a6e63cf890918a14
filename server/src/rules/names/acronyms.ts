import { bareDraft } from '../example-texts';
import { hitsOf } from '../phrases';
import { defineRule } from '../rule';
import { ABBREVIATIONS, PRACTICE } from '../sources';

/** Names that are known by their letters, or are no names at all. */
const KNOWN =
  /^(?:UN|HIV|AIDS|COVID|SARS|UNICEF|UNESCO|UNHCR|UNDP|UNCTAD|DNA|GDP|LGBT|ISIL|NATO|OPEC|IUCN|BRICS|CITES|[IVXLC]+|PCR|CD|DVD|TV|ID|IP|ICT|ICTS|IT|USB|GPS|LED|PDF|GHz|MHz|[A-Z])$/;

export const rule = defineRule({
  name: 'acronyms',
  group: 'names',
  summary: 'An acronym is explained where it first stands: the name in full, and the letters in parentheses.',
  why: `Resolutions of the General Assembly mostly do without acronyms and name bodies in full each first time. The Security Council uses them freely, and explains them.`,
  sources: [ABBREVIATIONS, PRACTICE],
  severity: { default: 'hint', 'security-council': 'off', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'none',
  options: {
    known: {
      kind: 'words',
      default: [],
      description: 'Acronyms that the readers of these texts know, and that need no explanation.',
    },
  },
  examples: [
    { wrong: bareDraft({ first: '1. Invites the ⟦IHBO⟧ to exchange tide tables with the IHBO offices;' }) },
    {
      right: bareDraft({
        first:
          '1. Invites the International Harbour Bell Organization (IHBO) and other offices of the IHBO to meet;',
      }),
    },
    {
      options: { known: ['IHBO'] },
      right: bareDraft({ first: '1. Invites the IHBO to exchange tide tables;' }),
    },
  ],
  *check(resolution, { known }) {
    const explained = new Set<string>(known);
    const pattern = /(?<![\p{L}\d/.(-])(\(?)([A-Z]{3,7})(?![\p{L}\d/.-]|’[a-z])/gu;
    const all = resolution.paragraphs.map(({ prose }) => prose.text).join('\n');
    for (const { match, prose } of hitsOf(resolution, pattern)) {
      const [, open, letters] = match;
      if (KNOWN.test(letters!) || explained.has(letters!)) continue;
      explained.add(letters!);
      if (open || all.includes(`(${letters})`) || all.includes(`(${letters},`)) continue;
      // A text in capitals is no acronym.
      if (/^[A-Z\s,]{12,}$/.test(prose.text.slice(Math.max(0, match.index - 12), match.index + 12))) continue;
      const start = match.index + open!.length;
      yield {
        span: prose.span(start, start + letters!.length),
        message: `“${letters}” is not explained; the name should stand in full before it.`,
      };
    }
  },
});
