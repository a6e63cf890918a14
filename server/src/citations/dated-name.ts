import type { Language } from '../vocabulary/language';

/** The words before which a name tells its year: the first of them follows the generic noun and whose it is. */
const BEFORE_SUBJECT: Partial<Record<Language, RegExp>> = {
  fr: / (?:sur|relative?|contre|pour|concernant|visant|régissant|aux fins) /,
  es: / (?:sobre|relativ[ao]|contra|para|por) /,
  ru: / (?:о|об|по|против|для|к|между) /,
};

/** The generic nouns that English texts put the year before. */
const ENGLISH_NOUN = /^(?:International )?(?:Convention|Protocol|Agreement|Treaty|Declaration)\b/;

/**
 * A name with the year that texts put within it or leave out: `{|1951 }Convention relating to …`, `Convention{| de 1951}
 * relative au statut des réfugiés`, in Russian also behind it: `Конвенция{| 1951 года} о статусе беженцев{| 1951 года}`; a
 * name in another language as it is. A year that the name holds already is not said twice.
 * @param date ISO date of the instrument; null where it has none
 */
export function datedName(name: string, date: string | null, language: Language): string {
  if (date === null) return name;
  const year = date.slice(0, 4);
  if (language === 'en') return name.includes(year) || !ENGLISH_NOUN.test(name) ? name : `{|${year} }${name}`;
  const before = BEFORE_SUBJECT[language];
  if (before === undefined) return name;
  const at = name.search(before);
  // Braces do not nest: a name that may end before its subject is left as it is.
  if (at < 0 || name.includes(year) || name.lastIndexOf('{', at) > name.lastIndexOf('}', at)) return name;
  if (language !== 'ru') return `${name.slice(0, at)}{| de ${year}}${name.slice(at)}`;
  const choice = `{| ${year} года}`;
  return `${name.slice(0, at)}${choice}${name.slice(at)}${choice}`;
}
