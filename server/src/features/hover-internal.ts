import type { Citation } from '../citations/citation';
import type { Paragraph, Resolution } from '../model/resolution';
import { escapeInline, escapeMarkdown, type HoverText, lineInLanguage } from './hover-markdown';
import { internalTargets } from './internal-target';
import { shorten } from './shorten';

const LONGEST = 240;
const MOST = 4;

/**
 * The beginning of each paragraph that an internal reference points to, below the line what is nested in it; null where it
 * points to none.
 */
export function hoverOfInternal(resolution: Resolution, citation: Citation): HoverText | null {
  const targets = internalTargets(resolution, citation);
  if (targets.length === 0) return null;
  const lines = targets.slice(0, MOST).map((paragraph) => lineOf(resolution, paragraph, LONGEST));
  if (targets.length > MOST) lines.push(`and ${targets.length - MOST} more`);
  const [only] = targets;
  const below = targets.length === 1 ? subsOf(resolution, only!) : [];
  const details = below.slice(0, MOST).map((paragraph) => lineOf(resolution, paragraph, LONGEST / 2));
  if (below.length > MOST) details.push(`and ${below.length - MOST} more`);
  return { head: lines, details };
}

function subsOf({ paragraphs }: Resolution, { index }: Paragraph): Paragraph[] {
  return paragraphs.filter(({ parent, label }) => parent === index && label !== null);
}

function lineOf({ language }: Resolution, { label, prose }: Paragraph, longest: number): string {
  const words = escapeMarkdown(shorten(prose.text, longest));
  return lineInLanguage(label === null ? words : `**${escapeInline(label.text)}** ${words}`, language);
}
