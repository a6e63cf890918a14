import { readResolution } from '../../server/src/model/read';
import type { Paragraph, Profile, Resolution } from '../../server/src/model/resolution';
import { applyEdits } from '../../server/src/rules/fix';
import type { Span } from '../../server/src/text/span';
import type { Language } from '../../server/src/vocabulary/language';
import { edit, type Fault, type Graft, ownOf } from './fault';

/** The words of a paragraph in which a fault can be planted, for other texts to take in. */
export interface Scion extends Pick<Stock, 'kind' | 'emphasized'> {
  readonly language: Language;
  readonly profile: Profile;
  readonly words: string;
  /** With places within the words. */
  readonly fault: Fault;
}

/** The paragraphs of a text that hold one of the faults as a whole. */
export function scionsOf(text: string, faults: readonly Fault[]): Scion[] {
  const resolution = readResolution(text);
  const stocks = stocksOf(resolution);
  return faults.flatMap(({ edits, places, ...more }) => {
    const stock = stocks.find(({ span }) =>
      edits.every((it) => span.start <= it.span.start && it.span.end <= span.end),
    );
    if (!stock) return [];
    const { span, kind, emphasized } = stock;
    const words = text.slice(span.start, span.end);
    const moved = edits.map((it) => edit(it.span.start - span.start, it.span.end - span.start, it.text));
    const within = places?.every(({ start }) => start >= span.start && start <= span.end + 40);
    if (places && !within) return [];
    const fault: Fault = { edits: moved, ...more, ...(places && { places: shifted(places, -span.start) }) };
    const { language, profile } = resolution;
    return [{ language, profile, kind, emphasized, words, fault }];
  });
}

/** The texts that come of it when one paragraph after another has the words of the scion. */
export function grafted(resolution: Resolution, scion: Scion): Graft[] {
  const { language, profile, kind, emphasized, words, fault } = scion;
  if (language !== resolution.language || profile !== resolution.profile) return [];
  const { text } = resolution.source;
  return stocksOf(resolution)
    .filter(
      (stock) =>
        stock.kind === kind &&
        stock.emphasized === emphasized &&
        text[stock.span.end - 1] === words.at(-1) &&
        !/\n/.test(text.slice(stock.span.start, stock.span.end)),
    )
    .map(({ span: { start, end } }) => ({
      text: applyEdits(text, [edit(start, end, words)]),
      faults: [
        {
          ...fault,
          edits: fault.edits.map((it) => edit(it.span.start + start, it.span.end + start, it.text)),
          ...(fault.places && { places: shifted(fault.places, start) }),
        },
      ],
    }));
}

interface Stock {
  readonly kind: Paragraph['kind'];
  readonly emphasized: boolean;
  readonly span: Span;
}

/** The words of the paragraphs that nothing is nested in, without label. */
function stocksOf(resolution: Resolution): Stock[] {
  return ownOf(resolution, 'preambular', 'operative').flatMap(({ paragraph, children }) => {
    const { kind, prose, pieces, label, span, opening } = paragraph;
    if (children.length > 0 || pieces.length !== 1 || prose.text === '') return [];
    const { end } = prose.span(prose.text.length - 1, prose.text.length);
    let start = label ? label.span.end : span.start;
    while (/\s/.test(resolution.source.text[start] ?? '')) start++;
    return start < end ? [{ kind, emphasized: opening?.emphasized === true, span: { start, end } }] : [];
  });
}

function shifted(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
}
