import type { Paragraph, Resolution } from '../../model/resolution';
import type { Language } from '../../vocabulary/language';
import { vocabularyOf } from '../../vocabulary/vocabulary';
import { endingOf } from '../ending';
import { layoutOf, ownPlaces } from '../layout';
import { leadsToNumbers } from '../preamble-opening';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

/** Arabic and Chinese texts without a preamble have the comma as often as not. */
const KEEP_THE_COMMA: ReadonlySet<Language> = new Set(['ar', 'zh']);

export const rule = defineRule({
  name: 'organ-line-comma',
  group: 'formula',
  summary:
    'The line that names the organ ends with a comma if a preamble follows, and with nothing if none does.',
  why: `The preamble is set between the organ and its verbs, as it were in commas. Where there is no preamble the verb follows directly: *The General Assembly* / *Adopts* the following declaration.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'error' },
  languages: 'all',
  fix: 'safe',
  examples: [
    {
      wrong: `
        ⟦The General Assembly⟧

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      wrong: `
        The Economic and Social Council⟦,⟧

        Decides to hold its meeting on tide tables in the first week of March.
      `,
      fixed: `
        The Economic and Social Council

        Decides to hold its meeting on tide tables in the first week of March.
      `,
    },
    {
      right: `
        The Security Council,

        Recalling its earlier decisions on safe passage through straits,

        1. Calls upon all States to publish their tide tables;

        2. Decides to remain seized of the matter.
      `,
    },
  ],
  *check(resolution) {
    for (const { paragraph } of ownPlaces(resolution, 'formula')) {
      const next = nextOwn(resolution, paragraph);
      if (!next || paragraph.prose.text === '') continue;
      const ending = endingOf(paragraph);
      const { prose } = paragraph;
      const name = prose.text.slice(0, ending.mark ? ending.index : ending.index + 1).trim();
      if (next.kind === 'preambular' && ending.mark !== 'comma' && !leadsToNumbers(next)) {
        const comma = vocabularyOf(resolution.language).punctuation.comma;
        yield {
          span: ending.mark ? prose.span(ending.index, ending.index + 1) : prose.span(0, ending.index + 1),
          message: `A preamble follows “${name}”, so a comma should stand behind it.`,
          fix: () => ({
            title: 'End the line with a comma',
            edits: [
              ending.mark
                ? { span: prose.span(ending.index, ending.index + 1), text: comma }
                : { span: { start: paragraph.span.end, end: paragraph.span.end }, text: comma },
            ],
          }),
        };
      }
      if (next.kind === 'operative' && ending.mark === 'comma' && !KEEP_THE_COMMA.has(resolution.language))
        yield {
          span: prose.span(ending.index, ending.index + 1),
          message: `No preamble follows “${name}”, so no comma should stand behind it.`,
          fix: () => ({
            title: 'Remove the comma',
            edits: [{ span: prose.span(ending.index, ending.index + 1), text: '' }],
          }),
        };
    }
  },
});

/** The first preambular or operative paragraph behind the organ line; headings of sections stand between at most. */
function nextOwn(resolution: Resolution, formula: Paragraph): Paragraph | undefined {
  const places = layoutOf(resolution);
  for (let i = formula.index + 1; i < places.length; i++) {
    const { paragraph, foreign } = places[i]!;
    if (foreign || paragraph.kind === 'formula') return undefined;
    if (paragraph.kind === 'preambular' || paragraph.kind === 'operative') return paragraph;
  }
  return undefined;
}
