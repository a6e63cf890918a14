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

/** What is counted right behind a number in Chinese, and what makes an ordinal of it. */
export const COUNTED_IN_CHINESE = /[年月日号个名次届条款项段章节岁亿万千百分度场位国级至和周天小时份种类]/u;

/** What follows a symbol that is whole: its day. */
export const DATED = /^,?\s+(?:of|du|de|от)\s+\d/;

/** What follows the first number of a row: `, 6 and 7`, `, 7, 8`, ` y 7`. */
export const ROW = /^(?:, | (?:and|or|to|et|ou|à|y|o|e|u|a|и|или) )\d{1,3}(?![\d./-])/u;

/** Shortened words at the end of a line that a number follows. */
export const AWAITS_NUMBER =
  /(?:^|[\s(])(?:Nos?|n[o°º]s?|núms?|vols?|chaps?|sects?|paras?|pp?|№|т|гл|пп?|стр?)\.?$/iu;

/** Shortened words at the end of a line whose full stop ends nothing: `No.`, `The Gambia v.`, an initial. */
export const SHORTENED = /(?:^|[\s(])(?:\p{Lu}|v|c|Conf|Nos?|núms?|долл)\.$/u;
