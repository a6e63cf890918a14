/**
 * Words after which a number counts or names something and calls no note, in the languages in which texts are extracted
 * with plain markers; lower case. In one list, since the tree is made before the language of a text is known.
 */
export const NUMBERED: ReadonlySet<string> = new Set(
  [
    'paragraph paragraphs para paras para. paras. subparagraph article articles section sections sect chapter chap annex',
    'item items no nos no. vol vol. goal goals target targets supplement part parts phase category rule stage page panel',
    'resolution resolutions decision decisions version scenario table step level covid-19',
    'option options the a an at on for with about over under within nearly approximately only up',
    'and or to of than by some least from in between',
    'paragraphe paragraphes articles chapitre annexe point points objectif objectifs cible cibles partie règle et ou de à le du au',
    'les des un une dans sur pour par avec environ plus moins quelque entre',
    'párrafo párrafos artículo artículos capítulo anexo tema temas objetivo objetivos meta metas parte regla y o de a el del al',
    'los las un una en por para con entre sobre unos unas más menos casi solo',
    'пункт пункты пункта пункте пунктах статья статьи статье раздел глава приложение цель цели задача и или от до с к',
    'на в из о об около более менее свыше не',
  ]
    .join(' ')
    .split(' '),
);

/** What stands behind a day: a month in lower case and the year, a second day before them or not (`5 au 8 février 2024`). */
export const DAY =
  /^(?:\s+\p{Ll}{1,3}\s+\d{1,2})?(?:\s+de)?\s+(?!and\s|for\s|the\s|или\s)\p{Ll}{3,12}(?:\s+de)?\s+(?:19|20)\d\d/u;

/** Words before which a number counts and calls no note; the beginning of a word is enough. */
export const COUNTED =
  /^\s+(?:per cent|%|(?:m|b|tr)illion|milliard|pour cent|por ciento|millón|millone|billón|billone|миллион|миллиард|триллион|млн|млрд|процент)/;
