import type { Citation } from '../citations/citation';
import type { Paragraph, Resolution } from '../model/resolution';
import type { Span } from '../text/span';
import { identityOf } from './identity';
import { internalSteps } from './internal-target';
import { noteAt } from './note-at';
import { repeatedNote } from './repeated-note';
import { citationAt, labelNumber, pieceAt, subjectAt } from './subject';
import { touchedAt } from './touched';

export interface Definition {
  /** The sign under the cursor. */
  readonly origin: Span;
  /** The whole of what it leads to. */
  readonly target: Span;
  /** Where in the target the cursor goes. */
  readonly name: Span;
}

/**
 * Where the words at an offset lead to in the same text: a marker to its note and a note's label to its markers, an internal
 * reference to its paragraphs, `Ibid.` to the note that it repeats, a name to the place that introduced it.
 */
export function definitionsAt(resolution: Resolution, offset: number): Definition[] {
  const found = noteAt(resolution, offset);
  if (found !== null) {
    const { note, marker, span: origin } = found;
    if (marker !== null) return [{ origin, target: note.span, name: note.labelSpan }];
    return note.markers.map(({ span }) => ({ origin, target: span, name: span }));
  }
  const citation = citationAt(resolution, offset);
  if (citation === null) return toIntroducedName(resolution, offset);
  const origin = pieceAt(resolution, citation, offset);
  switch (citation.kind) {
    case 'internal':
      return toParagraphs(resolution, citation, origin, offset);
    case 'repeated':
      return toRepeated(resolution, citation, origin);
    case 'treaty':
    case 'instrument':
    case 'charter':
      return toIntroduction(resolution, citation, origin);
    default:
      return [];
  }
}

/** The one paragraph whose number is under the cursor; from the words around, all that the reference means. */
function toParagraphs(
  resolution: Resolution,
  citation: Citation,
  origin: Span,
  offset: number,
): Definition[] {
  const steps = internalSteps(resolution, citation);
  const touched = touchedAt(steps, ({ span }) => (span === null ? [] : [span]), offset);
  if (touched !== null) return [{ origin: touched.span!, ...placeOf(resolution, touched.to) }];
  const meant = new Set(steps.filter(({ final }) => final).map(({ to }) => to));
  return [...meant].map((paragraph) => ({ origin, ...placeOf(resolution, paragraph) }));
}

function placeOf(resolution: Resolution, paragraph: Paragraph): Pick<Definition, 'target' | 'name'> {
  const { span, pieces } = paragraph;
  return { target: span, name: labelNumber(resolution, paragraph) ?? pieces[0] ?? span };
}

/**
 * The last note before that cites the same in words of its own; within one note, those words. Where it is not known what
 * is repeated, the note that the words go back to.
 */
function toRepeated(resolution: Resolution, citation: Citation, origin: Span): Definition[] {
  const { citations, footnotes } = resolution;
  const identity = identityOf(citation);
  if (identity === null) {
    const note = repeatedNote(resolution, citation);
    return note === null ? [] : [{ origin, target: note.span, name: note.labelSpan }];
  }
  let repeated: Citation | null = null;
  for (const other of citations) {
    if (other === citation) break;
    if (other.footnote === null || other.kind === 'repeated' || other.kind === 'internal') continue;
    if (identityOf(other) === identity) repeated = other;
  }
  if (repeated === null) return [];
  const note = footnotes[repeated.footnote!]!;
  const target = repeated.footnote === citation.footnote ? repeated.span : note.span;
  return [{ origin, target, name: repeated.span }];
}

/** The brackets that introduce a short name; none for those brackets themselves. */
function toIntroducedName(resolution: Resolution, offset: number): Definition[] {
  const subject = subjectAt(resolution, offset);
  if (subject?.is !== 'name') return [];
  const { introduced } = subject.name;
  return subject.span.start === introduced.start
    ? []
    : [{ origin: subject.span, target: introduced, name: introduced }];
}

/** The first place that names the instrument; none for that place itself. */
function toIntroduction({ citations }: Resolution, citation: Citation, origin: Span): Definition[] {
  const identity = identityOf(citation);
  if (identity === null) return [];
  const first = citations.find((other) => other.kind === citation.kind && identityOf(other) === identity);
  if (first === undefined || first === citation) return [];
  return [{ origin, target: first.span, name: first.span }];
}
