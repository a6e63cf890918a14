import { romanAt } from '../citations/characters';
import { lexiconOf } from '../citations/lexicon';
import { outerFirst, partsAt } from '../citations/parts';
import { HAN_NUMERALS } from '../text/han-numerals';
import { CITATION_WORDS, type PartKind } from '../vocabulary/citations';
import type { Language } from '../vocabulary/language';
import { type JoinedParticles, WRITING } from '../vocabulary/writing';

/**
 * A part of an instrument as a heading would name it: in the nominative where words are declined (`пункте 11` as
 * `пункт 11`), without the particles that are joined to it (`للفقرة` as `الفقرة`). Several parts stay as they are printed.
 */
export function plainPart(part: string, language: Language): string {
  const { joined, declension } = WRITING[language];
  if (joined !== null) return withoutParticles(part, joined);
  const parts = declension === null ? [] : partsAt(part, 0, lexiconOf(language));
  if (parts.length === 0 || parts.some(({ labels }) => labels.length > 1)) return part;
  return part.replace(/\p{L}{4,}/gu, (word) => nominative(word, language));
}

function withoutParticles(part: string, { conjunctions, article, toThe }: JoinedParticles): string {
  const start = conjunctions.includes(part.charAt(0)) ? 1 : 0;
  return part.startsWith(toThe, start) ? article + part.slice(start + toThe.length) : part;
}

/** The first form of a word for a part, where it is one of those that are listed. */
function nominative(word: string, language: Language): string {
  const lower = word.toLowerCase();
  for (const { words } of CITATION_WORDS[language].parts)
    for (const listed of words) {
      const [, stem, endings] = /^([^{]+)\{([^}]*)\}$/.exec(listed) ?? [];
      if (stem === undefined || endings === undefined || !lower.startsWith(stem)) continue;
      const all = endings.split('|');
      if (all.includes(lower.slice(stem.length))) return word.slice(0, stem.length) + all[0]!;
    }
  return word;
}

/** A part in a form that is the same in every language: its kind and its number. */
export interface PartKey {
  readonly part: PartKind;
  /** 0 where it has none. */
  readonly number: number;
}

/** The outermost part that words name, if it is one alone (`annexe II`, `المرفق الثاني`, `附件二`); null otherwise. */
export function partKey(words: string, language: Language): PartKey | null {
  const [first] = outerFirst(partsAt(words, 0, lexiconOf(language)))[0] ?? [];
  if (first === undefined || first.labels.length > 1) return null;
  const label = first.labels[0];
  const number = label === undefined ? 0 : numberOf(label, language);
  return number === null ? null : { part: first.part, number };
}

function numberOf(label: string, language: Language): number | null {
  const roman = romanAt(label, 0);
  if (roman !== null && roman.end === label.length) return roman.value;
  if (/^\d{1,4}$/.test(label)) return Number(label);
  const han = HAN_NUMERALS.indexOf(label) + 1;
  if (han > 0) return han;
  const ordinal = CITATION_WORDS[language].ordinals.findIndex((listed) =>
    label.startsWith(listed.replace(/\{.*/, '')),
  );
  return ordinal < 0 ? null : ordinal + 1;
}
