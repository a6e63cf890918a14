import type { Paragraph, Resolution } from '../model/resolution';
import type { Source } from '../text/source';
import { ownPlaces } from './layout';
import type { Remark } from './rule';

/** Below this share of openings set off, a text does not set them off at all, or has lost what did. */
const MOSTLY = 0.8;

/**
 * Paragraphs of a kind whose opening words the text does not set off, where it sets off nearly all others.
 */
export function* plainOpenings(resolution: Resolution, kind: 'preambular' | 'operative'): Generator<Remark> {
  const opened = openedOf(resolution);
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

/** What the text sets opening words off with; null where it sets off too few of them to tell. */
export function mostlySetOff(resolution: Resolution): Signs | null {
  const opened = openedOf(resolution);
  const emphasized = opened.filter(({ opening }) => opening!.emphasized);
  if (opened.length < 3 || emphasized.length < MOSTLY * opened.length) return null;
  return signOf(resolution, emphasized[0]!);
}

function openedOf(resolution: Resolution): Paragraph[] {
  return ownPlaces(resolution, 'preambular', 'operative')
    .map(({ paragraph }) => paragraph)
    .filter(({ opening, parent }) => opening !== null && parent === null);
}

/** The signs before and behind words that are set off. */
export interface Signs {
  readonly open: string;
  readonly close: string;
}

function signOf({ source }: Resolution, { opening }: Paragraph): Signs | null {
  return signBefore(source, opening!.span.start);
}

/** The sign of emphasis that ends right before an offset: `*`, `_`, `**` or a tag; null where there is none. */
export function signBefore(source: Source, offset: number): Signs | null {
  const before = source.text.slice(Math.max(0, offset - 4), offset);
  const open = /(?:\*{1,2}|_{1,2}|<[a-z]>)$/.exec(before)?.[0];
  return open === undefined ? null : { open, close: open.startsWith('<') ? open.replace('<', '</') : open };
}
