import type { Resolution } from '../model/resolution';
import { CHECKING_ENTRIES } from '../rules/checking';
import type { Edit, Finding } from '../rules/rule';
import { overlaps, type Span, touches } from '../text/span';

/** A way to have a rule no longer say what it says. */
export interface Silence {
  readonly rule: string;
  readonly title: string;
  /** The edit of the text itself; null where the settings of the folder are what has to change. */
  readonly edit: Edit | null;
  /** The findings that go with it. */
  readonly findings: readonly Finding[];
}

/** What a person is to write in its place. */
const REASON = 'say why';

/**
 * The ways to silence what is found in a stretch of the text: each rule where it speaks, in the file and in the folder. The
 * comment holds for the whole paragraph or note below it; one that stands on a single line is called that line.
 *
 * @param findings all findings of the text
 */
export function silencesIn(resolution: Resolution, findings: readonly Finding[], stretch: Span): Silence[] {
  const touched = findings.filter(({ span }) => span.start <= stretch.end && stretch.start <= span.end);
  const silences: Silence[] = [];
  for (const rule of new Set(touched.map(({ code }) => code))) {
    const inFile = findings.filter(({ code }) => code === rule);
    if (!OF_THE_CHECK.has(rule)) {
      const first = touched.find(({ code }) => code === rule)!;
      const { line, name } = placeOf(resolution, first);
      silences.push({
        rule,
        title: `Disable ${rule} for this ${name}`,
        edit: commentAbove(resolution, line, rule),
        findings: inFile.filter((finding) => placeOf(resolution, finding).line === line),
      });
      silences.push({
        rule,
        title: `Disable ${rule} for this file`,
        edit: commentBelowAll(resolution, rule),
        findings: inFile,
      });
    }
    silences.push({ rule, title: `Disable ${rule} for this folder`, edit: null, findings: inFile });
  }
  return silences;
}

/** What the check itself says comes after the comments have been heard: only settings silence it. */
const OF_THE_CHECK: ReadonlySet<string> = new Set(CHECKING_ENTRIES.map(({ name }) => name));

interface Place {
  /** The first line (0-based) of what a comment above it silences. */
  readonly line: number;
  readonly name: 'line' | 'paragraph' | 'note';
}

/** The paragraph or note in which a finding begins, or the finding's own line. */
function placeOf({ source, paragraphs, footnotes }: Resolution, { span }: Finding): Place {
  const line = source.lineAt(span.start);
  const stretch = { start: source.lineStarts[line]!, end: source.lineEnd(line) };
  const placed = (whole: Span, name: 'paragraph' | 'note'): Place => {
    const first = source.lineAt(whole.start);
    return { line: first, name: source.lineAt(whole.end) === first ? 'line' : name };
  };
  // On a line that two of them share, a comment silences both; it is put above the one that the finding is in.
  for (const within of [
    (piece: Span) => touches(piece, span.start),
    (piece: Span) => overlaps(piece, stretch),
  ]) {
    const note = footnotes.find(({ pieces }) => pieces.some(within));
    if (note) return placed(note.span, 'note');
    const paragraph = paragraphs.find(({ pieces }) => pieces.some(within));
    if (paragraph) return placed(paragraph.span, 'paragraph');
  }
  return { line, name: 'line' };
}

function commentAbove({ source }: Resolution, line: number, rule: string): Edit {
  const start = source.lineStarts[line]!;
  const indent = /^[ \t]*/.exec(source.text.slice(start, source.lineEnd(line)))![0];
  const comment = `<!-- un-resolution-disable-next-line ${rule}: ${REASON} -->`;
  return { span: { start, end: start }, text: `${indent}${comment}${lineEndOf(source.text)}` };
}

/** At the end: by its first line an editor tells a resolution from other texts, and so does the parser find the masthead. */
function commentBelowAll({ source: { text } }: Resolution, rule: string): Edit {
  const lineEnd = lineEndOf(text);
  const before = text === '' || /[\r\n]$/.test(text) ? lineEnd : lineEnd + lineEnd;
  const comment = `<!-- un-resolution-disable-file ${rule}: ${REASON} -->`;
  return { span: { start: text.length, end: text.length }, text: `${before}${comment}${lineEnd}` };
}

/** The way in which the lines of a text end. */
function lineEndOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}
