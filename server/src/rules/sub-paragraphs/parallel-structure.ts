import { bareDraft } from '../example-texts';
import { ownPlaces } from '../layout';
import { firstWords, nameOf } from '../naming';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

/** From this many items on, one that is built otherwise stands out. */
const ENOUGH = 3;

export const rule = defineRule({
  name: 'parallel-structure',
  group: 'sub-paragraphs',
  summary: 'The items of a list are built alike, so that each goes on with the lead-in.',
  why: `Behind “Urges States:” either all items begin with “To …” or none does. Where all but one do, that one no longer follows from the words before the colon.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'hint' },
  languages: ['en'],
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        first:
          '1. Invites coastal States:\n\n(a) To exchange their tide tables;\n\n(b) ⟦Large⟧ type for all of them;\n\n(c) To keep the old ones;\n\n(d) To print the new ones;',
      }),
    },
    {
      right: bareDraft({
        first:
          '1. Invites coastal States:\n\n(a) To exchange their tide tables;\n\n(b) To print them in large type;\n\n(c) To keep the old ones;',
      }),
    },
  ],
  *check(resolution) {
    for (const { children } of ownPlaces(resolution, 'operative', 'sub')) {
      if (children.length <= ENOUGH) continue;
      const odd = children.filter(
        ({ prose }) => !/^["“]?(?:To|Not to|In particular,? to|Also to)\b/.test(prose.text),
      );
      if (odd.length !== 1 || odd[0]!.prose.text === '') continue;
      const { prose } = odd[0]!;
      if (
        /^(?:[A-Z][a-z]+ly|In|As|At|For|With|By|On|Through|Where|When|If),? .{0,120}\bto\b/.test(prose.text)
      )
        continue;
      const end = prose.text.search(/\s|$/);
      yield {
        span: prose.span(0, end),
        message: `${nameOf(resolution, odd[0]!)} begins with ${firstWords(odd[0]!)}, the other items with “To”; all should be built alike.`,
      };
    }
  },
});
