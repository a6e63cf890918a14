// The counts of opening words as rows of folded words, and which of them are verbs by themselves.
import type { Place } from '../../server/src/model/opening/book';
import { fold } from '../../server/src/model/opening/words';
import type { Language } from '../../server/src/vocabulary/language';
import { OPENING_WORDS } from '../../server/src/vocabulary/openings';
import type { OpeningTable } from '../../server/src/vocabulary/openings.form';
import { WRITING } from '../../server/src/vocabulary/writing';
import { type Count, NO_VERBS, readCounts } from './opening-sources';

/** A row of the counts with its words, folded. */
export interface Row extends Count {
  readonly tokens: readonly string[];
}

export type Tables = { -readonly [P in keyof OpeningTable]: OpeningTable[P] };

/** The scripts, letters being folded. */
const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  en: /^[a-zé’-]+$/,
  fr: /^[a-zà-ÿœ’-]+$/,
  es: /^[a-zà-ÿ’-]+$/,
  ru: /^[а-я-]+$/,
  ar: /^[\u0621-\u064a]+$/,
  zh: /^[\u4e00-\u9fff]$/,
};

/** How often a verb that needs a state must stand alone to count as a verb by itself. */
const BARE = 20;

export const PLACES: readonly Place[] = ['preambular', 'operative'];

/** The counts that are words of the language, with these. */
export function rowsOf(language: Language, counts: readonly Count[]): Row[] {
  const script = SCRIPTS[language];
  const { conjunction } = OPENING_WORDS[language];
  return counts
    .map((row) => ({ ...row, tokens: tokensOf(row.phrase, language) }))
    .map((row) => ({ ...row, tokens: withoutConjunction(row.tokens, conjunction) }))
    .filter(
      (row) => row.total > 0 && row.tokens.length > 0 && row.tokens.every((token) => script.test(token)),
    );
}

export function tokensOf(phrase: string, language: Language): string[] {
  const folded = fold(phrase.trim());
  return WRITING[language].spaced ? folded.replaceAll('’', '’ ').split(' ').filter(Boolean) : [...folded];
}

/** `وإذ` as `إذ`. */
function withoutConjunction(tokens: string[], conjunction: string): string[] {
  const [first = '', ...rest] = tokens;
  return conjunction && rest.length > 0 && first.startsWith(conjunction) ? [first.slice(1), ...rest] : tokens;
}

export function joined(tokens: readonly string[], language: Language): string {
  return WRITING[language].spaced ? tokens.join(' ').replaceAll('’ ', '’') : tokens.join('');
}

/** How each folded word is most often written. */
export function spellings(rows: readonly Row[], language: Language): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const { spaced } = WRITING[language];
  for (const row of rows) {
    const written = row.phrase
      .trim()
      .toLowerCase()
      .replace(/[\u064b-\u065f\u0640]/g, '')
      .replaceAll("'", '’');
    let parts = spaced ? written.replaceAll('’', '’ ').split(/\s+/).filter(Boolean) : [...written];
    if (parts.length === row.tokens.length && fold(parts[0]!) !== row.tokens[0])
      parts = [parts[0]!.slice(1), ...parts.slice(1)];
    row.tokens.forEach((token, i) => {
      const of = counts.get(token) ?? new Map<string, number>();
      of.set(parts[i]!, (of.get(parts[i]!) ?? 0) + row.total);
      counts.set(token, of);
    });
  }
  return new Map([...counts].map(([token, of]) => [token, [...of].sort((a, b) => b[1] - a[1])[0]![0]]));
}

/** The word that makes a preambular verb of an operative one, where a language has one: Arabic. */
const SINCE = fold(OPENING_WORDS.ar.since);

/** How verbs begin, where they have a form of their own. */
const VERB_FORMS: Readonly<Partial<Record<Language, Readonly<Record<Place, RegExp>>>>> = {
  ar: { preambular: /^اذ [تي]/, operative: /^[تي]/ },
};

/** The rows of one word that are verbs of this language and place, as tables without tails. */
export function verbsOfOneWord(language: Language, rows: readonly Row[]): OpeningTable {
  const { also, further, again, before, remains: needy } = OPENING_WORDS[language];
  const { spaced } = WRITING[language];
  const no = new Set(
    [...NO_VERBS[language].split(' '), ...[also, further, again, before].join('|').split('|')].map(fold),
  );
  const remains = new Set(needy.split('|'));
  const counts: Record<Place, Map<string, number>> = { preambular: new Map(), operative: new Map() };
  for (const { place, tokens, total } of rows) {
    let verb =
      tokens[0] === SINCE && tokens.length === 2 ? tokens.join(' ') : tokens.length === 1 ? tokens[0]! : '';
    const whole = tokens.join(' ').replaceAll('’ ', '’');
    if (total >= BARE && remains.has(whole)) verb = whole;
    if (verb) counts[place].set(verb, (counts[place].get(verb) ?? 0) + total);
  }
  const isVerb = (place: Place, word: string, total: number) => {
    if (total < 2 || no.has(word) || VERB_FORMS[language]?.[place].test(word) === false) return false;
    const elsewhere = counts[place === 'preambular' ? 'operative' : 'preambular'].get(word) ?? 0;
    if (elsewhere >= 10 * total && spaced) return false;
    for (const [other, n] of counts[place]) {
      const torn = other.length > word.length && other.length - word.length <= 2;
      if (
        torn &&
        total <= 12 &&
        n >= 30 * total &&
        (other.startsWith(word) || other.endsWith(word)) &&
        spaced
      )
        return false;
    }
    return !isForeign(language, place, word, total);
  };
  const table: Tables = { preambular: '', operative: '' };
  for (const place of PLACES)
    table[place] = [...counts[place]]
      .filter(([word, total]) => isVerb(place, word, total))
      .map(([word, total]) => `${word} ${total}/0`)
      .join('\n');
  return table;
}

const foreign = new Map<Language, Map<string, number>>();

/** Whether another language, some of whose words stand in every list, has it far more often. */
function isForeign(language: Language, place: Place, word: string, total: number): boolean {
  for (const other of ['en', 'fr', 'es'] as const) {
    if (other === language) continue;
    if (!foreign.has(other))
      foreign.set(
        other,
        new Map(readCounts(other).map((row) => [`${row.place} ${fold(row.phrase)}`, row.total])),
      );
    if ((foreign.get(other)!.get(`${place} ${word}`) ?? 0) >= 10 * total) return true;
  }
  return false;
}
