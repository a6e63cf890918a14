import { instrumentByKey } from '../../../server/src/catalogue/instruments';
import { resolutionBySymbol } from '../../../server/src/catalogue/resolutions';
import type { Resolution } from '../../../server/src/model/resolution';
import { dateInWords } from '../../../server/src/rules/dates';
import { overlaps, type Span } from '../../../server/src/text/span';
import { atEach, edit, type Fault, type Mutation, ownOf, quoted, replaced } from '../fault';

/** The day in a date of the source as the day before or after; null where it has none in figures. */
function shifted({ source }: Resolution, span: Span): Fault['edits'] | null {
  const match = /(?<!\d)\d{1,2}(?!\d)/.exec(source.slice(span));
  if (!match) return null;
  const day = Number(match[0]);
  const at = span.start + match.index;
  return [edit(at, at + match[0].length, String(day > 1 ? day - 1 : day + 1))];
}

/** The whole of the line that a span begins on, with the blank lines below it. */
function lineOf({ source }: Resolution, { start, end }: Span): Span {
  const from = source.lineStarts[source.lineAt(start)]!;
  let to = source.lineEnd(source.lineAt(end));
  while (to < source.text.length && /[\r\n]/.test(source.text[to]!)) to++;
  return { start: from, end: to };
}

/** Words that may name another text, or something that belongs to one. */
const OTHER_TEXT =
  /\d|“|\b(?:its|their|report|resolutions?|decision|annex|section|statement|note|document|terms|[A-Z][a-z]+ (?:of|on|for))\b/;

/** A paragraph that goes on behind its last word: a small letter, or one of a script that has no others. */
const GOES_ON = /[\p{Ll}\p{Lo}][,;،؛，；]$/u;

export const facts: readonly Mutation[] = [
  {
    rule: 'adoption-date',
    fault: 'the day of adoption shifted by a day',
    *plant(resolution) {
      const { symbol, adopted } = resolution.masthead;
      const known = symbol && resolutionBySymbol(symbol.value);
      if (!adopted || known?.date !== adopted.value || known.confidence === 'once') return;
      const edits = shifted(resolution, adopted.span);
      // A day at the beginning or end of a session may fall out of it.
      if (edits) yield { edits, also: ['date-consistency', 'date-within-session'] };
    },
  },
  {
    rule: 'date-consistency',
    fault: 'the day of the meeting shifted by a day',
    *plant(resolution) {
      const { source, masthead } = resolution;
      const { adopted, meeting } = masthead;
      if (!adopted || !meeting || adopted.span.start > meeting.span.start) return;
      const line = source.slice(adopted.span);
      const at = source.text.indexOf(line, meeting.span.end);
      if (at < 0 || at > meeting.span.end + 20) return;
      const edits = shifted(resolution, { start: at, end: at + line.length });
      if (edits) yield { edits };
    },
  },
  {
    rule: 'date-within-session',
    fault: 'the date of the masthead two years too early',
    *plant(resolution) {
      const { symbol, date } = resolution.masthead;
      if (!symbol || !date || !/^A\/(?:C\.\d\/|RES\/)?\d/.test(symbol.value)) return;
      const match = /\d{4}/.exec(resolution.source.slice(date.span));
      if (!match) return;
      const at = date.span.start + match.index;
      yield { edits: [edit(at, at + 4, String(Number(match[0]) - 2))] };
    },
  },
  {
    rule: 'council-number-year',
    fault: 'the symbol of a resolution of the Security Council with another year',
    *plant({ masthead: { symbol } }) {
      const match = symbol && /^S\/RES\/\d+ ?\((\d{4})\)/.exec(symbol.value);
      if (!match) return;
      const at = symbol.span.start + match[0].indexOf('(') + 1;
      yield {
        edits: [edit(at, at + 4, String(Number(match[1]) - 2))],
        place: symbol.span,
        also: ['heading-SC'],
      };
    },
  },
  {
    rule: 'original-language',
    fault: 'no line that names the original language',
    *plant(resolution) {
      const { symbol, originalLanguage } = resolution.masthead;
      if (symbol && originalLanguage && symbol.value.includes('/L.'))
        yield replaced(lineOf(resolution, originalLanguage.span), '', { place: symbol.span });
    },
  },
  {
    rule: 'meeting-line',
    fault: 'no meeting at the end',
    *plant(resolution) {
      const { symbol, meeting } = resolution.masthead;
      if (symbol && meeting && meeting.span.start > symbol.span.end)
        yield replaced(lineOf(resolution, meeting.span), '', { place: symbol.span });
    },
  },
  {
    rule: 'organ-line-present',
    fault: 'no line that names the organ',
    *plant(resolution) {
      const formulas = ownOf(resolution, 'formula');
      const [formula] = formulas;
      const next = formula && resolution.paragraphs[formula.paragraph.index + 1];
      if (formulas.length === 1 && next?.kind === 'preambular' && next.opening)
        yield replaced(lineOf(resolution, formula!.paragraph.span), '', { place: next.opening.span });
    },
  },
  {
    rule: 'title-required',
    fault: 'no title',
    *plant(resolution) {
      const { symbol, title, sponsorLine, session, distribution } = resolution.masthead;
      const formulas = ownOf(resolution, 'formula');
      if (!title || !symbol || !session || !distribution || formulas.length !== 1) return;
      if (title.value === sponsorLine?.value) return;
      yield replaced(lineOf(resolution, title.span), '', {
        place: formulas[0]!.paragraph.span,
        also: ['resolution-heading-GA', 'heading-HRC'],
      });
    },
  },
  {
    rule: 'title-fits-resolution',
    fault: 'the title of another resolution',
    *plant(resolution) {
      const pattern = /(?<=, entitled “)[^“”]{8,200}(?=”)/g;
      for (const fault of atEach(resolution, pattern, () => 'Keeping of lighthouses')) {
        const at = fault.edits[0]!.span.start;
        const before = resolution.citations
          .filter(({ span, kind }) => span.end <= at && kind === 'resolution')
          .at(-1);
        const known = before?.symbol ? resolutionBySymbol(before.symbol) : null;
        if (
          known?.title &&
          known.symbol === before!.symbol &&
          known.confidence !== 'once' &&
          at - before!.span.end < 60
        )
          yield fault;
      }
    },
  },
  {
    rule: 'note-fits-instrument',
    fault: 'the note of another instrument',
    *plant({ citations, markers, footnotes, source }) {
      for (const { instrument, span, paragraph } of citations) {
        const marker = markers.find((it) => it.span.start >= span.end && it.span.start <= span.end + 2);
        const note = marker && footnotes.find(({ label }) => label === marker.label);
        if (paragraph === null || instrument === null || !note) continue;
        if (instrumentByKey(instrument)?.confidence !== 'sure') continue;
        const match = /^Resolution (\d{2,3}\/\d+)/.exec(note.prose.text);
        const other = match?.[1] === '70/1' ? '69/313' : '70/1';
        if (!match || footnotes.some(({ prose }) => prose.text.includes(other))) continue;
        const place = note.prose.span(match[0].length - match[1]!.length, match[0].length);
        if (source.slice(place) === match[1]) yield replaced(place, other);
      }
    },
  },
  {
    rule: 'recall-list-chronological',
    fault: 'two resolutions of a list have changed places',
    *plant(resolution) {
      const one = '\\d{2}\\/\\d+ of \\d{1,2} [A-Z][a-z]+ (\\d{4})';
      const pattern = new RegExp(`\\b(${one}), (${one}), (?=${one}(?:, | and )${one})`, 'g');
      const faults = atEach(resolution, pattern, ([, first, year, second, other]) =>
        year! < other! ? `${second}, ${first}, ` : null,
      );
      const preamble = ownOf(resolution, 'preambular').filter(
        ({ paragraph }) =>
          /\bresolutions\b/.test(paragraph.prose.text) && !/\bdecisions?\b/.test(paragraph.prose.text),
      );
      for (const fault of faults)
        if (preamble.some(({ paragraph }) => overlaps(paragraph.span, fault.edits[0]!.span))) yield fault;
    },
  },
  {
    rule: 'paragraph-above-below',
    fault: '“above” dropped behind a paragraph of this text',
    *plant(resolution) {
      for (const { paragraph } of ownOf(resolution, 'operative', 'sub')) {
        const { prose } = paragraph;
        for (const match of prose.text.matchAll(
          /(?<=\b(?:in|to|under|of) paragraph \d{1,2}) above(?=[;.])/g,
        )) {
          // Behind the name of another text it would be that text's paragraph.
          if (OTHER_TEXT.test(prose.text.slice(0, match.index).replace(/ paragraph \d+$/, ''))) continue;
          const { start, end } = prose.span(match.index, match.index + match[0].length);
          yield { edits: [edit(start, end, '')], place: { start: start - 1, end: start } };
        }
      }
    },
  },
  {
    rule: 'multiple-list',
    fault: 'the singular before several resolutions',
    *plant(resolution) {
      const one = '\\d{2}\\/\\d+(?: of \\d{1,2} [A-Z][a-z]+ \\d{4})?';
      const pattern = new RegExp(`\\bresolutions (?=${one} and ${one})`, 'g');
      yield* atEach(resolution, pattern, () => 'resolution ');
    },
  },
  {
    rule: 'leftover-negotiation-marks',
    fault: 'a mark of the negotiation left behind',
    *plant(resolution) {
      for (const { paragraph } of ownOf(resolution, 'preambular', 'operative')) {
        const { prose } = paragraph;
        if (!GOES_ON.test(prose.text)) continue;
        const { start } = prose.span(prose.text.length - 1, prose.text.length);
        for (const mark of [' [agreed ad ref]', ' [and soon]']) yield { edits: [edit(start, start, mark)] };
      }
    },
  },
  {
    rule: 'all-sources-footnoted',
    fault: 'the symbol of a document in the text',
    *plant(resolution) {
      if (resolution.footnotes.length === 0) return;
      for (const { paragraph } of ownOf(resolution, 'preambular', 'operative')) {
        const { prose } = paragraph;
        if (!GOES_ON.test(prose.text)) continue;
        const { start } = prose.span(prose.text.length - 1, prose.text.length);
        yield { edits: [edit(start, start, ' (A/78/255)')] };
      }
    },
  },
  {
    rule: 'once-only',
    fault: 'a note called a second time',
    *plant(resolution) {
      const { markers, source } = resolution;
      for (const marker of markers) {
        const from = marker.paragraph === null ? undefined : resolution.paragraphs[marker.paragraph];
        const sign = source.slice(marker.span);
        if (!from || !sign.startsWith('[^') || !/^\d+$/.test(marker.label)) continue;
        const later = ownOf(resolution, 'preambular', 'operative').find(
          ({ paragraph }) =>
            paragraph.index > from.index &&
            GOES_ON.test(paragraph.prose.text) &&
            markers.every((other) => other.paragraph !== paragraph.index),
        );
        if (!later) continue;
        const end = later.paragraph.prose.sourceOffset(later.paragraph.prose.text.length);
        yield { edits: [edit(end, end, sign)] };
      }
    },
  },
  {
    rule: 'acronyms',
    fault: 'letters that are not explained',
    *plant(resolution) {
      yield* atEach(resolution, /(?<=\bthe )international community\b/g, ({ input, index }) =>
        quoted(input, index) ? null : 'ZQCM',
      );
    },
  },
  {
    rule: 'date-not-repeated',
    fault: 'the date of a resolution given again',
    *plant(resolution) {
      if (resolution.language !== 'en' || resolution.profile === 'security-council') return;
      const dates = new Map<string, string>();
      const own = new Set(
        ownOf(resolution, 'preambular', 'operative', 'sub').flatMap(({ paragraph, part }) =>
          part === 0 ? [paragraph.index] : [],
        ),
      );
      for (const { kind, symbol, date, span, text, paragraph } of resolution.citations) {
        if (kind !== 'resolution' || symbol === null || paragraph === null || !own.has(paragraph)) continue;
        const known = dates.get(symbol);
        if (date !== null) dates.set(symbol, date);
        else if (
          known &&
          /^\d+\/\d+$/.test(text) &&
          /^\s(?!and|of)\p{Ll}|^[,;.] /u.test(after(resolution, span.end))
        )
          yield {
            edits: [edit(span.end, span.end, ` of ${dateInWords(known)}`)],
            also: ['resolution-date', 'recall-list-chronological'],
          };
      }
    },
  },
];

/** The words behind a place, enough to see how the sentence goes on. */
function after({ source }: Resolution, at: number): string {
  return source.text.slice(at, at + 12);
}
