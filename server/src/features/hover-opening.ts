import { bodyMeaning, issuerMeaning } from '../catalogue/series';
import type { Opening, Paragraph, Resolution } from '../model/resolution';
import { OPENING_OBJECTS, OPENING_SIGNALS } from '../vocabulary/hover.openings';
import type { Language } from '../vocabulary/language';
import { escapeMarkdown, type HoverText, inLanguage, LANGUAGE_NAMES } from './hover-markdown';
import { type OpeningKind, openingCount } from './opening-count';
import { type KnownOpening, knownBeginning, knownOpening } from './opening-equivalents';

/** What the opening words of a paragraph signal, what follows them, how usual they are, and what other languages say. */
export function hoverOfOpening(
  resolution: Resolution,
  paragraph: Paragraph,
  opening: Opening,
): HoverText | null {
  const { kind } = paragraph;
  if (kind !== 'preambular' && kind !== 'operative') return null;
  const { language } = resolution;
  const whole = knownOpening(opening.text, kind, language);
  const known = whole ?? knownBeginning(opening.text, kind, language);
  // What qualifies a verb may turn what it signals: `Noting with deepest dismay` is no neutral mention.
  const signal = whole === null ? undefined : OPENING_SIGNALS[whole.signal];
  const general =
    kind === 'preambular' ? 'says what the text rests on' : 'says what the organ does, decides or asks';
  const object = known === null ? undefined : OPENING_OBJECTS[known.object];
  return {
    head: [
      `**${inLanguage(escapeMarkdown(opening.text), language)}** opens ${kind === 'preambular' ? 'a preambular' : 'an operative'} paragraph: it ${signal ?? general}.`,
    ],
    details: [
      [object === undefined ? '' : `Followed by ${object}.`, ending(resolution, paragraph)]
        .filter(Boolean)
        .join(' '),
      usage(opening.text, kind, language),
      known === null ? '' : equivalentsOf(known, whole === null, language),
    ],
  };
}

/** Where the paragraph stands among those of its text, and how it has to end. */
function ending({ paragraphs }: Resolution, paragraph: Paragraph): string {
  const { kind, index, annex } = paragraph;
  const begins = (at: Paragraph) => at.kind === 'formula' || at.kind === 'annex';
  const start = paragraphs.findLastIndex((other) => other.index < index && begins(other));
  const next = paragraphs.findIndex((other) => other.index > index && begins(other));
  const row = paragraphs
    .slice(start + 1, next < 0 ? paragraphs.length : next)
    .filter((other) => other.kind === kind && other.depth === 0 && other.annex === annex);
  const place = row.indexOf(paragraph) + 1;
  const which = place === 0 ? '' : `, ${place} of ${row.length}`;
  if (kind === 'preambular') return `Preambular paragraph${which}: no number, a comma at the end.`;
  if (row.length === 1) return 'The only operative paragraph: no number, a full stop at the end.';
  return `Operative paragraph${which}: a number, and ${place === row.length ? 'as the last one a full stop' : 'a semicolon'} at the end.`;
}

function usage(text: string, kind: OpeningKind, language: Language): string {
  const count = openingCount(text, kind, language);
  if (count === null) return '';
  const organs: readonly [string | null, number][] = [
    [issuerMeaning('A'), count.assembly],
    [issuerMeaning('S'), count.securityCouncil],
    [bodyMeaning('A/HRC'), count.rightsCouncil],
    [issuerMeaning('E'), count.economicAndSocialCouncil],
  ];
  const said = organs.filter(([, of]) => of > 0);
  const first = said[0]!;
  const shares =
    said.length === 1
      ? `all of the ${first[0]}`
      : said.map(([organ, of]) => `${organ} ${grouped(of)}`).join(' · ');
  return `In the adopted texts that were counted: ${grouped(count.all)} ${kind} paragraphs (${shares}).`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A line with the words of each other language, behind those of the text that they stand for where these are a part. */
function equivalentsOf({ words, equivalents }: KnownOpening, part: boolean, language: Language): string {
  const said = [...equivalents].map(
    ([other, forms]) =>
      `${LANGUAGE_NAMES[other]}: ${inLanguage(forms.map(escapeMarkdown).join(' / '), other)}`,
  );
  const of = part ? `*${inLanguage(escapeMarkdown(words), language)}* elsewhere · ` : '';
  return `${of}${said.join(' · ')}`;
}
