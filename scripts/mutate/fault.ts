import type { Paragraph, Resolution } from '../../server/src/model/resolution';
import type { CheckSettings } from '../../server/src/rules/check';
import { ownPlaces, type Place } from '../../server/src/rules/layout';
import type { Edit } from '../../server/src/rules/rule';
import type { Span } from '../../server/src/text/span';

/** One fault that can be planted in a correct text. */
export interface Fault {
  readonly edits: readonly Edit[];
  /** Where it should be found, in the correct text, if that is not where it is planted. */
  readonly place?: Span;
  /** The same in the text with the fault, where that is known. */
  readonly places?: readonly Span[];
  /** Other rules that are right to say something of it too. */
  readonly also?: readonly string[];
}

/** A text made of a correct one, for faults that no text has a place for; whether it is correct too, no one has looked. */
export interface Graft {
  readonly text: string;
  readonly faults: readonly Fault[];
}

/** A kind of fault, and the rule whose business it is. */
export interface Mutation {
  readonly rule: string;
  readonly fault: string;
  /** All the places of a text, correct under some settings, at which it can be planted. */
  plant(resolution: Resolution, settings?: CheckSettings): Iterable<Fault>;
  /** The texts to be made of a correct one in which it can be planted. */
  graft?(resolution: Resolution): Iterable<Graft>;
}

export function edit(start: number, end: number, text: string): Edit {
  return { span: { start, end }, text };
}

/** A fault of one edit. */
export function replaced(span: Span, text: string, more: Omit<Fault, 'edits'> = {}): Fault {
  return { edits: [{ span, text }], ...more };
}

/** The place of a match in a run of words, where it stands in one piece in the source as well. */
export function sourceSpan(
  { source }: Resolution,
  { prose }: Pick<Paragraph, 'prose'>,
  start: number,
  end: number,
): Span | null {
  const span = prose.span(start, end);
  return source.slice(span) === prose.text.slice(start, end) ? span : null;
}

/** The paragraphs that are held to the habits of resolutions, of some kinds. */
export function ownOf(resolution: Resolution, ...kinds: readonly Paragraph['kind'][]): readonly Place[] {
  return ownPlaces(resolution, ...kinds);
}

/** Faults at each match of a pattern in the own paragraphs, and in the notes where these are asked for. */
export function* atEach(
  resolution: Resolution,
  pattern: RegExp,
  wrong: (match: RegExpExecArray) => string | null,
  options: { readonly notes?: boolean; readonly more?: Omit<Fault, 'edits'> } = {},
): Generator<Fault> {
  const owners = [
    ...ownOf(resolution, 'preambular', 'operative', 'sub').map(({ paragraph }) => paragraph),
    ...(options.notes ? resolution.footnotes : []),
  ];
  for (const owner of owners)
    for (const match of owner.prose.text.matchAll(pattern)) {
      const text = wrong(match);
      const span = sourceSpan(resolution, owner, match.index, match.index + match[0].length);
      if (text !== null && span && text !== match[0]) yield replaced(span, text, options.more);
    }
}

/** Whether a stretch of words lies within quotation marks, which keep the words of others. */
export function quoted(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at);
  return open >= 0 && text.indexOf('”', open) >= at;
}
