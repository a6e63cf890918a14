import { readTable } from './tables.mjs';

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/**
 * The names of States in text. STATES has a line a State: `code|from|` and its official short name in each of the six
 * languages, then its name in full in English. OTHERS has a line a name: `code|language|kind|name|from|to`; kind is `o`
 * for an official name, `f` for a former one, `u` for one in common use.
 */
export function packStates(facts, own) {
  const states = readTable(facts).map((row) =>
    [
      row.iso3,
      row.admission,
      ...LANGUAGES.map((language) => withoutArticle(row[`${language}_short`], language)),
      row.en_formal.replace(/\s*\*+$/, '').replace(/^the /, ''),
    ].join('|'),
  );
  const others = readTable(own).map((row) =>
    [row.iso3, row.language, row.kind[0], row.name, row.from, row.to].join('|'),
  );
  return { STATES: states.join('\n'), OTHERS: others.join('\n') };
}

/** The name as lists of sponsors print it: `Congo (le)`, `Holy See (the) *` without article and stars. */
function withoutArticle(name, language) {
  const bare = name
    .replace(/\s*\*+$/, '')
    .replace(/\s*\((?:the|le|la|les|l['’]|el|los|las)\)$/, '')
    .trim();
  return language === 'zh' ? bare : bare.replace(/'/g, '’');
}
