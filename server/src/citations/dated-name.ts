import type { Language } from '../vocabulary/language';

/** The words before which a Russian name tells its year: the first of them follows the generic noun and whose it is. */
const BEFORE_SUBJECT = / (?:о|об|по|против|для|к|между) /;

/**
 * A Russian name with the year that texts put within it or leave out: `Конвенция{| 1951 года} о статусе беженцев`; any
 * other name as it is. A year that the name holds already is not said twice.
 * @param date ISO date of the instrument; null where it has none
 */
export function datedName(name: string, date: string | null, language: Language): string {
  if (language !== 'ru' || date === null) return name;
  const year = `${date.slice(0, 4)} год`;
  const at = name.search(BEFORE_SUBJECT);
  return at < 0 || name.includes(year) ? name : `${name.slice(0, at)}{| ${year}а}${name.slice(at)}`;
}
