import { CLASS, DIGIT, LETTER } from '../catalogue/fold';
import { Phrases } from '../catalogue/phrases';
import { officialStateName, type StateName, stateNamesIn } from '../catalogue/states';
import type { Resolution } from '../model/resolution';
import { type Span, touches } from '../text/span';
import type { Language } from '../vocabulary/language';

export interface StateAt {
  readonly name: StateName;
  /** The stretch of the name that the offset touches: a page may break it. */
  readonly span: Span;
}

const names = new Map<Language, Phrases<StateName>>();

/**
 * The State that a paragraph names at an offset; null where it names none. Only a whole name counts: not `Guinea` in
 * `Equatorial Guinea` or `Gulf of Guinea`, nor `America` in `Latin America`.
 */
export function stateAt({ paragraphs, language }: Resolution, offset: number): StateAt | null {
  const prose = paragraphs.find(({ pieces }) => pieces.some((span) => touches(span, offset)))?.prose;
  if (prose === undefined) return null;
  const { text } = prose;
  const known = namesIn(language);
  const wanted = prose.indexOf(offset);
  for (let at = 0; at <= wanted && at < text.length; ) {
    const found = beginsWord(text, at) ? known.at(text, at) : null;
    if (found === null) {
      at++;
      continue;
    }
    if (wanted <= found.end && standsAlone(text, at, found.end)) {
      const span = prose.pieces(at, found.end).find((piece) => touches(piece, offset));
      if (span !== undefined) return { name: found.value, span };
    }
    at = found.end;
  }
  return null;
}

function namesIn(language: Language): Phrases<StateName> {
  let known = names.get(language);
  if (known === undefined) {
    known = new Phrases<StateName>();
    for (const name of stateNamesIn(language))
      if (isDistinct(name)) known.add(name.name, name, /^\p{Lu}/u.test(name.name));
    names.set(language, known);
  }
  return known;
}

/**
 * Whether running text can mean nothing else by a name: letters (`CAR`) and what stands inside an official name
 * (`America`, `Palestine`) are often something else.
 */
function isDistinct({ state, name, kind, language }: StateName): boolean {
  if (kind !== 'unofficial') return true;
  const letters = name.replace(/\./g, '');
  if (letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return false;
  return language !== 'zh' && (officialStateName(state, null, language) ?? '').indexOf(name) <= 0;
}

function beginsWord(text: string, at: number): boolean {
  const before = at === 0 ? undefined : CLASS[text.charCodeAt(at - 1)];
  return before !== LETTER && before !== DIGIT;
}

/** A word with a capital inside a sentence, `former`, or a hyphen before it: the name is the end of another one. */
const GOES_BEFORE = /(?:(?<![.;:?!])[\s(“«]\p{Lu}[\p{L}’'-]*\s|\b(?:former|ex|antigua)[\s-]|[-‑]|前)$/u;

/** A gulf, a sea, a lake, a river bears the name: `Gulf of Guinea`, `lac Tchad`. */
const WATERS =
  /(?<!\p{L})(?:gulf of|sea of|golfe (?:de|du)|golfo de|mer (?:de|du)|mar (?:de|del)|lac|lago|fleuve|río|озеро|خليج|بحيرة|نهر)\s$/iu;

/** The name is the beginning of another word: `Niger Delta`, `Irlanda del Norte`, `约旦河西岸`, `发展中国家`, `葡萄牙语`. */
const GOES_ON =
  /^(?:\s\p{Lu}|\s(?:du|del)\s(?:Nord|Norte|Sud|Sur)(?!\p{L})|[-‑]\p{L}|河|湖|湾|海|半岛|语|文|家)/u;

/** More letters than these need not be looked at on either side. */
const NEAR = 40;

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return !GOES_BEFORE.test(before) && !WATERS.test(before) && !GOES_ON.test(text.slice(end, end + NEAR));
}
