import type { Citation } from '../citations/citation';
import type { Footnote, Resolution } from '../model/resolution';
import { hoverOfCitation, repeatedBy } from './hover-citation';
import { escapeInline, escapeMarkdown, type HoverText, quoted } from './hover-markdown';
import { noteLine, repeatedNote } from './repeated-note';

const LONGEST = 900;

/** The most lines about what a note cites. */
const MOST = 6;

/** The words of a footnote, `Ibid.` put in words, and below the line what the note cites: a line for each of several. */
export function hoverOfNote(resolution: Resolution, note: Footnote): HoverText {
  const index = resolution.footnotes.indexOf(note);
  const cited = resolution.citations.filter(({ footnote }) => footnote === index);
  const repeated = cited
    .filter(({ kind }) => kind === 'repeated')
    .map((citation) => inWords(resolution, citation));
  return {
    head: [noteLine(resolution, note, LONGEST), ...repeated],
    details: detailsOf(resolution, cited),
  };
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
  // Of one line the count would take as much room as what it leaves out.
  const shown = told.length === MOST + 1 ? told : told.slice(0, MOST);
  const lines = shown.map(inOneLine);
  return shown.length < told.length ? [...lines, `and ${told.length - shown.length} more`] : lines;
}

/** The name of what is cited with its title, else with the line below it, which has the date. */
function inOneLine([name = '', below = '']: readonly string[]): string {
  return name.includes(' · ') || below === '' || below.startsWith('⚠') ? name : `${name} · ${below}`;
}

/** `Ibid., annex II stands for A/RES/55/25, annex II`. */
function inWords(resolution: Resolution, citation: Citation): string {
  const { language } = resolution;
  const words = `*${quoted(citation.text, language)}*`;
  const stood = repeatedBy(citation);
  if (stood === null) {
    const note = repeatedNote(resolution, citation);
    return note === null ? '' : `${words} goes back to note ${escapeInline(note.label)}`;
  }
  if (stood.symbol === null) return '';
  const part = citation.part === null ? '' : `, ${quoted(citation.part, language)}`;
  return `${words} stands for ${escapeMarkdown(stood.symbol)}${part}`;
}
