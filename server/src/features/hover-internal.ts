import type { Citation } from '../citations/citation';
import type { Paragraph, Resolution } from '../model/resolution';
import { escapeInline, escapeMarkdown, type HoverText, lineInLanguage } from './hover-markdown';
import { extentOf, internalTargets, isTitle, titleBelow } from './internal-target';
import { shorten } from './shorten';

const LONGEST = 240;
const MOST = 4;

/**
 * The beginning of each paragraph that an internal reference points to, below the line what is nested in it, or stands
 * under it where it is an annex or a section; null where it points to none.
 */
export function hoverOfInternal(resolution: Resolution, citation: Citation): HoverText | null {
  const targets = internalTargets(resolution, citation);
  if (targets.length === 0) return null;
  const lines = targets.slice(0, MOST).map((paragraph) => lineOf(resolution, paragraph, LONGEST));
  if (targets.length > MOST) lines.push(`and ${targets.length - MOST} more`);
  const [only] = targets;
  const below = targets.length === 1 ? partsOf(resolution, only!) : [];
  const details = below.slice(0, MOST).map((paragraph) => lineOf(resolution, paragraph, LONGEST / 2));
  if (below.length > MOST) details.push(`and ${below.length - MOST} more`);
  return { head: lines, details };
}

/** What is nested in a paragraph; the topmost paragraphs and headings under an annex or heading. */
function partsOf(resolution: Resolution, paragraph: Paragraph): Paragraph[] {
  const { paragraphs } = resolution;
  if (!isTitle(paragraph))
    return paragraphs.filter(({ parent, label }) => parent === paragraph.index && label !== null);
  const title = titleBelow(resolution, paragraph);
  const { start, end } = extentOf(resolution, paragraph);
  return paragraphs.slice((title?.index ?? start) + 1, end).filter(({ depth }) => depth === 0);
}

function lineOf(resolution: Resolution, paragraph: Paragraph, longest: number): string {
  const { label, prose } = paragraph;
  const words = shorten(prose.text, longest);
  const line = isTitle(paragraph)
    ? titleLine(resolution, paragraph, words)
    : label === null
      ? escapeMarkdown(words)
      : `**${escapeInline(label.text)}** ${escapeInline(words)}`;
  return lineInLanguage(line, resolution.language);
}

function titleLine(resolution: Resolution, paragraph: Paragraph, words: string): string {
  const name = [paragraph.label?.text, words].filter(Boolean).join(' ');
  const title = titleBelow(resolution, paragraph)?.prose.text;
  return `**${escapeInline(name)}**${title === undefined ? '' : ` · ${escapeInline(shorten(title, LONGEST))}`}`;
}
