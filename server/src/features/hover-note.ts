import type { Citation } from '../citations/citation';
import type { Footnote, Resolution } from '../model/resolution';
import { hoverOfCitation, repeatedBy } from './hover-citation';
import { escapeMarkdown, type HoverText, lineInLanguage } from './hover-markdown';
import { shorten } from './shorten';

const LONGEST = 900;

/** The most lines about what a note cites. */
const MOST = 6;

/** The words of a footnote, `Ibid.` put in words, and below the line what the note cites: a line for each of several. */
export function hoverOfNote(resolution: Resolution, note: Footnote): HoverText {
  const index = resolution.footnotes.indexOf(note);
  const cited = resolution.citations.filter(({ footnote }) => footnote === index);
  const repeated = cited.filter(({ kind }) => kind === 'repeated').map(inWords);
  return {
    head: [
      lineInLanguage(
        `**${escapeMarkdown(note.label)}** ${escapeMarkdown(shorten(wordsOf(note), LONGEST))}`,
        resolution.language,
      ),
      ...repeated,
    ],
    details: detailsOf(resolution, cited),
  };
}

/** Without the empty brackets that are left of a marker in the note. */
function wordsOf({ prose }: Footnote): string {
  return prose.text.replace(/^[(（]\s*[)）]\s*/, '');
}

function detailsOf(resolution: Resolution, cited: readonly Citation[]): string[] {
  const heads = new Map<string, readonly string[]>();
  for (const citation of cited) {
    const head = hoverOfCitation(resolution, citation)?.head.filter(
      (line) => line !== '' && !/^\*[^*]/.test(line),
    );
    if (head !== undefined && head.length > 0) heads.set(head[0]!, head);
  }
  const told = [...heads.values()];
  if (told.length === 1) return [...told[0]!];
  const lines = told.slice(0, MOST).map((head) => head[0]!);
  return told.length > MOST ? [...lines, `and ${told.length - MOST} more`] : lines;
}

/** `Ibid., annex II: A/RES/55/25, annex II`. */
function inWords(citation: Citation): string {
  const stood = repeatedBy(citation);
  if (stood === null || stood.symbol === null) return '';
  const part = citation.part === null ? '' : `, ${citation.part}`;
  return `*${escapeMarkdown(citation.text)}* stands for ${escapeMarkdown(stood.symbol + part)}`;
}
