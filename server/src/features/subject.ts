import type { Citation } from '../citations/citation';
import type { Footnote, Paragraph, Resolution } from '../model/resolution';
import { type Span, touches } from '../text/span';
import { identityOf, ownIdentity } from './identity';
import { internalSteps } from './internal-target';
import { type IntroducedName, introducedNameAt } from './introduced-names';
import { noteAt } from './note-at';
import { touchedAt } from './touched';

/** What the words at a place are about, as far as it can stand in several places. */
export type Subject =
  | { readonly is: 'note'; readonly note: Footnote; readonly span: Span }
  | { readonly is: 'paragraph'; readonly paragraph: Paragraph; readonly span: Span }
  | { readonly is: 'instrument'; readonly identity: string; readonly span: Span }
  | { readonly is: 'name'; readonly name: IntroducedName; readonly span: Span };

/**
 * A place where a subject stands: `declaration` is the note, the label, the symbol of the text itself; `mention` all that
 * points to it.
 */
export interface Occurrence {
  readonly span: Span;
  readonly role: 'declaration' | 'mention';
}

/**
 * The citation that an offset touches; of two that meet there the one that begins. The letter in `subparagraph (a) of
 * paragraph 1 above` touches the reference that it is a part of.
 */
export function citationAt(resolution: Resolution, offset: number): Citation | null {
  const { citations } = resolution;
  return (
    touchedAt(citations, ({ pieces }) => pieces, offset) ??
    touchedAt(
      citations.filter(({ kind, span }) => kind === 'internal' && isShortlyBefore(offset, span)),
      (citation) => internalSteps(resolution, citation).flatMap(({ span }) => span ?? []),
      offset,
    )
  );
}

/** More source than these UTF-16 units does not lie between a reference and a part of it that stands before. */
const REACH = 200;

function isShortlyBefore(offset: number, { start }: Span): boolean {
  return offset < start && start - offset < REACH;
}

/** The stretch of a citation that an offset touches. */
export function pieceAt(resolution: Resolution, citation: Citation, offset: number): Span {
  return (
    citation.pieces.find((piece) => touches(piece, offset)) ??
    internalSteps(resolution, citation).find(({ span }) => span !== null && touches(span, offset))?.span ??
    citation.span
  );
}

/**
 * The subject at an offset: a footnote from its marker or label, a paragraph from its label or from an internal reference
 * that leads to it, an instrument from any of its citations, this text from its symbol, a short name that the text itself
 * introduces; null elsewhere.
 */
export function subjectAt(resolution: Resolution, offset: number): Subject | null {
  const noted = noteAt(resolution, offset);
  if (noted !== null) return { is: 'note', note: noted.note, span: noted.span };
  const citation = citationAt(resolution, offset);
  if (citation?.kind === 'internal') return stepAt(resolution, citation, offset);
  if (citation !== null) {
    const identity = identityOf(citation);
    if (identity === null) return null;
    return { is: 'instrument', identity, span: pieceAt(resolution, citation, offset) };
  }
  const { masthead, paragraphs } = resolution;
  const labelled = paragraphs.find(({ label }) => label !== null && touches(label.span, offset));
  if (labelled !== undefined) {
    const span = labelNumber(resolution, labelled);
    return span && { is: 'paragraph', paragraph: labelled, span };
  }
  if (masthead.symbol !== null && touches(masthead.symbol.span, offset)) {
    const identity = ownIdentity(resolution);
    return identity === null ? null : { is: 'instrument', identity, span: masthead.symbol.span };
  }
  const name = introducedNameAt(resolution, offset);
  const place = name?.places.find((span) => touches(span, offset));
  return name === null || place === undefined ? null : { is: 'name', name, span: place };
}

/** The number under the cursor; beside every number, what the reference means first. */
function stepAt(resolution: Resolution, citation: Citation, offset: number): Subject | null {
  const steps = internalSteps(resolution, citation).filter(({ span }) => span !== null);
  const step =
    touchedAt(steps, ({ span }) => [span!], offset) ?? steps.find(({ final }) => final) ?? steps[0];
  return step === undefined ? null : { is: 'paragraph', paragraph: step.to, span: step.span! };
}

/** The number or letter in a paragraph's label, without its signs; null where it has none. */
export function labelNumber({ source }: Resolution, { label }: Paragraph): Span | null {
  if (label === null || label.style === 'bullet') return null;
  const found = /[\p{L}\p{N}]+/u.exec(source.slice(label.span));
  if (found === null) return null;
  const start = label.span.start + found.index;
  return { start, end: start + found[0].length };
}

/** Every place of a subject in the text, in its order. */
export function occurrencesOf(resolution: Resolution, subject: Subject): Occurrence[] {
  const found = placesOf(resolution, subject);
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function placesOf(resolution: Resolution, subject: Subject): Occurrence[] {
  switch (subject.is) {
    case 'note': {
      const { note } = subject;
      return [
        ...note.markers.map(({ span }) => mention(span)),
        { span: note.labelSpan, role: 'declaration' },
      ];
    }
    case 'paragraph':
      return [...declaredAt(resolution, subject.paragraph), ...pointersTo(resolution, subject.paragraph)];
    case 'name': {
      const { introduced, places } = subject.name;
      return places.map((span) => ({
        span,
        role: span.start === introduced.start ? 'declaration' : 'mention',
      }));
    }
    case 'instrument': {
      const { masthead, citations } = resolution;
      const cited = citations.filter((citation) => identityOf(citation) === subject.identity);
      const places = cited.flatMap(({ pieces }) => pieces.map(mention));
      if (masthead.symbol !== null && ownIdentity(resolution) === subject.identity)
        places.unshift({ span: masthead.symbol.span, role: 'declaration' });
      return places;
    }
  }
}

function mention(span: Span): Occurrence {
  return { span, role: 'mention' };
}

function declaredAt(resolution: Resolution, paragraph: Paragraph): Occurrence[] {
  const number = labelNumber(resolution, paragraph);
  const words = paragraph.prose.span(0, paragraph.prose.text.length);
  return [{ span: number ?? words, role: 'declaration' }];
}

/** The numbers in internal references that lead to a paragraph; the whole reference where only a range takes it in. */
function pointersTo(resolution: Resolution, paragraph: Paragraph): Occurrence[] {
  return resolution.citations.flatMap((citation) =>
    internalSteps(resolution, citation)
      .filter(({ to }) => to === paragraph)
      .map(({ span }) => mention(span ?? citation.span)),
  );
}
