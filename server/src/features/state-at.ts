import { CLASS, DIGIT, LETTER } from '../catalogue/fold';
import { Phrases } from '../catalogue/phrases';
import { officialStateName, type StateName, stateNamesIn } from '../catalogue/states';
import { writtenForms } from '../catalogue/written-forms';
import type { Resolution } from '../model/resolution';
import { type Span, touches } from '../text/span';
import type { Language } from '../vocabulary/language';
import { SURROUNDINGS } from '../vocabulary/state-surroundings';
import { WRITING } from '../vocabulary/writing';
import { isMeant } from './state-surroundings';

export interface StateAt {
  readonly name: StateName;
  /** The stretch of the name that the offset touches: a page may break it. */
  readonly span: Span;
}

/** A name of a State in a run of words; offsets are those of the run. */
export interface NamedState extends Span {
  readonly name: StateName;
}

/**
 * The State that a paragraph names at an offset; null where it names none. Only a whole name counts: not `Guinea` in
 * `Equatorial Guinea` or `Gulf of Guinea`, nor `America` in `Latin America`.
 */
export function stateAt({ paragraphs, language }: Resolution, offset: number): StateAt | null {
  const prose = paragraphs.find(({ pieces }) => pieces.some((span) => touches(span, offset)))?.prose;
  if (prose === undefined) return null;
  const wanted = prose.indexOf(offset);
  for (const { name, start, end } of statesIn(prose.text, language, wanted)) {
    if (end < wanted) continue;
    const span = prose.pieces(start, end).find((piece) => touches(piece, offset));
    if (span !== undefined) return { name, span };
  }
  return null;
}

/** The States that a run of words names, in its order, as far as those that begin at `last` or before. */
export function* statesIn(text: string, language: Language, last = text.length): Iterable<NamedState> {
  const known = namesIn(language);
  let before = -1;
  for (let at = 0; at <= last && at < text.length; ) {
    const found = beginsWord(text, at) ? known.at(text, at) : null;
    if (found === null) {
      at++;
      continue;
    }
    const { end, value } = found;
    // `Chad, Mali`, `تشاد ومالي`
    const listed = before >= 0 && /^[،,]?\s$/u.test(text.slice(before, at));
    if (isMeant(text, { start: at, end }, value.name.name, language, listed)) {
      yield { name: value.name, start: at + value.particle, end };
      before = end;
    }
    at = end;
  }
}

interface Known {
  readonly name: StateName;
  /** As `WrittenName` has it. */
  readonly particle: number;
}

const names = new Map<Language, Phrases<Known>>();

function namesIn(language: Language): Phrases<Known> {
  let known = names.get(language);
  if (known === undefined) {
    known = new Phrases<Known>();
    for (const name of stateNamesIn(language))
      if (isDistinct(name))
        for (const { phrase, particle } of writtenForms(name.name, language))
          known.add(phrase, { name, particle }, /^\p{Lu}/u.test(name.name));
    names.set(language, known);
  }
  return known;
}

/**
 * Whether running text can mean nothing else by a name: letters (`CAR`) and what stands inside an official name (`America`,
 * `Palestine`) are often something else, and so is any short name where no blanks tell its ends.
 */
function isDistinct({ state, name, kind, language }: StateName): boolean {
  if (kind !== 'unofficial') return true;
  const letters = name.replace(/\./g, '');
  if (
    !SURROUNDINGS[language].letters &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  )
    return false;
  return WRITING[language].spaced && (officialStateName(state, null, language) ?? '').indexOf(name) <= 0;
}

function beginsWord(text: string, at: number): boolean {
  const before = at === 0 ? undefined : CLASS[text.charCodeAt(at - 1)];
  return before !== LETTER && before !== DIGIT;
}
