/** What endings a word has in other cases, by how it ends in the first; nothing where it does not change. */
export type Declension = readonly (readonly [ending: RegExp, all: string])[];

/**
 * The endings of names, the first that fits a word counting: adjectives, then nouns. What ends otherwise (`Мали`, `Конго`,
 * `Америки`) does not change. A word is given all endings of its kind, though only those of one case go together: others
 * are found nowhere.
 */
export const RUSSIAN_DECLENSION: Declension = [
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
