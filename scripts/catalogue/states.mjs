import { readTable } from './tables.mjs';

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/**
 * The names of States in text: a line a name, `state|language|kind|name|from|to`; kind is `o` for official, `f` for a
 * former official name, `u` for one in common use.
 */
export function packStates(facts, own) {
  const lines = [];
  const seen = new Set();
  for (const row of readTable(facts)) {
    seen.add(row.iso3);
    for (const language of LANGUAGES)
      lines.push([
        row.iso3,
        language,
        'o',
        withoutArticle(row[`${language}_short`], language),
        row.admission,
        '',
      ]);
    if (row.en_formal)
      lines.push([row.iso3, 'en', 'l', row.en_formal.replace(/\s*\*+$/, '').replace(/^the /, ''), '', '']);
  }
  for (const row of readTable(own))
    lines.push([row.iso3, row.language, row.kind[0], row.name, row.from, row.to]);
  return { NAMES: lines.map((line) => line.join('|')).join('\n') };
}

/** The name as lists of sponsors print it: `Congo (le)`, `Holy See (the) *` without article and stars. */
function withoutArticle(name, language) {
  const bare = name
    .replace(/\s*\*+$/, '')
    .replace(/\s*\((?:the|le|la|les|l['’]|el|los|las)\)$/, '')
    .trim();
  return language === 'zh' ? bare : bare.replace(/'/g, '’');
}
