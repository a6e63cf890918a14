import { readTable } from './tables.mjs';

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/**
 * The names of States in text. STATES has a line a State: `code|from|` and its official short name in each of the six
 * languages, then its names in full in the same order, empty where that is the short one. OTHERS has a line a name: `code|language|kind|name|from|to`; kind is `f`
 * for a former official name, `u` for one in common use; `to` is two days, `2023-11-01/2024-05-01`, where the change
 * fell between them. An official or formal name of the table goes before that of the facts.
 */
export function packStates(facts, table) {
  const own = readTable(table);
  const named = new Map(own.map((row) => [`${row.iso3}|${row.language}|${row.kind}`, row]));
  const nameOf = (row, language) =>
    named.get(`${row.iso3}|${language}|official`)?.name ?? withoutArticle(row[`${language}_short`], language);
  const fullName = (row, language) => {
    const full =
      named.get(`${row.iso3}|${language}|formal`)?.name ?? inFull(row[`${language}_formal`] ?? '', language);
    return full === nameOf(row, language) ? '' : full;
  };
  const rows = readTable(facts);
  const known = new Set(rows.map(({ iso3 }) => iso3));
  for (const { iso3, language, kind, from } of own)
    if (kind === 'official' && language === 'en' && !known.has(iso3)) rows.push({ iso3, admission: from });
  const states = rows.map((row) =>
    [
      row.iso3,
      row.admission,
      ...LANGUAGES.map((language) => nameOf(row, language)),
      ...LANGUAGES.map((language) => fullName(row, language)),
    ].join('|'),
  );
  const others = own
    .filter(({ kind }) => kind === 'former' || kind === 'unofficial')
    .map((row) => [row.iso3, row.language, row.kind[0], row.name, row.from, row.to].join('|'));
  return { STATES: states.join('\n'), OTHERS: others.join('\n') };
}

/** The articles that names in full begin with in the facts. */
const ARTICLES = { en: /^the /, fr: /^(?:la |le |les |l['’])/, es: /^(?:la |el |los |las )/ };

function inFull(name, language) {
  const bare = name
    .replace(/\s*\*+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ARTICLES[language] ?? /^$/, '');
  return language === 'zh' ? bare : bare.replace(/'/g, '’');
}

/** The name as lists of sponsors print it: `Congo (le)`, `Holy See (the) *` without article and stars. */
function withoutArticle(name, language) {
  const bare = name
    .replace(/\s*\*+$/, '')
    .replace(/\s*\((?:the|le|la|les|l['’]|el|los|las)\)$/, '')
    .trim();
  return language === 'zh' ? bare : bare.replace(/'/g, '’');
}
