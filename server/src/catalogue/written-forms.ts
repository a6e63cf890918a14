import type { Language } from '../vocabulary/language';

/** A name as running text has it: a phrase with its alternatives in braces (see `Phrases`). */
export interface WrittenName {
  readonly phrase: string;
  /** How many letters before the name itself are a particle that is written in one word with it. */
  readonly particle: number;
}

/**
 * The ways in which running text writes a name, of a State or one that the text itself gives: in the order of words of a
 * sentence where lists of States put the base first (`Iran (Islamic Republic of)`), in each case of a Russian declension,
 * behind each Arabic particle.
 */
export function writtenForms(name: string, language: Language): WrittenName[] {
  const orders = [name, sentenceOrder(name)].filter((order) => order !== null);
  switch (language) {
    case 'ru':
      return orders.map((order) => ({ phrase: declined(order), particle: 0 }));
    case 'ar':
      return orders.flatMap(withParticles);
    default:
      return orders.map((order) => ({ phrase: order, particle: 0 }));
  }
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

/**
 * The endings of Russian names, the first that fits a word counting: adjectives, then nouns. What ends otherwise (`Мали`,
 * `Конго`, `Америки`) does not change. A word is given all endings of its kind, though only those of one case go together:
 * others are found nowhere.
 */
const RUSSIAN_ENDINGS: readonly (readonly [ending: RegExp, all: string])[] = [
  [/[иы]х$|^\p{Lu}+$/u, ''],
  [/(?<=п)ет$/, 'ет|та|ту|том|те'],
  [/ая$/, 'ая|ой|ую|ою'],
  [/[ыо]й$/, 'ый|ой|ого|ому|ым|ом'],
  [/ое$/, 'ое|ого|ому|ым|ом'],
  [/ые$/, 'ые|ых|ым|ыми'],
  [/ие$/, 'ие|их|им|ими|ия|ию|ием|ии'],
  [/(?<=ов)ы$/, 'ы|ых|ым|ыми'],
  [/(?<=стров)а$/, 'а|ов|ам|ами|ах'],
  [/(?<=и)я$/, 'я|и|ю|ей'],
  [/я$/, 'я|и|е|ю|ей'],
  [/(?<=[гкхжчшщ])а$/, 'а|и|е|у|ой|ей'],
  [/а$/, 'а|ы|е|у|ой'],
  [/(?<=ств)о$/, 'о|а|у|ом|е'],
  [/ы$/, 'ы|ов||ам|ами|ах'],
  [/ь$/, 'ь|я|и|ю|ем|е|ью'],
  [/й$/, 'й|я|ю|ем|е'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, '|а|у|ом|ем|е'],
];

/** Words, also those that a hyphen joins, with the endings of their cases in braces: `Росси{я|и|ю|ей}`. */
function declined(name: string): string {
  return name.replace(/[\p{L}’]{2,}/gu, (word) => {
    for (const [ending, all] of RUSSIAN_ENDINGS)
      if (ending.test(word)) return all === '' ? word : word.replace(ending, `{${all}}`);
    return word;
  });
}

/** Particles that Arabic writes in one word with what follows: `and`, `in` or `by`, `for`. */
const AND = 'و';
const PARTICLES = ['', 'ب', 'ل'];

/** After `for` the article loses its first letter (`للعراق`). A hyphen has spaces around it or not. */
function withParticles(name: string): WrittenName[] {
  const article = name.startsWith('ال');
  const spaced = name.replace(/ ?- ?/, '{ - |- | -|-}');
  return ['', AND].flatMap((and) =>
    PARTICLES.map((particle) =>
      article && particle === 'ل'
        ? { phrase: `${and}لل${spaced.slice(2)}`, particle: and.length }
        : { phrase: and + particle + spaced, particle: and.length + particle.length },
    ),
  );
}
