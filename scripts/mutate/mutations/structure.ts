import { layoutOf } from '../../../server/src/rules/layout';
import { vocabularyOf } from '../../../server/src/vocabulary/vocabulary';
import { atEach, edit, type Mutation, ownOf, replaced, sourceSpan } from '../fault';
import { AROUND, lastMark, linesOf, unmarked } from '../whereabouts';

/** A clause that could follow a list, in the languages whose letters have two cases. */
const CLAUSES: Readonly<Record<string, string>> = {
  en: 'and to do so each year, as far as the means allow;',
  fr: 'et de le faire chaque année, dans la mesure des moyens ;',
  es: 'y a hacerlo cada año, en la medida de lo posible;',
  ru: 'и делать это ежегодно, насколько позволяют средства;',
};

/** Faults within paragraphs and their lists. */
export const structure: readonly Mutation[] = [
  {
    rule: 'preamble-not-numbered',
    fault: 'a number before a preambular paragraph',
    *plant(resolution) {
      for (const { paragraph } of ownOf(resolution, 'preambular')) {
        const { start } = paragraph.span;
        if (paragraph.parent === null && paragraph.opening && !paragraph.label)
          yield { edits: [edit(start, start, '1. ')], also: ['operative-numbered', ...AROUND] };
      }
    },
  },
  ...(
    [
      ['a full stop behind an item of a list in the preamble', 'fullStop'],
      ['a colon behind an item of a list in the preamble', 'colon'],
      ['a semicolon behind the last item of a list in the preamble', 'semicolon'],
    ] as const
  ).map(
    ([fault, wrong]): Mutation => ({
      rule: 'preamble-colon-with-subparas',
      fault,
      *plant(resolution) {
        const { punctuation } = vocabularyOf(resolution.language);
        for (const { children } of ownOf(resolution, 'preambular'))
          for (const child of wrong === 'semicolon' ? children.slice(-1) : children) {
            const mark = lastMark(resolution, child);
            if (mark && resolution.source.slice(mark) === punctuation.comma.trim())
              yield replaced(mark, punctuation[wrong].trim(), { also: ['sub-ends-semicolon'] });
          }
      },
    }),
  ),
  {
    rule: 'bullets-discouraged',
    fault: 'bullets for the letters of a list',
    *plant(resolution) {
      for (const { paragraph, children } of ownOf(resolution, 'operative')) {
        if (paragraph.parent !== null || children.length < 2) continue;
        const labels = children.map(({ label }) => label!);
        if (labels.some((label) => label?.style !== 'lower-letter')) continue;
        yield {
          edits: labels.map(({ span }) => edit(span.start, span.end, '•')),
          place: labels[0]!.span,
          also: ['reference-resolves', 'sub-reference-form'],
        };
      }
    },
  },
  {
    rule: 'label-levels',
    fault: 'letters without their parentheses',
    *plant(resolution) {
      for (const { paragraph, children } of ownOf(resolution, 'operative')) {
        if (paragraph.parent !== null || children.length < 2) continue;
        const labels = children.map(({ label }) => label!);
        if (labels.some((label) => label?.style !== 'lower-letter' || !/^\(?[a-z]\)$/.test(label.text)))
          continue;
        const nested = layoutOf(resolution).some(({ paragraph: { parent } }) =>
          children.some(({ index }) => index === parent),
        );
        if (nested) continue;
        yield {
          edits: labels.map(({ span, text }) => edit(span.start, span.end, `${text.replace(/[()]/g, '')}.`)),
        };
      }
    },
  },
  {
    rule: 'no-dangling-text',
    fault: 'words behind a list that belong to none of its items',
    *plant(resolution) {
      const clause = CLAUSES[resolution.language];
      const places = layoutOf(resolution);
      for (const { paragraph, children, foreign } of places) {
        const last = children.at(-1);
        const next = last && places[last.index + 1];
        if (foreign || !clause || paragraph.kind !== 'operative' || next?.paragraph.kind !== 'operative')
          continue;
        if (!last?.label || next.foreign) continue;
        const { start } = linesOf(resolution, next.paragraph);
        const gap = /\n\s*$/.exec(resolution.source.text.slice(0, start))?.[0] ?? '\n\n';
        yield {
          edits: [edit(start, start, clause + gap)],
          places: [{ start, end: start + clause.length }],
          also: ['parallel-structure'],
        };
      }
    },
  },
  {
    rule: 'parallel-structure',
    fault: 'one item of a list in another form than the others',
    *plant(resolution) {
      if (resolution.language !== 'en') return;
      for (const { children } of ownOf(resolution, 'operative', 'sub')) {
        if (children.length < 4 || !children.every(({ prose }) => /^To [a-z]+ /.test(prose.text))) continue;
        for (const child of children) {
          const verb = /^To ([a-z]+)/.exec(child.prose.text)!;
          const span = sourceSpan(resolution, child, 0, verb[0].length);
          if (span) yield replaced(span, `${verb[1]![0]!.toUpperCase()}${verb[1]!.slice(1)}ing`);
        }
      }
    },
  },
  {
    rule: 'no-figure-at-start',
    fault: 'a figure at the beginning of a sub-paragraph',
    *plant(resolution) {
      for (const { paragraph } of ownOf(resolution, 'sub')) {
        const span = sourceSpan(resolution, paragraph, 0, 1);
        if (!span || !paragraph.label || !/^\p{L}{2}/u.test(paragraph.prose.text)) continue;
        yield replaced(span, `15 ${paragraph.prose.text[0]!.toLowerCase()}`, {
          also: ['parallel-structure', 'sub-first-letter-capital'],
        });
      }
    },
  },
  {
    rule: 'lone-sub-clause',
    fault: 'the second of two items dropped',
    *plant(resolution) {
      const places = layoutOf(resolution);
      for (const { children } of ownOf(resolution, 'operative', 'sub')) {
        const [first, second] = children;
        if (children.length !== 2 || first?.label?.value !== 1 || !second) continue;
        if (first.label.style === 'bullet' || !unmarked(resolution, second)) continue;
        const { children: nested, last } = places[second.index]!;
        if (nested.length > 0 || last) continue;
        const { start, end } = linesOf(resolution, second);
        yield { edits: [edit(start, end, '')], place: first.label.span, also: AROUND };
      }
    },
  },
  ...(['single-sentence', 'one-sentence'] as const).map(
    (rule): Mutation => ({
      rule,
      fault: 'a full stop within the paragraph',
      *plant(resolution) {
        for (const { paragraph } of ownOf(resolution, rule === 'one-sentence' ? 'operative' : 'preambular')) {
          if (paragraph.parent !== null || !paragraph.opening) continue;
          const { text } = paragraph.prose;
          for (const match of text.matchAll(/(?<=\p{Ll}{4}), (\p{Ll})(?=\p{Ll}{2})/gu)) {
            const span = sourceSpan(resolution, paragraph, match.index, match.index + 3);
            if (!span || match.index < 30 || /[“«][^”»]*$/.test(text.slice(0, match.index))) continue;
            yield replaced(span, `. ${match[1]!.toUpperCase()}`, { also: ['recall-list-chronological'] });
          }
        }
      },
    }),
  ),
  {
    rule: 'number-stop',
    fault: 'no full stop behind the number of a paragraph',
    *plant(resolution) {
      for (const { paragraph } of ownOf(resolution, 'operative').slice(1, -1)) {
        const { label, parent } = paragraph;
        if (parent !== null || !/^\d+\.$/.test(label?.text ?? '')) continue;
        const { start, end } = label!.span;
        yield {
          edits: [edit(end - 1, end, '')],
          places: [{ start, end: end - 1 }],
          also: ['operative-numbered', ...AROUND],
        };
      }
    },
  },
  {
    rule: 'inter-alia',
    fault: '“inter-alia”',
    plant: (resolution) => atEach(resolution, /\binter alia\b/g, () => 'inter-alia'),
  },
  {
    rule: 'pre-1976-form',
    fault: 'no blank before the session of a resolution',
    plant: (resolution) => atEach(resolution, /(?<=\b\d{3,4}) (?=\([IVXL]{1,7}\))/g, () => ''),
  },
];
