import type { Paragraph } from '../../model/resolution';
import { bareDraft } from '../example-texts';
import { layoutOf } from '../layout';
import { firstWords } from '../naming';
import { defineRule } from '../rule';
import { DRAFTING } from '../sources';

/** What begins anew with any other kind: a heading, a title that is not recognised as one, an annex. */
const COUNTED: ReadonlySet<Paragraph['kind']> = new Set(['preambular', 'operative', 'sub']);

export const rule = defineRule({
  name: 'element-order',
  group: 'structure',
  summary: 'The preamble stands before the operative paragraphs, and none of it among them.',
  why: `First the organ, then why it acts, then what it does: the sentence only reads in this order. A participle among the operative paragraphs is mostly a preambular paragraph that was pasted too far down. Sections with a heading and parts with letters may have a preamble of their own.`,
  sources: [DRAFTING],
  severity: { default: 'error', 'model-un': 'warning' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        first:
          '1. Invites coastal States to exchange their tide tables each year;\n\n⟦Recalling⟧ the meeting of harbour masters,',
      }),
    },
    { right: bareDraft() },
    {
      right: `${bareDraft({ formula: 'The General Assembly,\n\nI\n\nTide tables', last: '2. Welcomes the tables.' })}\n\nII\n\nHarbour lights\n\nRecalling the meeting of harbour masters,\n\n1. Welcomes the lights.`,
    },
  ],
  *check(resolution) {
    let operative = false;
    let part = -1;
    for (const { paragraph, foreign, part: own } of layoutOf(resolution)) {
      const { kind, opening } = paragraph;
      if (own !== part || !COUNTED.has(kind)) operative = false;
      part = own;
      if (foreign) {
        operative = false;
        continue;
      }
      if (kind === 'operative' && paragraph.parent === null) operative = true;
      else if (kind === 'preambular' && operative && opening && paragraph.label === null)
        yield {
          span: opening.span,
          message: `The preambular paragraph ${firstWords(paragraph)} stands among the operative paragraphs; it should stand before the first of them.`,
        };
    }
  },
});
