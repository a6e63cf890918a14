import type { Found, Resolution } from '../model/resolution';
import type { Span } from '../text/span';

/** What a stretch of the text is, for its colour. */
export type TokenKind =
  | 'mastheadField'
  | 'symbol'
  | 'title'
  | 'formula'
  | 'opening'
  | 'label'
  | 'citation'
  | 'marker'
  | 'heading';

/** In the order in which a client knows them by number. */
export const TOKEN_KINDS: readonly TokenKind[] = [
  'mastheadField',
  'symbol',
  'title',
  'formula',
  'opening',
  'label',
  'citation',
  'marker',
  'heading',
];

export interface Token extends Span {
  readonly kind: TokenKind;
}

/**
 * The coloured stretches of a text, in its order, none over another and none over the end of a line.
 *
 * @param within only those that lie at least partly in it
 */
export function semanticTokens(resolution: Resolution, within: Span | null = null): Token[] {
  const asked = [...claims(resolution)].filter(
    ({ start, end }) => start < end && (within === null || (start < within.end && within.start < end)),
  );
  const signs = apart(asked.filter(({ kind }) => !GROUNDS.has(kind)));
  const grounds = apart(asked.filter(({ kind }) => GROUNDS.has(kind)));
  const tokens = [...signs, ...around(grounds, signs)].sort((a, b) => a.start - b.start);
  return tokens.flatMap(({ kind, ...span }) => linesOf(resolution, span).map((line) => ({ kind, ...line })));
}

/** Kinds that take in whole lines: what stands in these lines is coloured before them. */
const GROUNDS: ReadonlySet<TokenKind> = new Set(['mastheadField', 'title', 'formula', 'heading']);

/** The same in order, each from where the one before it ends. */
function apart(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let end = 0;
  for (const token of [...tokens].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (token.end <= end) continue;
    kept.push({ ...token, start: Math.max(token.start, end) });
    end = token.end;
  }
  return kept;
}

/** What is left of some stretches between others; both are in order and apart. */
function around(grounds: readonly Token[], signs: readonly Token[]): Token[] {
  const left: Token[] = [];
  let at = 0;
  for (const { kind, start, end } of grounds) {
    while (at < signs.length && signs[at]!.end <= start) at++;
    let from = start;
    for (let inner = at; inner < signs.length && signs[inner]!.start < end; inner++) {
      if (signs[inner]!.start > from) left.push({ kind, start: from, end: signs[inner]!.start });
      from = signs[inner]!.end;
    }
    if (from < end) left.push({ kind, start: from, end });
  }
  return left;
}

function* claims({ masthead, paragraphs, footnotes, markers, citations }: Resolution): Generator<Token> {
  const field = function* (found: Found<unknown> | null, kind: TokenKind): Generator<Token> {
    if (found !== null) yield { kind, ...plain(found.span) };
  };
  yield* field(masthead.symbol, 'symbol');
  // A draft without a title is known by its sponsor line, which is none to the eye.
  if (masthead.title?.span.start !== masthead.sponsorLine?.span.start) yield* field(masthead.title, 'title');
  for (const found of [
    masthead.organ,
    masthead.distribution,
    masthead.date,
    masthead.originalLanguage,
    masthead.session,
    masthead.committee,
    ...masthead.agendaItems,
    masthead.agendaTitle,
    masthead.number,
    masthead.adopted,
    masthead.meeting,
    ...masthead.sponsors,
  ])
    yield* field(found, 'mastheadField');
  for (const { kind, label, opening, prose, pieces } of paragraphs) {
    if (label !== null && label.style !== 'bullet') yield { kind: 'label', ...plain(label.span) };
    if (opening !== null) yield { kind: 'opening', ...plain(opening.span) };
    if (kind === 'formula')
      for (const span of prose.pieces(0, prose.text.length)) yield { kind: 'formula', ...plain(span) };
    if (kind === 'heading' || kind === 'annex')
      for (const span of pieces) yield { kind: 'heading', ...plain(span) };
  }
  for (const { span } of markers) yield { kind: 'marker', ...plain(span) };
  for (const { labelSpan } of footnotes) yield { kind: 'marker', ...plain(labelSpan) };
  for (const { kind, pieces } of citations)
    if (kind !== 'repeated') for (const span of pieces) yield { kind: 'citation', ...plain(span) };
}

function plain({ start, end }: Span): Span {
  return { start, end };
}

/** A stretch line by line, without line ends and blanks around the words. */
function linesOf({ source }: Resolution, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  const last = source.lineAt(end);
  for (let line = source.lineAt(start); line <= last; line++) {
    const from = Math.max(start, source.lineStarts[line]!);
    const words = source.text.slice(from, Math.min(end, source.lineEnd(line)));
    const lead = words.length - words.trimStart().length;
    const length = words.trimEnd().length;
    if (length > lead) lines.push({ start: from + lead, end: from + length });
  }
  return lines;
}
