import { edit, type Mutation, ownOf, replaced, sourceSpan } from '../fault';
import { AROUND, lastMark, linesOf, unmarked } from '../whereabouts';

/** Faults in the order of paragraphs, and of what has to be there. */
export const order: readonly Mutation[] = [
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
  {
    rule: 'preamble-order',
    fault: 'the Chapter named before the end of the preamble',
    *plant(resolution) {
      const preamble = ownOf(resolution, 'preambular').filter(({ paragraph }) => paragraph.parent === null);
      const acting = 'Acting under Chapter VII of the Charter of the United Nations,';
      if (resolution.profile !== 'security-council' || resolution.language !== 'en') return;
      if (preamble.some(({ paragraph }) => paragraph.opening?.emphasized)) return;
      for (const { paragraph } of preamble.slice(1, -1)) {
        const { start } = linesOf(resolution, paragraph);
        if (paragraph.pieces.length !== 1 || start !== paragraph.span.start) continue;
        yield {
          edits: [edit(start, start, `${acting}\n\n`)],
          places: [{ start, end: start + acting.length }],
          also: AROUND,
        };
      }
    },
  },
  {
    rule: 'preamble-order',
    fault: 'the guidance behind what it should stand before',
    *plant(resolution) {
      const preamble = ownOf(resolution, 'preambular').filter(({ paragraph }) => paragraph.parent === null);
      if (resolution.language !== 'en' || resolution.profile === 'model-un') return;
      if (preamble.some(({ paragraph }) => paragraph.opening?.emphasized)) return;
      const guided = 'Guided by the purposes of the Charter of the United Nations,';
      const [first] = preamble;
      if (
        !first ||
        !/^(?:Noting|Concerned|Deeply|Aware|Welcoming|Convinced)\b/.test(first.paragraph.prose.text)
      )
        return;
      for (const { paragraph, part } of preamble.slice(1)) {
        const { start } = linesOf(resolution, paragraph);
        if (part !== first.part || paragraph.pieces.length !== 1 || start !== paragraph.span.start) continue;
        yield {
          edits: [edit(start, start, `${guided}\n\n`)],
          places: [{ start, end: start + guided.length }],
          also: AROUND,
        };
      }
    },
  },
  {
    rule: 'adopts-embedded',
    fault: 'another mark than a colon before what is adopted',
    *plant(resolution) {
      for (const { paragraph } of ownOf(resolution, 'operative')) {
        const { prose } = paragraph;
        if (!/^(?:Adopts|Approves|Proclaims) the following\b/.test(prose.text)) continue;
        const mark = lastMark(resolution, paragraph);
        for (const wrong of ['.', ';'])
          if (mark && prose.text.endsWith(':'))
            yield replaced(mark, wrong, {
              also: [
                'operative-ends-semicolon',
                'last-ends-full-stop',
                'one-sentence',
                'operative-numbered',
                'acronyms',
              ],
            });
      }
    },
  },
];
