import type { Paragraph, Resolution } from '../../../server/src/model/resolution';
import { layoutOf } from '../../../server/src/rules/layout';
import { vocabularyOf } from '../../../server/src/vocabulary/vocabulary';
import { atEach, edit, type Fault, type Mutation, ownOf, replaced, sourceSpan } from '../fault';

/** What breaks where a paragraph goes or comes: its row, its chain, what refers to it. */
const AROUND = [
  'chain-sequencing',
  'chain-addressee',
  'orphan-also-further',
  'preamble-order',
  'reference-resolves',
  'paragraph-above-below',
];

/** The last mark of a paragraph of one piece, in the source; null where another one stands there. */
function lastMark(resolution: Resolution, { prose, pieces }: Paragraph) {
  const span = prose.span(prose.text.length - 1, prose.text.length);
  return pieces.length === 1 && /\p{P}/u.test(resolution.source.slice(span)) ? span : null;
}

/** From the beginning of a paragraph's first line to the beginning of the next paragraph's. */
function linesOf({ source }: Resolution, { span }: Paragraph) {
  const start = source.lineStarts[source.lineAt(span.start)]!;
  let end = source.lineEnd(source.lineAt(span.end));
  while (/\s/.test(source.text[end] ?? '')) end++;
  return { start, end: source.lineStarts[source.lineAt(end)] ?? end };
}

function unmarked({ markers }: Resolution, { index }: Paragraph): boolean {
  return markers.every(({ paragraph }) => paragraph !== index);
}

/** A clause that could follow a list, in the languages whose letters have two cases. */
const CLAUSES: Readonly<Record<string, string>> = {
  en: 'and to do so each year, as far as the means allow;',
  fr: 'et de le faire chaque année, dans la mesure des moyens ;',
  es: 'y a hacerlo cada año, en la medida de lo posible;',
  ru: 'и делать это ежегодно, насколько позволяют средства;',
};

export const structure: readonly Mutation[] = [
  {
    rule: 'element-order',
    fault: 'a preambular paragraph behind the first operative one',
    *plant(resolution) {
      const { source } = resolution;
      const operative = ownOf(resolution, 'operative');
      const [first, second] = operative;
      if (
        !first ||
        !second ||
        first.children.length > 0 ||
        second.paragraph.index !== first.paragraph.index + 1
      )
        return;
      const preamble = ownOf(resolution, 'preambular').slice(1);
      for (const { paragraph, children } of preamble) {
        if (!paragraph.opening || paragraph.parent !== null || children.length > 0) continue;
        if (paragraph.pieces.length > 1 || !unmarked(resolution, paragraph)) continue;
        const lines = linesOf(resolution, paragraph);
        const at = linesOf(resolution, second.paragraph).start;
        const words = source.slice(lines);
        const start = at - words.length;
        yield {
          edits: [edit(lines.start, lines.end, ''), edit(at, at, words)],
          places: [{ start, end: start + words.length }],
          also: AROUND,
        };
      }
    },
  },
  {
    rule: 'operative-required',
    fault: 'no operative paragraphs',
    *plant(resolution) {
      const [formula, ...others] = ownOf(resolution, 'formula');
      const own = ownOf(resolution, 'operative', 'sub').map(({ paragraph }) => paragraph);
      const [first] = own;
      const last = own.at(-1);
      if (!formula || others.length > 0 || !first || !last || !own.every((it) => unmarked(resolution, it)))
        return;
      if (last.index - first.index !== own.length - 1) return;
      // Without a preamble nothing of a resolution would be left.
      if (ownOf(resolution, 'preambular').length === 0) return;
      const { start } = linesOf(resolution, first);
      yield {
        edits: [edit(start, linesOf(resolution, last).end, '')],
        place: formula.paragraph.span,
        also: ['meeting-line', 'annex-called', 'title-unique'],
      };
    },
  },
  {
    rule: 'section-headings',
    fault: 'a section skipped',
    *plant(resolution) {
      const headings = ownOf(resolution, 'heading').map(({ paragraph }) => paragraph);
      for (const paragraph of headings)
        if (paragraph.prose.text === 'II' && headings.every(({ prose }) => !/^I?V$/.test(prose.text))) {
          const span = sourceSpan(resolution, paragraph, 0, 2);
          if (span) yield replaced(span, 'IV');
        }
    },
  },
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
  {
    rule: 'preamble-colon-with-subparas',
    fault: 'a full stop behind the last item of a list in the preamble',
    *plant(resolution) {
      for (const { children } of ownOf(resolution, 'preambular')) {
        const mark = children.length > 0 && lastMark(resolution, children.at(-1)!);
        const { punctuation } = vocabularyOf(resolution.language);
        if (mark && resolution.source.slice(mark) === punctuation.comma)
          yield replaced(mark, punctuation.fullStop);
      }
    },
  },
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
  {
    rule: 'composite-letters',
    fault: 'a letter skipped between the parts',
    *plant(resolution) {
      const letters = resolution.paragraphs.filter(
        ({ prose, label }) => /^[B-G]$/.test(prose.text) && !label,
      );
      const last = letters.at(-1);
      const span = last && sourceSpan(resolution, last, 0, 1);
      if (span) yield replaced(span, String.fromCharCode(last.prose.text.charCodeAt(0) + 1));
    },
  },
  {
    rule: 'annex-heading',
    fault: 'a number for the only annex',
    *plant(resolution) {
      const headings = resolution.paragraphs.filter(
        ({ kind, prose }) => kind === 'annex' && /^Annex\b/.test(prose.text),
      );
      const [only, ...others] = headings;
      if (resolution.language !== 'en' || only?.prose.text !== 'Annex' || others.length > 0) return;
      const { start, end } = only.prose.span(0, 5);
      yield { edits: [edit(end, end, ' I')], places: [{ start, end: end + 2 }], also: ['annex-called'] };
    },
  },
  {
    rule: 'annex-heading',
    fault: 'the number of an annex in figures',
    *plant(resolution) {
      const headings = resolution.paragraphs.filter(
        ({ kind, prose }) => kind === 'annex' && /^Annex II\b/.test(prose.text),
      );
      const span = headings.length === 1 && sourceSpan(resolution, headings[0]!, 6, 8);
      if (span) yield replaced(span, '2');
    },
  },
  {
    rule: 'annex-called',
    fault: 'no word of the annex in the text',
    *plant(resolution) {
      const { paragraphs, language } = resolution;
      const annex = paragraphs.find(({ kind }) => kind === 'annex');
      if (!annex) return;
      const { annexWords, appendixWords } = vocabularyOf(language);
      const stems = [...annexWords, ...appendixWords].map((word) =>
        word.slice(0, Math.max(2, word.length - 1)),
      );
      const pattern = new RegExp(stems.join('|'), 'gi');
      const edits = paragraphs
        .filter(({ index, kind }) => index < annex.index && kind !== 'heading')
        .flatMap((paragraph) =>
          [...paragraph.prose.text.matchAll(pattern)].map((match) => {
            const end = match.index + match[0].length;
            const span = sourceSpan(resolution, paragraph, match.index, end);
            return span && edit(span.start, span.end, language === 'zh' ? '文本' : 'text');
          }),
        );
      if (edits.length === 0 || edits.some((it) => it === null)) return;
      yield {
        edits: edits as Fault['edits'],
        place: annex.span,
        also: ['annex-reference', 'reference-resolves', 'paragraph-above-below'],
      };
    },
  },
  {
    rule: 'seized-formula',
    fault: 'the last paragraph before the one before it',
    *plant(resolution) {
      const [before, last] = ownOf(resolution, 'operative').slice(-2);
      if (!before || !last || before.children.length > 0 || resolution.language !== 'en') return;
      const words = /^Decides to remain (?:actively )?seized of the matter(?=\.$)/.exec(
        last.paragraph.prose.text,
      );
      const text = before.paragraph.prose.text.slice(0, -1);
      const from = sourceSpan(resolution, before.paragraph, 0, text.length);
      const to = words && sourceSpan(resolution, last.paragraph, 0, words[0].length);
      if (!from || !to || before.paragraph.parent !== null) return;
      yield {
        edits: [
          { span: from, text: words[0] },
          { span: to, text },
        ],
        places: [{ start: from.start, end: from.start + words[0].length }],
        also: AROUND,
      };
    },
  },
  {
    rule: 'preamble-order',
    fault: 'the last two paragraphs of the preamble have changed places',
    *plant(resolution) {
      const [before, last] = ownOf(resolution, 'preambular').slice(-2);
      if (!before || !last || !/^Acting under Chapter VII/.test(last.paragraph.prose.text)) return;
      const spans = [before, last].map(({ paragraph: { span, pieces } }) =>
        pieces.length === 1 ? span : null,
      );
      const [a, b] = spans;
      if (!a || !b || ![before, last].every(({ paragraph }) => unmarked(resolution, paragraph))) return;
      const words = resolution.source.slice(b);
      yield {
        edits: [
          { span: a, text: words },
          { span: b, text: resolution.source.slice(a) },
        ],
        places: [{ start: a.start, end: a.start + words.length }],
        also: AROUND,
      };
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
