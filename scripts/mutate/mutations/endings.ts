import type { Paragraph, Resolution } from '../../../server/src/model/resolution';
import { vocabularyOf } from '../../../server/src/vocabulary/vocabulary';
import { edit, type Fault, type Mutation, ownOf, replaced } from '../fault';

type Mark = 'comma' | 'semicolon' | 'fullStop' | 'colon';

/** The mark that a paragraph ends with, replaced by others; nothing where it ends with another one. */
function* endingReplaced(
  resolution: Resolution,
  paragraph: Paragraph,
  due: Mark,
  others: readonly (Mark | 'none')[],
): Generator<Fault> {
  const { source } = resolution;
  const { punctuation } = vocabularyOf(resolution.language);
  const { prose } = paragraph;
  const span = prose.span(prose.text.length - 1, prose.text.length);
  if (source.slice(span) !== punctuation[due]) return;
  // French sets a blank before the mark, which goes with it.
  const blank = /[ \u00a0\u202f]/.test(source.text[span.start - 1] ?? '') ? 1 : 0;
  for (const other of others)
    yield other === 'none'
      ? replaced({ start: span.start - blank, end: span.end }, '')
      : replaced(span, punctuation[other]);
}

export const endings: readonly Mutation[] = [
  {
    rule: 'preamble-ends-comma',
    fault: 'another mark at the end of a preambular paragraph, or none',
    *plant(resolution) {
      for (const { paragraph, children } of ownOf(resolution, 'preambular'))
        if (children.length === 0 && paragraph.parent === null)
          yield* endingReplaced(resolution, paragraph, 'comma', ['semicolon', 'fullStop', 'none']);
    },
  },
  {
    rule: 'operative-ends-semicolon',
    fault: 'another mark at the end of an operative paragraph, or none',
    *plant(resolution) {
      for (const { paragraph, children, last } of ownOf(resolution, 'operative'))
        if (children.length === 0 && !last)
          yield* endingReplaced(resolution, paragraph, 'semicolon', ['comma', 'fullStop', 'none']);
    },
  },
  {
    rule: 'last-ends-full-stop',
    fault: 'another mark at the end of the last paragraph, or none',
    *plant(resolution) {
      for (const { paragraph, last } of ownOf(resolution, 'operative', 'sub'))
        if (last) yield* endingReplaced(resolution, paragraph, 'fullStop', ['semicolon', 'comma', 'none']);
    },
  },
  {
    rule: 'sub-ends-semicolon',
    fault: 'another mark at the end of a sub-paragraph, or none',
    *plant(resolution) {
      if (resolution.profile === 'security-council' || resolution.profile === 'model-un') return;
      for (const { paragraph, children, last } of ownOf(resolution, 'sub'))
        if (children.length === 0 && !last && paragraph.label?.style !== 'bullet')
          yield* endingReplaced(resolution, paragraph, 'semicolon', ['fullStop', 'none']);
    },
  },
  {
    rule: 'colon-with-list',
    fault: 'another mark before sub-paragraphs, or none',
    *plant(resolution) {
      for (const { paragraph, children } of ownOf(resolution, 'operative', 'sub'))
        if (children.length > 0)
          yield* endingReplaced(resolution, paragraph, 'colon', ['comma', 'semicolon', 'none']);
    },
  },
  {
    rule: 'no-and-before-last',
    fault: '“and” behind the mark before the last paragraph',
    *plant(resolution) {
      for (const { paragraph } of ownOf(resolution, 'operative')) {
        const end = paragraph.prose.sourceOffset(paragraph.prose.text.length);
        if (resolution.source.text[end - 1] === ';') yield { edits: [edit(end, end, ' and')] };
      }
    },
  },
  {
    rule: 'organ-line-comma',
    fault: 'no comma behind the organ, or another mark',
    *plant(resolution) {
      for (const { paragraph } of ownOf(resolution, 'formula'))
        if (resolution.paragraphs[paragraph.index + 1]?.kind === 'preambular')
          yield* endingReplaced(resolution, paragraph, 'comma', ['none', 'semicolon', 'colon']);
    },
  },
  {
    rule: 'quote-then-punctuation',
    fault: 'the mark before the closing quotation mark',
    *plant(resolution) {
      for (const { paragraph } of ownOf(resolution, 'preambular', 'operative', 'sub')) {
        const { prose } = paragraph;
        const match = /”([,;.])$/.exec(prose.text);
        // What opens behind a colon is a sentence of its own, whose mark stands within.
        if (match && !/[:.]\s*“[^“]*$/.test(prose.text))
          yield replaced(prose.span(match.index, match.index + 2), `${match[1]}”`, {
            also: [
              'operative-ends-semicolon',
              'preamble-ends-comma',
              'last-ends-full-stop',
              'sub-ends-semicolon',
            ],
          });
      }
    },
  },
];
