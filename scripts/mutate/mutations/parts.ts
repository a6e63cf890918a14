import type { Paragraph, Resolution } from '../../../server/src/model/resolution';
import { vocabularyOf } from '../../../server/src/vocabulary/vocabulary';
import { edit, type Fault, type Mutation, ownOf, replaced, sourceSpan } from '../fault';

/** The numbers of sections, by their value. */
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function annexHeadings({ paragraphs }: Resolution): Paragraph[] {
  return paragraphs.filter(({ kind, prose }) => kind === 'annex' && /^Annex\b/.test(prose.text));
}

/** The letters above the parts of a composite resolution, but for the first. */
function partLetters({ paragraphs }: Resolution): Paragraph[] {
  return paragraphs.filter(({ prose, label }) => /^[B-G]$/.test(prose.text) && !label);
}

/** Faults of what has parts: sections, composite resolutions, annexes. */
export const parts: readonly Mutation[] = [
  {
    rule: 'section-headings',
    fault: 'a section skipped',
    *plant(resolution) {
      for (const { paragraph } of ownOf(resolution, 'heading')) {
        const value = ROMAN.indexOf(paragraph.prose.text.trim());
        const span = value > 1 && sourceSpan(resolution, paragraph, 0, ROMAN[value]!.length);
        for (const skipped of [1, 2])
          if (span && ROMAN[value + skipped])
            yield replaced(span, ROMAN[value + skipped]!, { also: ['reference-resolves'] });
      }
    },
  },
  ...[1, 2].map(
    (by): Mutation => ({
      rule: 'composite-letters',
      fault: by === 1 ? 'a letter skipped between the parts' : 'two letters skipped between the parts',
      *plant(resolution) {
        // Of one in the middle the letter behind it would be wrong as well.
        const last = partLetters(resolution).at(-1);
        const span = last && sourceSpan(resolution, last, 0, 1);
        if (span) yield replaced(span, String.fromCharCode(last.prose.text.charCodeAt(0) + by));
      },
    }),
  ),
  {
    rule: 'composite-letters',
    fault: 'a letter that stands twice',
    *plant(resolution) {
      const [before, last] = partLetters(resolution).slice(-2);
      const span = before && last && sourceSpan(resolution, last, 0, 1);
      if (span) yield replaced(span, before.prose.text);
    },
  },
  {
    rule: 'title-unique',
    fault: 'the title of another part',
    *plant(resolution) {
      const formulas = new Set(ownOf(resolution, 'formula').map(({ paragraph }) => paragraph.index));
      const titles = ownOf(resolution, 'heading').flatMap(({ paragraph }) =>
        !paragraph.label && formulas.has(paragraph.index + 1) ? [paragraph] : [],
      );
      for (const [i, title] of titles.entries()) {
        const span = sourceSpan(resolution, title, 0, title.prose.text.length);
        for (const other of titles.slice(0, i)) if (span) yield replaced(span, other.prose.text);
      }
    },
  },
  ...(['I', '1', 'A'] as const).map(
    (number): Mutation => ({
      rule: 'annex-heading',
      fault: `“Annex ${number}” for the only annex`,
      *plant(resolution) {
        const [only, ...others] = annexHeadings(resolution);
        if (resolution.language !== 'en' || only?.prose.text !== 'Annex' || others.length > 0) return;
        const { start, end } = only.prose.span(0, 5);
        yield {
          edits: [edit(end, end, ` ${number}`)],
          places: [{ start, end: end + 2 }],
          also: ['annex-called', 'annex-reference'],
        };
      },
    }),
  ),
  {
    rule: 'annex-heading',
    fault: 'the number of an annex in figures or small letters',
    *plant(resolution) {
      if (resolution.language !== 'en') return;
      for (const heading of annexHeadings(resolution).slice(1)) {
        const number = /^Annex ([IV]+)/.exec(heading.prose.text)?.[1];
        const span = number && sourceSpan(resolution, heading, 6, 6 + number.length);
        for (const wrong of [String(ROMAN.indexOf(number ?? '')), number?.toLowerCase()])
          if (span && wrong) yield replaced(span, wrong, { also: ['annex-reference', 'annex-called'] });
      }
    },
  },
  {
    rule: 'annex-reference',
    fault: 'an annex that is not there',
    *plant(resolution) {
      if (resolution.language !== 'en' || resolution.profile === 'model-un') return;
      const headings = annexHeadings(resolution);
      const named = headings.length === 0 ? 'the annex' : 'annex IX';
      if (headings.length === 0 && resolution.paragraphs.some(({ annex }) => annex)) return;
      for (const { paragraph, children } of ownOf(resolution, 'operative')) {
        const { prose, parent } = paragraph;
        if (parent !== null || children.length > 0 || !/\p{Ll}[;.]$/u.test(prose.text)) continue;
        const { start } = prose.span(prose.text.length - 1, prose.text.length);
        const words = `${named} to the present resolution`;
        yield {
          edits: [edit(start, start, `, as set out in ${words}`)],
          places: [
            {
              start: start + ', as set out in '.length,
              end: start + ', as set out in '.length + words.length,
            },
          ],
          also: ['reference-resolves', 'annex-called'],
        };
      }
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
];
