import type { Declension } from '../vocabulary/declension.ru';
import type { Language } from '../vocabulary/language';
import { type JoinedParticles, WRITING } from '../vocabulary/writing';

/** A name as running text has it: a phrase with its alternatives in braces (see `Phrases`). */
export interface WrittenName {
  readonly phrase: string;
  /** How many letters before the name itself are a particle that is written in one word with it. */
  readonly particle: number;
}

/**
 * The ways in which running text writes a name, of a State or one that the text itself gives: in the order of words of a
 * sentence where lists of States put the base first (`Iran (Islamic Republic of)`), in each case of a declension, behind
 * each particle that is joined to it.
 */
export function writtenForms(name: string, language: Language): WrittenName[] {
  const orders = [name, sentenceOrder(name)].filter((order) => order !== null);
  const { declension, joined } = WRITING[language];
  if (joined !== null) return orders.flatMap((order) => withParticles(order, joined));
  return orders.map((order) => ({
    phrase: declension === null ? order : declined(order, declension),
    particle: 0,
  }));
}

/**
 * A name of a list as a sentence has it: `Bolivie (État plurinational de)` as `État plurinational de Bolivie`; in Arabic the
 * dash keeps the place of the base. Null for a name without parentheses.
 */
export function sentenceOrder(name: string): string | null {
  const parts = /^([^()]+) \(([^()]+)\)$/.exec(name);
  if (parts === null) return null;
  const [, base = '', rest = ''] = parts;
  if (/ -( |$)/.test(rest)) return rest.replace(/ - ?/, ` ${base} `).trim();
  return /[’']$/.test(rest) ? rest + base : `${rest} ${base}`;
}

/** Words, also those that a hyphen joins, with the endings of their cases in braces: `Росси{я|и|ю|ей}`. */
function declined(name: string, declension: Declension): string {
  return name.replace(/[\p{L}’]{2,}/gu, (word) => {
    for (const [ending, all] of declension)
      if (ending.test(word)) return all === '' ? word : word.replace(ending, `{${all}}`);
    return word;
  });
}

/** After `for` the article is another (`للعراق`). A hyphen has spaces around it or not. */
function withParticles(name: string, { beforeNames, to, article, toThe }: JoinedParticles): WrittenName[] {
  const spaced = name.replace(/ ?- ?/, '{ - |- | -|-}');
  return beforeNames.map((particles) => {
    if (!name.startsWith(article) || !particles.endsWith(to))
      return { phrase: particles + spaced, particle: particles.length };
    const before = particles.slice(0, -to.length);
    return { phrase: before + toThe + spaced.slice(article.length), particle: before.length };
  });
}
