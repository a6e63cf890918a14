import { edit, type Mutation, ownOf, replaced } from '../fault';

/** A marker or a note that goes leaves the others out of their row. */
const ROW = ['marker-order', 'all-sources-footnoted', 'note-fits-instrument', 'once-only'];

export const notes: readonly Mutation[] = [
  {
    rule: 'note-without-marker',
    fault: 'a marker dropped',
    *plant({ markers, footnotes }) {
      for (const { label, span, paragraph } of markers) {
        const called = footnotes.filter((note) => note.label === label);
        if (paragraph === null || called.length !== 1 || called[0]!.markers.length !== 1) continue;
        if (/^\d+$/.test(label))
          yield { edits: [edit(span.start, span.end, '')], place: called[0]!.labelSpan, also: ROW };
      }
    },
  },
  {
    rule: 'marker-without-note',
    fault: 'a note dropped',
    *plant({ markers, footnotes, source: { text } }) {
      const last = footnotes.at(-1);
      // One from among the others would end the note before it.
      if (!last || footnotes.length < 2) return;
      const marker = markers.find(({ label }) => label === last.label);
      if (!marker || last.markers.length === 0) return;
      let { start } = last.span;
      while (start > 0 && text[start - 1] !== '\n') start--;
      if (text.slice(last.span.end).trim() === '')
        yield { edits: [edit(start, last.span.end, '')], place: marker.span, also: ROW };
    },
  },
  {
    rule: 'marker-order',
    fault: 'two markers that follow one another have changed places',
    *plant({ markers, footnotes }) {
      const labels = new Set(footnotes.map(({ label }) => label));
      for (let i = 1; i < markers.length; i++) {
        const [a, b] = [markers[i - 1]!, markers[i]!];
        if (!labels.has(a.label) || !labels.has(b.label) || Number(b.label) !== Number(a.label) + 1) continue;
        const exchanged = [a, b].map(({ span, label }, j) => {
          const other = j === 0 ? b.label : a.label;
          return { span, label, other };
        });
        if (markers.filter(({ label }) => label === a.label || label === b.label).length !== 2) continue;
        yield {
          edits: exchanged.map(({ span, other }) => edit(span.start, span.end, `[^${other}]`)),
          also: ['note-fits-instrument', 'once-only'],
        };
      }
    },
  },
  {
    rule: 'marker-placement',
    fault: 'a marker before the mark that it should follow',
    *plant({ markers, source: { text } }) {
      for (const { span, paragraph } of markers) {
        const mark = text[span.start - 1];
        if (paragraph === null || mark === undefined || !',;.'.includes(mark)) continue;
        if (/[,;.\d]/.test(text[span.end] ?? '') || /[\d.,;]/.test(text[span.start - 2] ?? '')) continue;
        yield { edits: [edit(span.start - 1, span.end, text.slice(span.start, span.end) + mark)] };
      }
    },
  },
  {
    rule: 'note-capital-stop',
    fault: 'no full stop at the end of a note',
    *plant({ footnotes, source: { text } }) {
      for (const { prose } of footnotes) {
        const span = prose.span(prose.text.length - 1, prose.text.length);
        if (text[span.start] === '.' && /\p{L}{3}|\d\.$/u.test(prose.text)) yield replaced(span, '');
      }
    },
  },
  {
    rule: 'note-capital-stop',
    fault: 'a small letter at the beginning of a note',
    *plant({ footnotes, source }) {
      for (const { prose } of footnotes) {
        const match = /^(?:Resolution|See|General|Report|Adopted)(?= )/.exec(prose.text);
        const span = prose.span(0, 1);
        if (match && source.slice(span) === match[0][0]) yield replaced(span, match[0][0]!.toLowerCase());
      }
    },
  },
];

/** The first words of a note that repeats the one before, by language. */
const IBID: Readonly<Record<string, string>> = {
  en: 'Ibid.',
  fr: 'Ibid.',
  es: 'Ibid.',
  ru: 'Там же.',
  ar: 'المرجع نفسه.',
  zh: '同上。',
};

/** How sources are shortened in notes, and how not. */
const SHORT: readonly (readonly [right: RegExp, wrong: string])[] = [
  [/\bpara\. (?=\d)/g, 'para '],
  [/\bparas\. (?=\d)/g, 'paras.'],
  [/\bvol\. (?=\d)/g, 'vol.'],
  [/\bTreaty Series\b/g, 'Treaty series'],
  [/\bchap\. (?=[IVX])/g, 'chap '],
];

export const ofNotes: readonly Mutation[] = [
  {
    rule: 'ibid',
    fault: 'the first note repeats one before it',
    *plant({ footnotes, language }) {
      const [first] = footnotes;
      if (!first || first.pieces.length > 1 || first.markers.length === 0) return;
      yield replaced(first.prose.span(0, first.prose.text.length), IBID[language]!, {
        also: ['note-fits-instrument'],
      });
    },
  },
  {
    rule: 'numbered-only',
    fault: 'a letter for the number of the last note',
    *plant({ footnotes, source }) {
      const last = footnotes.at(-1);
      const [marker, ...others] = last?.markers ?? [];
      if (!last || !marker || others.length > 0 || marker.paragraph === null) return;
      const edits = [marker.span, last.labelSpan].map((span) => {
        const at = source.slice(span).indexOf(last.label);
        return edit(span.start + at, span.start + at + last.label.length, 'a');
      });
      if (source.slice(marker.span) === `[^${last.label}]`) yield { edits, place: last.labelSpan };
    },
  },
  {
    rule: 'formats',
    fault: 'what is shortened in a note, without its stop, blank or capital',
    *plant({ footnotes, source, language }) {
      if (language !== 'en') return;
      for (const { prose } of footnotes)
        for (const [right, wrong] of SHORT)
          for (const match of prose.text.matchAll(right)) {
            const span = prose.span(match.index, match.index + match[0].length);
            if (source.slice(span) === match[0]) yield replaced(span, wrong);
          }
    },
  },
];

export const subParagraphs: readonly Mutation[] = [
  {
    rule: 'sub-first-letter-capital',
    fault: 'a small letter at the beginning of a sub-paragraph',
    *plant(resolution) {
      const { profile, language } = resolution;
      if (language !== 'en' || profile === 'security-council' || profile === 'model-un') return;
      for (const { paragraph } of ownOf(resolution, 'sub')) {
        const { prose, label } = paragraph;
        if (!label || label.style === 'bullet' || !/^[A-Z][a-z]/.test(prose.text)) continue;
        yield replaced(prose.span(0, 1), prose.text[0]!.toLowerCase(), { also: ['parallel-structure'] });
      }
    },
  },
];
