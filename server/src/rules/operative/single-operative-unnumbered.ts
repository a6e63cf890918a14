import type { Paragraph } from '../../model/resolution';
import { ownPlaces } from '../layout';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'single-operative-unnumbered',
  group: 'operative',
  summary: 'A resolution with one operative paragraph leaves it without a number.',
  why: `Numbers tell paragraphs from one another, so that they can be referred to. Where there is only one, nothing has to be told apart, and a reader who sees a 1 looks for the 2 that was lost.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'warning', 'model-un': 'off' },
  languages: 'all',
  fix: 'safe',
  examples: [
    {
      profile: 'economic-and-social-council',
      wrong: `
        The Economic and Social Council,

        Recalling its earlier decisions on the keeping of tide tables,

        ⟦1.⟧ Decides to hold its meeting on tide tables in the first week of March.
      `,
      fixed: `
        The Economic and Social Council,

        Recalling its earlier decisions on the keeping of tide tables,

        Decides to hold its meeting on tide tables in the first week of March.
      `,
    },
    {
      right: `
        The Economic and Social Council,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Decides to hold its meeting on tide tables in the first week of March;

        2. Requests the Secretary-General to make the arrangements.
      `,
    },
  ],
  *check(resolution) {
    const byPart = new Map<number, Paragraph[]>();
    for (const { paragraph, part } of ownPlaces(resolution, 'operative')) {
      if (paragraph.parent !== null) continue;
      const others = byPart.get(part);
      if (others) others.push(paragraph);
      else byPart.set(part, [paragraph]);
    }
    for (const paragraphs of byPart.values()) {
      const only = paragraphs[0]!;
      if (paragraphs.length > 1 || only.label?.style !== 'arabic' || only.label.value !== 1) continue;
      const { start, end } = only.label.span;
      yield {
        span: only.label.span,
        message: `This is the only operative paragraph, so it should stand without the number ${only.label.text}`,
        fix: () => {
          let after = end;
          while (/[ \t\u00a0]/.test(resolution.source.text[after] ?? '')) after++;
          return { title: 'Remove the number', edits: [{ span: { start, end: after }, text: '' }] };
        },
      };
    }
  },
});
