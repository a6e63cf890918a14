import type { Citation } from '../citations/citation';
import type { Footnote, Resolution } from '../model/resolution';
import { escapeInline, lineInLanguage } from './hover-markdown';
import { shorten } from './shorten';

/**
 * The note that `Ibid.` at the beginning of a note goes back to: the last one before that says in its own words what it
 * cites. Null where the words stand behind others in their note, and mean those.
 */
export function repeatedNote(resolution: Resolution, { kind, footnote, span }: Citation): Footnote | null {
  const { footnotes } = resolution;
  const own = footnote === null ? undefined : footnotes[footnote];
  if (kind !== 'repeated' || own === undefined || !isFirstIn(own, span.start)) return null;
  const repeating = new Set(
    resolution.citations
      .filter(
        (other) => other.kind === 'repeated' && isFirstIn(footnotes[other.footnote ?? -1], other.span.start),
      )
      .map((other) => other.footnote),
  );
  for (let index = footnote! - 1; index >= 0; index--) if (!repeating.has(index)) return footnotes[index]!;
  return null;
}

/** Whether nothing but signs stands before an offset in a note. */
function isFirstIn(note: Footnote | undefined, offset: number): boolean {
  return note !== undefined && !/[\p{L}\p{N}]/u.test(note.prose.text.slice(0, note.prose.indexOf(offset)));
}

/** A note in a line of a hover, without the empty brackets that are left of a marker in it. */
export function noteLine({ language }: Resolution, { label, prose }: Footnote, longest: number): string {
  const words = prose.text.replace(/^[(（]\s*[)）]\s*/, '');
  return lineInLanguage(`**${escapeInline(label)}** ${escapeInline(shorten(words, longest))}`, language);
}
