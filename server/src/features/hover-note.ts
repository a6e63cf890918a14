import type { Citation } from '../citations/citation';
import type { Footnote, Resolution } from '../model/resolution';
import { hoverOfCitation, repeatedBy } from './hover-citation';
import { escapeMarkdown, type HoverText, lineInLanguage } from './hover-markdown';
import { shorten } from './shorten';

const LONGEST = 900;

/** The words of a footnote, `Ibid.` put in words, and below the line what the note cites first. */
export function hoverOfNote(resolution: Resolution, note: Footnote): HoverText {
  const index = resolution.footnotes.indexOf(note);
  const cited = resolution.citations.filter(({ footnote }) => footnote === index);
  const repeated = cited.filter(({ kind }) => kind === 'repeated').map(inWords);
  const first = cited[0] === undefined ? null : hoverOfCitation(resolution, cited[0]);
  return {
    head: [
      lineInLanguage(
        `**${escapeMarkdown(note.label)}** ${escapeMarkdown(shorten(note.prose.text, LONGEST))}`,
        resolution.language,
      ),
      ...repeated,
    ],
    details: first === null ? [] : first.head.filter((line) => !/^\*[^*]/.test(line)),
  };
}

/** `Ibid., annex II: A/RES/55/25, annex II`. */
function inWords(citation: Citation): string {
  const stood = repeatedBy(citation);
  if (stood === null || stood.symbol === null) return '';
  const part = citation.part === null ? '' : `, ${citation.part}`;
  return `*${escapeMarkdown(citation.text)}* stands for ${escapeMarkdown(stood.symbol + part)}`;
}
