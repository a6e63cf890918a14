import type { Paragraph, Resolution } from '../model/resolution';
import { ownPlaces } from './layout';
import type { Remark } from './rule';

/** Below this share of openings set off, a text does not set them off at all, or has lost what did. */
const MOSTLY = 0.8;

/**
 * Paragraphs of a kind whose opening words the text does not set off, where it sets off nearly all others.
 */
export function* plainOpenings(resolution: Resolution, kind: 'preambular' | 'operative'): Generator<Remark> {
  const opened = ownPlaces(resolution, 'preambular', 'operative')
    .map(({ paragraph }) => paragraph)
    .filter(({ opening, parent }) => opening !== null && parent === null);
  const emphasized = opened.filter(({ opening }) => opening!.emphasized);
  if (opened.length < 3 || emphasized.length < MOSTLY * opened.length) return;
  const sign = signOf(resolution, emphasized[0]!);
  for (const { kind: own, opening } of opened) {
    if (own !== kind || opening!.emphasized) continue;
    const { text, span } = opening!;
    yield {
      span,
      message: `The opening words “${text}” are not set off, as those of the other paragraphs are.`,
      ...(sign !== null && {
        fix: () => ({
          title: `Set off “${text}”`,
          edits: [
            { span: { start: span.start, end: span.start }, text: sign.open },
            { span: { start: span.end, end: span.end }, text: sign.close },
          ],
        }),
      }),
    };
  }
}

/** What the text sets opening words off with: `*`, `_`, `**` or a tag. */
function signOf({ source }: Resolution, { opening }: Paragraph): { open: string; close: string } | null {
  const before = source.text.slice(Math.max(0, opening!.span.start - 4), opening!.span.start);
  const open = /(?:\*{1,2}|_{1,2}|<[a-z]>)$/.exec(before)?.[0];
  return open === undefined ? null : { open, close: open.startsWith('<') ? open.replace('<', '</') : open };
}
