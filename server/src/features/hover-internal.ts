import type { Citation } from '../citations/citation';
import type { Resolution } from '../model/resolution';
import { escapeInline, escapeMarkdown, type HoverText, lineInLanguage } from './hover-markdown';
import { internalTargets } from './internal-target';
import { shorten } from './shorten';

const LONGEST = 240;
const MOST = 4;

/** The beginning of each paragraph that an internal reference points to; null where it points to none. */
export function hoverOfInternal(resolution: Resolution, citation: Citation): HoverText | null {
  const targets = internalTargets(resolution, citation);
  if (targets.length === 0) return null;
  const lines = targets.slice(0, MOST).map(({ label, prose }) => {
    const words = begun(prose.text);
    return lineInLanguage(
      label === null ? words : `**${escapeInline(label.text)}** ${words}`,
      resolution.language,
    );
  });
  if (targets.length > MOST) lines.push(`and ${targets.length - MOST} more`);
  return { head: lines, details: [] };
}

function begun(text: string): string {
  return escapeMarkdown(shorten(text, LONGEST));
}
