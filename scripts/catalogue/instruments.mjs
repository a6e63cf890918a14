import { join } from 'node:path';
import { alphabetOf, inLetters } from './letters.mjs';
import { withPhrases } from './phrases.mjs';
import { readTable } from './tables.mjs';

/** English names stand with the instrument; each of the other languages has a table of its own. */
const LANGUAGES = ['fr', 'es', 'ru', 'ar', 'zh'];

/**
 * The instruments of a folder's tables with what the facts add: how often texts cite them, and whether a treaty's volume
 * and number stand in texts just so.
 */
export function readInstruments(tables, facts) {
  const cited = citations(facts);
  const registered = registrations(facts);
  const dates = new Map(readTable(join(facts, 'resolutions.tsv')).map((row) => [row.symbol, row.date]));
  const names = new Map();
  for (const language of LANGUAGES)
    for (const row of readTable(join(tables, `instrument-names.${language}.tsv`))) {
      const list = names.get(row.key) ?? [];
      list.push([language, row.names.split(';')]);
      names.set(row.key, list);
    }
  return readTable(join(tables, 'instruments.tsv')).map((row) => {
    const [symbol] = row.source.split(',');
    const resolutionDate = dates.get(symbol) ?? '';
    const date = row.date || resolutionDate;
    const short = row.short_names === '' ? [] : row.short_names.split(';');
    const volume = row.treaty_series.split(':')[0];
    return {
      ...row,
      date,
      short,
      names: names.get(row.key) ?? [],
      cited: [row.name, ...short].reduce((sum, name) => sum + (cited.get(plain(name)) ?? 0), 0),
      // A place or a date of its own says that the resolution came later and took note of it.
      adoptedByResolution:
        row.kind === 'instrument'
          ? date === resolutionDate || row.place === '' || (row.place === 'New York' && resolutionDate === '')
          : isAdoption(row),
      attested: volume !== '' && registered.has(row.treaty_series.split('-')[0]),
    };
  });
}

/** Treaties adopted in New York by a resolution bear its date; those opened for signature later do not. */
function isAdoption({ place, source, key }) {
  return place === 'New York' && source.includes('annex') && !OPENED_LATER.has(key);
}

/** Opened for signature on another day than that of the resolution. */
const OPENED_LATER = new Set([
  'traffic-1949',
  'icerd',
  'consent-to-marriage',
  'nationality-married-women',
  'political-rights-women',
  'iccpr-op2',
]);

/** How often each name was seen in front of a note that names its source. */
function citations(facts) {
  const counts = new Map();
  for (const row of readTable(join(facts, 'instrument-names.tsv')))
    counts.set(plain(row.name), (counts.get(plain(row.name)) ?? 0) + Number(row.cited));
  for (const row of readTable(join(facts, 'treaties.tsv'))) {
    const name = plain(row.name_as_cited.replace(/[,;.]+$/, ''));
    counts.set(name, Math.max(counts.get(name) ?? 0, Number(row.citations)));
  }
  return counts;
}

function registrations(facts) {
  const found = new Set();
  for (const row of readTable(join(facts, 'treaties.tsv')))
    for (const volume of row.unts_volumes.match(/\d+/g) ?? [])
      for (const number of row.registration_no.match(/\d+/g) ?? []) found.add(`${volume}:${number}`);
  return found;
}

function plain(name) {
  return name.toLowerCase().replace(/[’']/g, "'").replace(/[‑–-]/g, '-').trim();
}

/** A source in the form that addresses use: they leave the letter of a running number out. */
function addressed(source) {
  return source.replace(/(\d)[A-Z](?=\()/, '$1');
}

/**
 * A line an instrument: `key|kind|name|short names|date|place|source|volume:number|in force|cited|attested`; and the names
 * in other languages, `key|language|names`. What repeats in either, and the letters of alphabets, stand apart.
 */
export function packInstruments(instruments) {
  const alphabets = new Map(
    LANGUAGES.map((language) => [language, alphabetOf(namesIn(instruments, language))]),
  );
  const names = instruments.flatMap((i) =>
    i.names.map(([language, list]) =>
      [i.key, language, inLetters(list.join(';'), alphabets.get(language) ?? '')].join('|'),
    ),
  );
  const { phrases, text } = withPhrases([...instruments.map(lineOf), '', ...names].join('\n'));
  const [packed = '', packedNames = ''] = text.split('\n\n');
  return {
    INSTRUMENTS: packed,
    ALPHABETS: [...alphabets]
      .filter(([, alphabet]) => alphabet !== '')
      .map((line) => line.join('|'))
      .join('\n'),
    PHRASES: phrases,
    NAMES: packedNames,
  };
}

function lineOf(i) {
  return [
    i.key,
    i.kind[0],
    i.name,
    i.short.join(';'),
    i.date,
    i.place,
    addressed(i.source),
    i.treaty_series,
    i.in_force,
    i.cited || '',
    i.attested ? '1' : '',
  ].join('|');
}

/** All names of a language. */
function namesIn(instruments, language) {
  return instruments
    .flatMap((i) => i.names.filter(([of]) => of === language).flatMap(([, list]) => list))
    .join('\n');
}
