import type { Resolution } from '../../model/resolution';
import { bareDraft } from '../example-texts';
import { matchesIn, onlyWith } from '../matches';
import { oncePer } from '../once';
import { hitsOf } from '../phrases';
import { defineRule } from '../rule';
import { ABBREVIATIONS, PRACTICE } from '../sources';
import { TWO_CAPITALS } from '../traces';

/** Names that are known by their letters, those that are never abbreviated (another rule’s matter), and no names at all. */
const KNOWN =
  /^(?:UN|UNGA|UNSC|ECOSOC|UNSG|UNHRC|UNOG|UNOV|UNON|HIV|AIDS|COVID|SARS|UNICEF|UNESCO|UNHCR|UNDP|UNCTAD|DNA|GDP|LGBT|ISIL|NATO|OPEC|IUCN|BRICS|CITES|[IVXLC]+|PCR|CD|DVD|TV|ID|IP|ICT|ICTS|IT|USB|GPS|LED|PDF|GHz|MHz|[A-Z])$/;

const ACRONYM = onlyWith(
  [TWO_CAPITALS],
  onlyWith(/[A-Z]{3}/, /(?<![\p{L}\d/.(-])(\(?)([A-Z]{3,7})(?![\p{L}\d/.-]|’[a-z])/gu),
);

const ENCLOSED = onlyWith(['('], /\(([A-Z]{3,7})[),]/g);

/** The acronyms that stand in parentheses anywhere in a text, as they do behind the name that they are short for. */
const inParentheses = oncePer((resolution: Resolution): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { prose } of resolution.paragraphs)
    for (const [, letters] of matchesIn(prose, ENCLOSED)) found.add(letters!);
  return found;
});

export const rule = defineRule({
  name: 'acronyms',
  group: 'names',
  summary: 'An acronym is explained where it first stands: the name in full, and the letters in parentheses.',
  why: `The same letters stand for different bodies in different languages, and a resolution is read in six. Resolutions of the General Assembly mostly do without acronyms and name bodies in full each first time. The Security Council uses them freely, and explains them.`,
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
    for (const { match, prose } of hitsOf(resolution, ACRONYM)) {
      const [, open, letters] = match;
      if (KNOWN.test(letters!) || explained.has(letters!)) continue;
      explained.add(letters!);
      if (open || inParentheses(resolution).has(letters!)) continue;
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
