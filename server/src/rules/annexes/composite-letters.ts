import type { Paragraph } from '../../model/resolution';
import { bareDraft } from '../example-texts';
import { defineRule } from '../rule';
import { IDENTIFICATION, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'composite-letters',
  group: 'annexes',
  summary: 'The parts of a composite resolution are lettered A, B, C in their order.',
  why: `Each part of a composite resolution is adopted and cited by its letter (“57/270 B”), has its own organ line and preamble, and begins its numbers anew. A letter left out means that a part is missing, or that the parts were put into another order.`,
  sources: [IDENTIFICATION, PRACTICE],
  severity: { default: 'information' },
  languages: ['en', 'fr', 'es'],
  fix: 'none',
  examples: [
    { wrong: `A\n\nTide tables\n\n${bareDraft()}\n\n⟦C⟧\n\nHarbour lights\n\n${bareDraft()}` },
    { right: `A\n\nTide tables\n\n${bareDraft()}\n\nB\n\nHarbour lights\n\n${bareDraft()}` },
  ],
  *check({ paragraphs, source, masthead: { number } }) {
    // The letter above the first part may stand where a masthead has its number.
    let last = /^[A-H]$/.test(number?.value ?? '') ? number!.value.charCodeAt(0) - 64 : 0;
    for (const { index, kind, annex } of paragraphs) {
      if (kind !== 'formula' || annex) continue;
      const letter = letterBefore(paragraphs, index);
      const words = letter && source.slice(letter.span).trim();
      const value = words ? words.charCodeAt(0) - 64 : 0;
      if (!letter || value < 1) continue;
      if (last > 0 && value !== last + 1) {
        const start = source.text.indexOf(words!, letter.span.start);
        yield {
          span: { start, end: start + 1 },
          message: `Part ${words![0]} follows part ${String.fromCharCode(64 + last)}; it should be ${String.fromCharCode(65 + last)}.`,
        };
      }
      last = value;
    }
  },
});

/** The heading that is a letter alone, one or two paragraphs before an organ line. */
function letterBefore(paragraphs: readonly Paragraph[], formula: number): Paragraph | undefined {
  for (let i = formula - 1; i >= Math.max(0, formula - 2); i--) {
    const paragraph = paragraphs[i]!;
    const words = `${paragraph.label?.text ?? ''}${paragraph.prose.text}`.trim();
    if (/^[A-H]\.?$/.test(words)) return paragraph;
    if (paragraph.label?.style === 'upper-letter' && paragraph.kind === 'heading') return paragraph;
  }
  return undefined;
}
