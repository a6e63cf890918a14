import { councilTitle } from './council-titles.mjs';
import { withPhrases } from './phrases.mjs';
import { dayNumber, readTable } from './tables.mjs';

/**
 * The resolutions of the facts, each under the symbol that its number, session and date allow, with how sure its date is.
 * What fits no organ is left out and counted.
 */
export function readResolutions(facts, own) {
  const found = new Map();
  const left = [];
  for (const row of readTable(facts)) {
    const resolution = own.others.has(row.symbol) ? null : placed(row, own);
    if (resolution === null) left.push(row.symbol);
    else keep(found, resolution);
  }
  for (const [symbol, title] of own.titles) {
    const known = found.get(symbol);
    if (known === undefined)
      keep(found, { symbol, date: '', title, vote: '', cited: 0, sure: 'once', basis: 'own' });
    else known.title = title;
  }
  for (const [symbol, date] of own.dates) {
    const known = found.get(symbol);
    if (known === undefined)
      keep(found, { symbol, date, title: '', vote: '', cited: 0, sure: 'sure', basis: 'own' });
    else Object.assign(known, { date, sure: 'sure' });
  }
  for (const [symbol, vote] of own.votes) {
    const known = found.get(symbol);
    if (known === undefined) throw new Error(`A vote on ${symbol}, of which nothing else is known`);
    known.vote = vote;
  }
  for (const symbol of own.titles.keys()) takeInWhole(found, symbol);
  return { resolutions: [...found.values()], left };
}

/** The titled part of a composite resolution takes in what was gathered for the number without its letter. */
function takeInWhole(found, symbol) {
  const whole = found.get(symbol.replace(/(\d)[A-Z](?=\()/, '$1'));
  const part = found.get(symbol);
  if (whole === undefined || whole === part || (whole.date !== '' && whole.date !== part.date)) return;
  found.delete(whole.symbol);
  part.cited += whole.cited;
}

/** Of two rows for one symbol the surer one stays, with the title and vote of either. */
function keep(found, resolution) {
  const known = found.get(resolution.symbol);
  if (known === undefined) {
    found.set(resolution.symbol, resolution);
    return;
  }
  const rank = { sure: 0, likely: 1, once: 2 };
  const better = rank[resolution.sure] < rank[known.sure] && resolution.date !== '' ? resolution : known;
  found.set(resolution.symbol, {
    ...better,
    title: known.title || resolution.title,
    vote: known.vote || resolution.vote,
    cited: known.cited + resolution.cited,
  });
}

/** A row under its true symbol; null where there is none. */
function placed(row, own) {
  const symbol = trueSymbol(row);
  if (symbol === null || isDecision(symbol)) return null;
  const cited = Number(row.cited);
  const date = fits(symbol, row.date) && !isDayOfVotingData(row) ? row.date : '';
  return {
    symbol,
    date,
    title: tidy(symbol.startsWith('S/') ? councilTitle(symbol, row.title, own.councilTitles) : row.title),
    // `N.A.` stands where no count was kept.
    vote: /^\d+-\d+-\d+$/.test(row.vote) ? row.vote : '',
    cited,
    sure: sureness(row, date),
    basis: row.basis,
  };
}

/**
 * Whether a date comes from voting data alone and from before 2003: of the dates of those years that texts give too most
 * differ, and many are Sundays; of the later ones nearly none does.
 */
function isDayOfVotingData({ basis, cited, vote, date }) {
  return basis === 'citations' && Number(cited) === 0 && vote !== '' && date < '2003';
}

function sureness(row, date) {
  const cited = Number(row.cited);
  const disputed = row.other_dates_seen !== '';
  if (date === '') return 'once';
  if (row.basis === 'metadata' || (row.basis === 'text' && cited > 0) || (cited >= 3 && !disputed))
    return 'sure';
  return cited >= 2 ? 'likely' : 'once';
}

/** As many resolutions as a session or year had at most; decisions are counted apart, from above it on. */
const MOST_A_SESSION = { A: 400, E: 200, 'A/HRC': 100, 'E/CN.4': 120 };

function isDecision(symbol) {
  const [, organ, serial] = /^(A|E|A\/HRC|E\/CN\.4)\/RES\/\d+\/(\d+)/.exec(symbol) ?? [];
  return organ !== undefined && Number(serial) > MOST_A_SESSION[organ];
}

/** The years of the special sessions of the General Assembly, from the first on. The Human Rights Council has its own. */
const SPECIAL_SESSIONS = [
  1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990,
  1997, 1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021,
];

const ROMAN = { I: 1, V: 5, X: 10, L: 50 };

export function romanValue(text) {
  let value = 0;
  let before = 0;
  for (const letter of text) {
    const here = ROMAN[letter];
    if (here === undefined) return 0;
    value += here > before ? here - 2 * before : here;
    before = here;
  }
  return value;
}

/**
 * Citations were gathered under the organ of the text that cites; the number and the date tell the true one: the
 * Assembly never numbered `16/21`, its thirtieth session was its last with a running number, the Commission on Human
 * Rights sat in spring and the Council did not.
 */
function trueSymbol({ symbol, date, basis }) {
  let m = /^(A|E|A\/HRC)\/RES\/(\d+)([A-Z-]*)\(([IVXL]+)\)$/.exec(symbol);
  if (m) {
    const session = romanValue(m[4]);
    const inAssembly = session <= 30 && (date === '' || yearWithin(date, 1945 + session, 1946 + session));
    if (m[1] === 'A' && inAssembly) return `A/RES/${m[2]}${m[3]}(${m[4]})`;
    // The Economic and Social Council sat twice a year; by its fortieth session it had come to a thousand resolutions.
    const inCouncil =
      session <= 63 &&
      (session <= 40 || Number(m[2]) >= 1000) &&
      (date === '' ? session > 30 : Math.abs(Number(date.slice(0, 4)) - (1945 + session / 2)) <= 1);
    return inCouncil ? `E/RES/${m[2]}${m[3]}(${m[4]})` : null;
  }
  m = /^A\/RES\/(\d+)([A-Z-]*)\(((?:S|ES)-[IVX]+)\)$/.exec(symbol);
  if (m) return symbol;
  m = /^(?:A|E|A\/HRC)\/RES\/(ES-\d+\/\d+)$/.exec(symbol);
  if (m) return `A/RES/${m[1]}`;
  m = /^(A|E|A\/HRC)\/RES\/S-(\d+)\/(\d+)$/.exec(symbol);
  if (m) {
    if (m[1] === 'E') return null;
    const session = Number(m[2]);
    const inAssembly = date === '' || SPECIAL_SESSIONS[session - 1] === Number(date.slice(0, 4));
    return m[1] === 'A' && !inAssembly ? `A/HRC/RES/S-${session}/${m[3]}` : symbol;
  }
  m = /^S\/RES\/(\d+)\((\d{4})\)$/.exec(symbol);
  if (m) return symbol;
  m = /^(A|E|A\/HRC)\/RES\/(\d+)\/(\d+)([A-Z-]*)$/.exec(symbol);
  if (!m) return null;
  const [, organ, first, serial, letters] = m;
  const number = Number(first);
  if (number >= 1946) {
    if (number > 2099 || organ === 'A/HRC') return null;
    const spring = ['02', '03', '04'].includes(date.slice(5, 7));
    return spring && number <= 2006 && basis === 'citations'
      ? `E/CN.4/RES/${first}/${Number(serial)}`
      : `E/RES/${first}/${Number(serial)}${letters}`;
  }
  const assembly = `A/RES/${first}/${Number(serial)}${letters}`;
  const council = `A/HRC/RES/${first}/${Number(serial)}`;
  if (basis !== 'citations')
    return organ === 'A' && number < 31 ? null : organ === 'E' ? null : organ === 'A' ? assembly : council;
  if (fits(assembly, date) && date !== '') return assembly;
  if (fits(council, date) && date !== '' && letters === '') return council;
  return null;
}

function yearWithin(date, first, last) {
  const year = Number(date.slice(0, 4));
  return year >= first && year <= last;
}

/** Whether the body can have adopted it on that date. */
function fits(symbol, date) {
  if (date === '') return true;
  let m = /^A\/RES\/(\d+)\//.exec(symbol);
  if (m) {
    const year = 1945 + Number(m[1]);
    return Number(m[1]) >= 31 && date >= `${year}-09` && date < `${year + 1}-10`;
  }
  m = /^A\/HRC\/RES\/(\d+)\//.exec(symbol);
  if (m) {
    const session = Number(m[1]);
    return session <= 70 && yearWithin(date, councilYear(session), councilYear(session));
  }
  m = /^S\/RES\/\d+\((\d{4})\)$/.exec(symbol);
  if (m) return date.startsWith(`${m[1]}-`);
  m = /^E\/RES\/(\d{4})\//.exec(symbol);
  if (m) return yearWithin(date, Number(m[1]) - 1, Number(m[1]) + 1) && !isOfSubCommission(m[1], date);
  m = /\(([IVXL]+)\)$/.exec(symbol);
  if (m && symbol.startsWith('A/')) return yearWithin(date, 1945 + romanValue(m[1]), 1946 + romanValue(m[1]));
  return true;
}

/**
 * The Sub-Commission on human rights numbered its resolutions as the Council does, and met in August until 2006, when the
 * Council had closed its session.
 */
function isOfSubCommission(year, date) {
  return Number(year) <= 2006 && date > `${year}-08-05` && date < `${year}-09`;
}

function councilYear(session) {
  return session <= 3 ? 2006 : 2006 + Math.floor((session - 1) / 3);
}

/** A title without what clings to it in print: soft hyphens, the number of a note, the letter of a part, a torn end. */
function tidy(title) {
  const text = title
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .replace(/'/g, '’')
    .trim()
    .replace(/(?<=[a-z])\d{1,3}$/, '')
    .replace(/ [A-D]\*?$/, '')
    .replace(/,$/, '');
  return text.length < 4 ? '' : text[0].toUpperCase() + text.slice(1);
}

/** Everything before the serial, and everything behind it and its letters. */
function groupOf(symbol) {
  let m = /^(.*\/)(\d+)([A-Z-]*)$/.exec(symbol);
  if (m) return { prefix: m[1], serial: Number(m[2]), letters: m[3], suffix: '' };
  m = /^(.*\/)(\d+)([A-Z-]*)(\(.*\))$/.exec(symbol);
  return { prefix: m[1], serial: Number(m[2]), letters: m[3], suffix: m[4] };
}

/**
 * The resolutions in text: a line a session, `prefix|suffix|first date|entries`; an entry is the step to its serial
 * (left out for 1), its letters, the step to its date (`+`, `-`; `!` for none), `~` or `?` for less sure, `*` how often
 * it is cited, `#` its title, `=` its vote; figures in base 36.
 */
export function packResolutions(resolutions) {
  const groups = new Map();
  for (const resolution of resolutions) {
    const group = groupOf(resolution.symbol);
    const key = `${group.prefix}|${group.suffix}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push({ ...resolution, ...group });
  }
  const titles = numbered(resolutions.filter((r) => r.title).map((r) => r.title));
  const votes = numbered(resolutions.filter((r) => r.vote).map((r) => r.vote));
  const lines = [];
  for (const key of [...groups.keys()].sort()) {
    const rows = groups.get(key).sort((a, b) => a.serial - b.serial || (a.letters < b.letters ? -1 : 1));
    const base = dayNumber(rows.find((row) => row.date !== '')?.date ?? '1946-01-01');
    let serial = 0;
    let day = base;
    const entries = rows.map((row) => {
      const step = row.serial - serial;
      serial = row.serial;
      let entry = step === 1 ? '' : step.toString(36);
      entry += row.letters;
      if (row.date === '') entry += '!';
      else {
        const shift = dayNumber(row.date) - day;
        day += shift;
        if (shift !== 0) entry += (shift > 0 ? '+' : '-') + Math.abs(shift).toString(36);
      }
      entry += row.sure === 'sure' ? '' : row.sure === 'likely' ? '~' : '?';
      if (row.cited > 0) entry += `*${row.cited.toString(36)}`;
      if (row.title) entry += `#${titles.get(row.title).toString(36)}`;
      if (row.vote) entry += `=${votes.get(row.vote).toString(36)}`;
      return entry;
    });
    lines.push(`${key}|${base}|${entries.join(',')}`);
  }
  const { phrases, text } = withPhrases([...titles.keys()].join('\n'));
  return {
    GROUPS: lines.join('\n'),
    PHRASES: phrases,
    TITLES: text,
    VOTES: [...votes.keys()].join(','),
  };
}

/** Texts with their places, the most frequent first. */
function numbered(texts) {
  const counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
  return new Map(order.map((text, index) => [text, index]));
}
