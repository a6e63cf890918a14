import { openingOf } from '../model/opening';
import { fold } from '../model/opening/words';
import { OPENING_COUNTS } from '../vocabulary/hover.openings.counts';
import { OPERATIVE_EQUIVALENTS, PREAMBULAR_EQUIVALENTS } from '../vocabulary/hover.openings.table';
import { LANGUAGES, type Language } from '../vocabulary/language';
import { OPENING_WORDS } from '../vocabulary/openings';

export type OpeningKind = 'preambular' | 'operative';

/** What is known of opening words. */
export interface KnownOpening {
  /** The words themselves as the table has them, in the form of the General Assembly, with the links of the text. */
  readonly words: string;
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
  /** As the table has them, with `+` and without other marks. */
  readonly forms: Readonly<Record<Language, readonly string[]>>;
}

/** A row under one of its forms. */
interface Entry {
  readonly row: Row;
  readonly form: string;
}

/** The words beside a verb that say that it comes after others, or not for the first time. */
interface Links {
  readonly also: boolean;
  readonly further: boolean;
  readonly again: boolean;
}

/** Most that is shown of one language, where words of this one stand for several there. */
const MOST_FORMS = 3;

/**
 * What opening words say, and what other languages say for them; `also`, `further` and `again` are carried over. Null
 * where the table has no line for the words as a whole.
 */
export function knownOpening(text: string, kind: OpeningKind, language: Language): KnownOpening | null {
  const { bare, links } = withoutLinks(text, language);
  return known(bare, links, kind, language);
}

/**
 * The same for the longest beginning of opening words that the table knows (`reaffirming its commitment` of `Reaffirming
 * its commitment to work`), or for their verb (`urging` of `Strongly urging`); null where it knows neither.
 */
export function knownBeginning(text: string, kind: OpeningKind, language: Language): KnownOpening | null {
  const { bare, links } = withoutLinks(text, language);
  const { unspaced } = OPENING_WORDS[language];
  const words = unspaced ? [...bare] : bare.split(' ');
  for (let end = words.length - 1; end > (unspaced ? 1 : 0); end--) {
    if (words[end] === ADVERBIAL) continue;
    const found = known(words.slice(0, end).join(unspaced ? '' : ' '), links, kind, language);
    if (found !== null) return found;
  }
  const verb = openingOf(text, kind, language, null)?.verb;
  if (verb === undefined) return null;
  const plainVerb = normal(verb, language);
  if (withoutAgain(bare, language) === null) return known(plainVerb, links, kind, language);
  // The verb said again may be a line of its own: `вновь заявляет` for `reiterates`.
  const renewed = renewedForm(plainVerb, usual(OPENING_WORDS[language].again), language);
  return known(renewed, links, kind, language);
}

/** What makes an adverb of the Chinese words before it: `关切` is no verb in `关切地强调`. */
const ADVERBIAL = '地';

function known(bare: string, links: Links, kind: OpeningKind, language: Language): KnownOpening | null {
  const entries = entriesOf(bare, kind, language);
  const first = entries?.[0];
  if (entries === undefined || first === undefined) {
    const left = withoutAgain(bare, language);
    return left === null ? null : known(left, { ...links, again: true }, kind, language);
  }
  const equivalents = new Map<Language, readonly string[]>();
  for (const other of LANGUAGES) {
    if (other === language) continue;
    const forms = entries.map(({ row }) => linked(row.forms[other][0]!, links, other));
    equivalents.set(other, [...new Set(forms)].slice(0, MOST_FORMS));
  }
  const { signal, object } = first.row;
  return { words: linked(first.form, links, language), signal, object, equivalents };
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
  const found = known.get(withoutLinks(text, language).bare);
  if (found === undefined) return null;
  const [assembly = 0, securityCouncil = 0, economicAndSocialCouncil = 0, rightsCouncil = 0] = found;
  const all = assembly + securityCouncil + economicAndSocialCouncil + rightsCouncil;
  return { all, assembly, securityCouncil, economicAndSocialCouncil, rightsCouncil };
}

/** By opening in its normal form; in Arabic that holds the Councils' forms together with those of the Assembly. */
function readCounts(lines: string, language: Language): Map<string, readonly number[]> {
  const read = new Map<string, readonly number[]>();
  for (const line of lines.split('\n')) {
    const gap = line.lastIndexOf(' ');
    if (gap < 0) continue;
    const opening = normal(line.slice(0, gap), language);
    const before = read.get(opening);
    const figures = line
      .slice(gap + 1)
      .split('/')
      .map(Number);
    read.set(opening, before === undefined ? figures : figures.map((figure, at) => figure + before[at]!));
  }
  return read;
}

const tables = new Map<string, Map<string, Entry[]>>();

function entriesOf(bare: string, kind: OpeningKind, language: Language): readonly Entry[] | undefined {
  const table = tableOf(kind, language);
  const genders = `${NEUTRAL}${genderless(bare, language)}`;
  return table.get(bare) ?? table.get(bare.replace(PREPOSITION, '')) ?? table.get(genders);
}

/** The rows by every form of a language without links. */
function tableOf(kind: OpeningKind, language: Language): Map<string, Entry[]> {
  const key = `${kind} ${language}`;
  let table = tables.get(key);
  if (table === undefined) {
    table = new Map();
    const lines = (kind === 'preambular' ? PREAMBULAR_EQUIVALENTS : OPERATIVE_EQUIVALENTS)
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('|'));
    const cell = LANGUAGES.indexOf(language) + 2;
    const rows = lines.map(rowOf);
    // A form that is the usual one of a row goes before one that is another form of it.
    for (const usual of [true, false])
      lines.forEach((cells, at) => {
        const row = rows[at]!;
        cells[cell]!.split('/').forEach((marked, index) => {
          const ranks = marked.startsWith('*') || (index === 0 && !marked.startsWith('~'));
          if (ranks === usual) addForm(table!, row, row.forms[language][index]!, language);
        });
      });
    tables.set(key, table);
  }
  return table;
}

/** Under the form as it is, and without the preposition at its end (`souscrit` of `souscrit à`). */
function addForm(table: Map<string, Entry[]>, row: Row, form: string, language: Language): void {
  const whole = normal(form.replace('+', ''), language);
  for (const key of new Set([whole, whole.replace(PREPOSITION, '')]))
    for (const under of [key, `${NEUTRAL}${genderless(key, language)}`]) {
      const entries = table.get(under);
      if (entries === undefined) table.set(under, [{ row, form }]);
      else if (!entries.some((entry) => entry.row === row)) entries.push({ row, form });
    }
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
      return text
        .replace(/euse(?=\s|$)/gu, 'eux')
        .replace(/ète(?=\s|$)/gu, 'et')
        .replace(/([éituv])e(?=\s|$)/gu, '$1')
        .replace(/qu’elle(?=\s)/gu, 'qu’il');
    case 'es':
      return text.replace(/((?:[aiu]d|[eu]lt|ert)[oa]?|[oe]s)[oa](?=\s|$)/gu, '$1');
    case 'ru':
      return text.replace(/([нж])а(?=\s|$)/gu, '$1');
    default:
      return text;
  }
}

function rowOf([
  signal = '',
  object = '',
  en = '',
  fr = '',
  es = '',
  ru = '',
  ar = '',
  zh = '',
]: string[]): Row {
  const of = (forms: string) => forms.split('/').map((form) => form.replace(/^[*~]/, ''));
  return {
    signal,
    object,
    forms: { en: of(en), fr: of(fr), es: of(es), ru: of(ru), ar: of(ar), zh: of(zh) },
  };
}

/** A form that ends in one is not parted from what follows: `also calls for`, `souscrit également à`. */
const PREPOSITION = /\s(?:for|upon|on|of|to|with|à|de|a|en|к|с|о|на|за|إلى|الى|على|عن)$/u;

/** A form with the words for `again`, and for `also` or `further`, at their places. */
function linked(form: string, { also, further, again }: Links, language: Language): string {
  const words = OPENING_WORDS[language];
  const renewed = again ? renewedForm(form, usual(words.again), language) : form;
  if (!also && !further) return renewed.replace('+', '');
  return withLink(renewed, usual(also ? words.also : words.further), language);
}

/** Of a list of words, the one that is written where there is a choice. */
function usual(list: string): string {
  return list.split('|')[0]!;
}

/** A form with the word for `again`, which a form for `reiterates` has already. */
function renewedForm(form: string, word: string, language: Language): string {
  if (form.includes(word)) return form;
  const { unspaced, feelingFirst } = OPENING_WORDS[language];
  if (unspaced) return word + form;
  if (feelingFirst) return `${word} ${form}`;
  return form.includes('+') ? form.replace('+', ` ${word}+`) : withLink(form, word, language);
}

function withLink(form: string, word: string, language: Language): string {
  if (OPENING_WORDS[language].unspaced) return word + form.replace('+', '');
  if (form.includes('+')) return form.replace('+', ` ${word}`);
  const governs = PREPOSITION.exec(form);
  if (governs === null) return `${form} ${word}`;
  return language === 'en'
    ? `${word} ${form}`
    : `${form.slice(0, governs.index)} ${word}${form.slice(governs.index)}`;
}

/** Opening words in their normal form without the links of the chain and without what stands beside the verb (`in this regard`). */
function withoutLinks(text: string, language: Language): { bare: string; links: Links } {
  const { also, further, again, asides } = OPENING_WORDS[language];
  let bare = normal(text, language);
  // `De plus` is no link in `une fois de plus`.
  const said = again.split('|').filter((words) => ` ${bare} `.includes(` ${words} `));
  const take = (list: string): boolean => {
    const words = list.split('|').filter((word) => word !== '' && !said.some((held) => held.includes(word)));
    const left = withoutAny(bare, words.join('|'), language);
    if (left !== null) bare = left;
    return left !== null;
  };
  // An aside may stand before the link (`在这方面又强调指出`) or behind it.
  take(asides);
  const isFurther = take(further);
  const isAlso = take(also);
  return { bare, links: { also: isAlso && !isFurther, further: isFurther, again: false } };
}

/** Words that say `still` stand among those for `again`, and are no renewal. */
const STILL = new Set(['encore', 'toujours', 'todavía']);

function withoutAgain(bare: string, language: Language): string | null {
  const words = OPENING_WORDS[language].again.split('|').filter((word) => !STILL.has(word));
  return withoutAny(bare, words.sort((a, b) => b.length - a.length).join('|'), language);
}

/** A text without the first word of a list that it has; null where it has none, or nothing else. */
function withoutAny(text: string, list: string, language: Language): string | null {
  const { unspaced } = OPENING_WORDS[language];
  for (const word of list.split('|').map((entry) => plain(entry))) {
    if (word === '') continue;
    const left = unspaced
      ? text.startsWith(word) && text.length > word.length
        ? text.slice(word.length)
        : null
      : without(text, word);
    if (left !== null) return left;
  }
  return null;
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
  return fold(text.replace(/[,،，:：\s]+/g, ' ').trim());
}

/** Words as they are compared: folded, and the same where languages have two ways to write or say one thing. */
function normal(text: string, language: Language): string {
  const words = plain(text);
  switch (language) {
    case 'ar': {
      const { conjunction } = OPENING_WORDS.ar;
      return assemblyForm(words.startsWith(conjunction) ? words.slice(conjunction.length) : words);
    }
    // Both words for concern stand for one. A Latin letter stands for the preposition in many texts.
    case 'ru':
      return words.replace(/озабочен/g, 'обеспокоен').replace(/(^|\s)c(?=\s)/g, '$1с');
    case 'zh':
      return words
        .replace(/\s/g, '')
        .replace(/的是$/, '')
        .replace(/^(.{0,3})感到(?=.)/, '$1');
    default:
      return words;
  }
}

/** A Council's verbs and pronouns are masculine in Arabic, those of the Assembly and of the table feminine. */
function assemblyForm(text: string): string {
  return text.replace(/(^|\s)ي(?=\S)/, '$1ت').replace(/(\S)ه(?=\s|$)/g, '$1ها');
}
