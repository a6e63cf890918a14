import type { Paragraph } from '../model/resolution';

export interface Section {
  /** Its number as printed (`I`, `A.`); null where it has none. */
  readonly number: string | null;
  /** Its words; empty where there is only a number. */
  readonly title: string;
  /** How deep it lies: a higher rank lies deeper. */
  readonly rank: number;
}

/** Behind every numbered section: a heading without a number stands within them. */
const UNNUMBERED = 99;

/** A number that stands on a line of its own has at most so many characters; the title follows on the next line. */
const BARE_NUMBER = 6;

/**
 * The sections of a text by the index of the heading that opens each; a heading that holds only the title of the number
 * before it opens none. Styles of numbers nest in the order in which a text
 * first uses them, so that both "I, then A" and "A, then I" (the parts of a composite resolution) come out right; each
 * annex starts anew.
 */
export function sectionsOf(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Section> {
  const sections = new Map<number, Section>();
  let styles: Style[] = [];
  let lastLetter = '';
  for (let index = 0; index < paragraphs.length; index++) {
    const { kind, label, prose } = paragraphs[index]!;
    if (kind === 'annex') styles = [];
    if (kind !== 'heading') continue;
    const following = paragraphs[index + 1];
    const titled = following?.kind === 'heading' && following.label === null;
    const bare = label === null && titled && prose.text.length <= BARE_NUMBER;
    const number = label?.text ?? (bare ? prose.text : null);
    if (number === null) {
      sections.set(index, { number, title: prose.text, rank: UNNUMBERED });
      continue;
    }
    const sign = number.replace(/[().]/g, '');
    const style = styleOf(sign, lastLetter);
    if (style === 'letter') lastLetter = sign;
    if (!styles.includes(style)) styles.push(style);
    const rank = 1 + styles.indexOf(style);
    const apart = bare || prose.text === '' ? titled : false;
    const title = apart ? following!.prose.text : prose.text;
    sections.set(index, { number, title, rank });
    if (apart) index++;
  }
  return sections;
}

type Style = 'arabic' | 'roman' | 'letter' | 'other';

/**
 * The style of a section's number, whether it stands before the title or above it. `I`, `V` and `X` are letters only where the
 * letter before them has gone before.
 */
function styleOf(sign: string, lastLetter: string): Style {
  if (/^\d+$/.test(sign)) return 'arabic';
  if (sign.length === 1 && sign.charCodeAt(0) === lastLetter.charCodeAt(0) + 1) return 'letter';
  if (/^[IVX]+$/.test(sign) || (sign.length > 1 && /^[IVXLC]+$/.test(sign))) return 'roman';
  return sign.length === 1 ? 'letter' : 'other';
}
