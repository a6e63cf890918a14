import type { YearForms } from '../vocabulary/names.form';

/**
 * A name with the year that texts put within it or leave out: `{|1951 }Convention relating to …`, `Convention{| de 1951}
 * relative au statut des réfugiés`, in Russian also behind it: `Конвенция{| 1951 года} о статусе беженцев{| 1951 года}`; a
 * name in another language as it is. A year that the name holds already is not said twice.
 * @param date ISO date of the instrument; null where it has none
 */
export function datedName(
  name: string,
  date: string | null,
  { nouns, before, year, last }: YearForms,
): string {
  if (date === null) return name;
  const figures = date.slice(0, 4);
  const written = year.replace('#', figures);
  if (nouns !== null) return name.includes(figures) || !nouns.test(name) ? name : `{|${written} }${name}`;
  if (before === null) return name;
  const at = name.search(before);
  // Braces do not nest: a name that may end before its subject is left as it is.
  if (at < 0 || name.includes(figures) || name.lastIndexOf('{', at) > name.lastIndexOf('}', at)) return name;
  const choice = `{| ${written}}`;
  return name.slice(0, at) + choice + name.slice(at) + (last ? choice : '');
}
