import { OPENING_COUNTS } from '../vocabulary/hover.openings.counts';
import { OPERATIVE_EQUIVALENTS, PREAMBULAR_EQUIVALENTS } from '../vocabulary/hover.openings.table';
import { LANGUAGES, type Language } from '../vocabulary/language';
import { OPENING_WORDS } from '../vocabulary/openings';

export type OpeningKind = 'preambular' | 'operative';

/** What is known of opening words. */
export interface KnownOpening {
  /** Keys of `OPENING_SIGNALS` and `OPENING_OBJECTS`. */
  readonly signal: string;
  readonly object: string;
  /** Forms in each of the other languages, the usual one first; several where the words stand for several there. */
  readonly equivalents: ReadonlyMap<Language, readonly string[]>;
}

/** How many paragraphs of the adopted texts that were counted open so, in all and by organ. */
export interface OpeningCount {
  readonly all: number;
  readonly assembly: number;
  readonly securityCouncil: number;
  readonly economicAndSocialCouncil: number;
  readonly rightsCouncil: number;
}

interface Row {
  readonly signal: string;
  readonly object: string;
  /** As the table has them, with `+`. */
  readonly forms: Readonly<Record<Language, readonly string[]>>;
}

type Link = 'also' | 'further' | null;

/** Most that is shown of one language, where words of this one stand for several there. */
const MOST_FORMS = 3;

/**
 * What opening words say, and what other languages say for them; `also` and `further` are carried over. Null where the
 * table has no line for the words as a whole.
 */
export function knownOpening(text: string, kind: OpeningKind, language: Language): KnownOpening | null {
  const { bare, link } = withoutLink(text, language);
  const table = rowsOf(kind, language);
  const rows = table.get(bare) ?? table.get(`${NEUTRAL}${genderless(bare, language)}`);
  const first = rows?.[0];
  if (rows === undefined || first === undefined) return null;
  const equivalents = new Map<Language, readonly string[]>();
  for (const other of LANGUAGES) {
    if (other === language) continue;
    const forms = rows.map((row) => linked(row.forms[other][0]!, link, other));
    equivalents.set(other, [...new Set(forms)].slice(0, MOST_FORMS));
  }
  return { signal: first.signal, object: first.object, equivalents };
}

const counts = new Map<string, Map<string, readonly number[]>>();

/** How often adopted texts open so, `also` and `further` counted in; null where that was not counted apart. */
export function openingCount(text: string, kind: OpeningKind, language: Language): OpeningCount | null {
  const key = `${kind} ${language}`;
  let known = counts.get(key);
  if (known === undefined) {
    known = readCounts(OPENING_COUNTS[language][kind], language);
    counts.set(key, known);
  }
  const found = known.get(withoutLink(text, language).bare);
  if (found === undefined) return null;
  const [assembly = 0, securityCouncil = 0, economicAndSocialCouncil = 0, rightsCouncil = 0] = found;
  const all = assembly + securityCouncil + economicAndSocialCouncil + rightsCouncil;
  return { all, assembly, securityCouncil, economicAndSocialCouncil, rightsCouncil };
}

/** By opening; in Arabic the masculine forms of the Councils together with the feminine ones of the Assembly. */
function readCounts(lines: string, language: Language): Map<string, readonly number[]> {
  const read = new Map<string, readonly number[]>();
  for (const line of lines.split('\n')) {
    const gap = line.lastIndexOf(' ');
    if (gap < 0) continue;
    const opening = language === 'ar' ? assemblyForm(line.slice(0, gap)) : line.slice(0, gap);
    const before = read.get(opening);
    const figures = line
      .slice(gap + 1)
      .split('/')
      .map(Number);
    read.set(opening, before === undefined ? figures : figures.map((figure, at) => figure + before[at]!));
  }
  return read;
}

const tables = new Map<string, Map<string, Row[]>>();

/** The rows by every form of a language without links. */
function rowsOf(kind: OpeningKind, language: Language): Map<string, Row[]> {
  const key = `${kind} ${language}`;
  let table = tables.get(key);
  if (table === undefined) {
    table = new Map();
    const lines = kind === 'preambular' ? PREAMBULAR_EQUIVALENTS : OPERATIVE_EQUIVALENTS;
    // A form that is the usual one of a row goes before one that is another form of it.
    const rows = lines.split('\n').filter(Boolean).map(rowOf);
    for (const usual of [true, false])
      for (const row of rows)
        row.forms[language].forEach((form, index) => {
          if ((index === 0) !== usual) return;
          // A text's opening words may end before the preposition (`souscrit` of `souscrit à`).
          const whole = form.replace('+', '');
          for (const key of new Set([whole, whole.replace(PREPOSITION, '')])) {
            add(table!, key, row);
            add(table!, `${NEUTRAL}${genderless(key, language)}`, row);
          }
        });
    tables.set(key, table);
  }
  return table;
}

/** What stands before a key of the table that has no endings of gender; no opening begins with it. */
const NEUTRAL = '=';

/**
 * Words without the endings by which adjectives and participles follow their subject: an Assembly and a Commission are
 * feminine where the table is, a Council is masculine (`profondément préoccupé`, `profondamente preocupado`).
 */
function genderless(text: string, language: Language): string {
  switch (language) {
    case 'fr':
      return text.replace(/euse(?=\s|$)/gu, 'eux').replace(/([éituv])e(?=\s|$)/gu, '$1');
    case 'es':
      return text.replace(/((?:[aiu]d|[eu]lt|ert)[oa]?)[oa](?=\s|$)/gu, '$1');
    case 'ru':
      return text.replace(/([нж])а(?=\s|$)/gu, '$1');
    default:
      return text;
  }
}

function add(table: Map<string, Row[]>, form: string, row: Row): void {
  const rows = table.get(form);
  if (rows === undefined) table.set(form, [row]);
  else if (!rows.includes(row)) rows.push(row);
}

function rowOf(line: string): Row {
  const [signal = '', object = '', en = '', fr = '', es = '', ru = '', ar = '', zh = ''] = line.split('|');
  const of = (forms: string) => forms.split('/');
  return {
    signal,
    object,
    forms: { en: of(en), fr: of(fr), es: of(es), ru: of(ru), ar: of(ar), zh: of(zh) },
  };
}

/** A form that ends in one is not parted from what follows: `also calls for`, `souscrit également à`. */
const PREPOSITION = /\s(?:for|upon|on|to|with|à|de|a|en|к|с|о|на|إلى|على|عن)$/u;

/** A form with the word for `also` or `further` at its place. */
function linked(form: string, link: Link, other: Language): string {
  const { also, further, unspaced } = OPENING_WORDS[other];
  if (link === null) return form.replace('+', '');
  const word = (link === 'also' ? also : further).split('|')[0]!;
  if (unspaced) return word + form.replace('+', '');
  const governs = PREPOSITION.exec(form);
  if (governs !== null && !form.includes('+'))
    return other === 'en'
      ? `${word} ${form}`
      : `${form.slice(0, governs.index)} ${word}${form.slice(governs.index)}`;
  return form.includes('+') ? form.replace('+', ` ${word}`) : `${form} ${word}`;
}

/** Opening words in small letters without the link of the chain and without what stands beside the verb (`in this regard`). */
function withoutLink(text: string, language: Language): { bare: string; link: Link } {
  const { also, further, asides, unspaced, conjunction } = OPENING_WORDS[language];
  let bare = plain(text);
  if (conjunction !== '' && bare.startsWith(conjunction)) bare = assemblyForm(bare.slice(conjunction.length));
  else if (language === 'ar') bare = assemblyForm(bare);
  let link: Link = null;
  const take = (list: string, is: Link): void => {
    for (const word of list.split('|').map(plain)) {
      if (word === '') continue;
      const left = unspaced
        ? bare.startsWith(word) && bare.length > word.length
          ? bare.slice(word.length)
          : null
        : without(bare, word);
      if (left === null) continue;
      bare = left.trim();
      link ??= is;
      return;
    }
  };
  // An aside may stand before the link (`在这方面又强调指出`) or behind it.
  if (asides !== '') take(asides, null);
  take(further, 'further');
  take(also, 'also');
  return { bare, link };
}

/** A text without a word of it; null where it doesn't hold it as a word, or nothing else. */
function without(text: string, word: string): string | null {
  const padded = ` ${text} `;
  const at = padded.indexOf(` ${word} `);
  if (at < 0) return null;
  const left = `${padded.slice(0, at)} ${padded.slice(at + word.length + 2)}`.replace(/\s+/g, ' ').trim();
  return left === '' ? null : left;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u064B-\u0652]/g, '')
    .replace(/['\u2019]/g, '’')
    .replace(/[,،，\s]+/g, ' ')
    .trim();
}

/** A Council's verbs and pronouns are masculine in Arabic, those of the Assembly and of the table feminine. */
function assemblyForm(text: string): string {
  return text.replace(/(^|\s)ي(?=\S)/, '$1ت').replace(/(\S)ه(?=\s|$)/g, '$1ها');
}
