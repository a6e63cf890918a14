import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'in-which-clause',
  group: 'citations',
  summary: 'A title that follows “entitled” stands in quotation marks.',
  why: `Without them nobody sees where the title ends and the sentence goes on. Of more than three thousand titles behind “entitled” nearly all have them. Titles of books are in italics instead; a text that has lost its italics shows them bare, so this is a hint.`,
  sources: [PRACTICE],
  severity: { default: 'hint' },
  languages: ['en'],
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({ last: '2. Takes note of the report ⟦entitled⟧ Tide tables of the world.' }),
    },
    { right: bareDraft({ last: '2. Takes note of the report entitled “Tide tables of the world”.' }) },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(
      resolution,
      onlyWith(
        ['entitled ', 'entitled, '],
        /\bentitled(?=,? (?!to\b|by\b|under\b|and\b|in\b|and |or\b)[A-Z0-9])/g,
      ),
    ))
      if (!/^,?\s*[*_<]/.test(resolution.source.text.slice(span.end, span.end + 8))) {
        const title = prose.text.slice(match.index + match[0].length).replace(/^,?\s*/, '');
        const words = title
          .slice(0, 80)
          .split(/[\s,;.]+/, 4)
          .join(' ')
          .trim();
        yield { span, message: `The title “${words} …” behind “entitled” should stand in quotation marks.` };
      }
  },
});
