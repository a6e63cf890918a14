import type { Opening, Paragraph, Resolution } from '../model/resolution';
import type { Source } from '../text/source';
import { ownPlaces } from './layout';
import { oncePer } from './once';
import type { Remark } from './rule';

/** Below this share of openings set off, a text does not set them off at all, or has lost what did. */
const MOSTLY = 0.8;

/** The option of the rules on opening words: what sets them off. */
export const SIGN = {
  kind: 'choice',
  choices: ['as the text', '*', '_', '<u>'],
  default: 'as the text',
  description:
    'The sign before the words: that which the text uses, or that of the house (`<u>` underlines).',
} as const;

/**
 * Paragraphs of a kind whose opening words the text does not set off, where it sets off nearly all others.
 *
 * @param due the sign that a house rule asks for, or the words that leave it to the text
 */
export function* plainOpenings(
  resolution: Resolution,
  kind: 'preambular' | 'operative',
  due: string,
): Generator<Remark> {
  const opened = openedOf(resolution);
  const emphasized = opened.filter(({ opening }) => opening!.emphasized);
  if (opened.length < 3 || emphasized.length < MOSTLY * opened.length) return;
  const ofHouse = due === SIGN.default ? null : signsOf(due);
  const sign = ofHouse ?? signOf(resolution, emphasized[0]!);
  for (const { kind: own, opening } of opened) {
    if (own !== kind) continue;
    const { text, span } = opening!;
    if (opening!.emphasized) {
      if (ofHouse) yield* otherSign(resolution.source, opening!, ofHouse);
      continue;
    }
    yield {
      span,
      message: `“${text}” is not set off; it should be, as the opening words of the other paragraphs are.`,
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

/** Words that are set off, but otherwise than a house rule asks for. */
function* otherSign(source: Source, { text, span }: Opening, due: Signs): Generator<Remark> {
  const sign = signBefore(source, span.start);
  const close = sign && { start: span.end, end: span.end + sign.close.length };
  if (!sign || !close || sign.open === due.open || source.slice(close) !== sign.close) return;
  yield {
    span,
    message: `“${text}” is set off with “${sign.open}”; opening words should be set off with “${due.open}”.`,
    fix: () => ({
      title: `Set off “${text}” with “${due.open}”`,
      edits: [
        { span: { start: span.start - sign.open.length, end: span.start }, text: due.open },
        { span: close, text: due.close },
      ],
    }),
  };
}

/** What the text sets opening words off with; null where it sets off too few of them to tell. */
export function mostlySetOff(resolution: Resolution): Signs | null {
  return setOff(resolution).sign;
}

const setOff = oncePer((resolution: Resolution): { readonly sign: Signs | null } => ({
  sign: usualSign(resolution),
}));

function usualSign(resolution: Resolution): Signs | null {
  const opened = openedOf(resolution);
  const emphasized = opened.filter(({ opening }) => opening!.emphasized);
  if (opened.length < 3 || emphasized.length < MOSTLY * opened.length) return null;
  return signOf(resolution, emphasized[0]!);
}

const openedOf = oncePer((resolution: Resolution): readonly Paragraph[] =>
  ownPlaces(resolution, 'preambular', 'operative')
    .map(({ paragraph }) => paragraph)
    .filter(({ opening, parent }) => opening !== null && parent === null),
);

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
  return open === undefined ? null : signsOf(open);
}

function signsOf(open: string): Signs {
  return { open, close: open.startsWith('<') ? open.replace('<', '</') : open };
}
