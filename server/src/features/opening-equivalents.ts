import { openingOf } from '../model/opening';
import { OPENING_FORMS } from '../vocabulary/hover.openings.forms';
import { OPERATIVE_EQUIVALENTS, PREAMBULAR_EQUIVALENTS } from '../vocabulary/hover.openings.table';
import { LANGUAGES, type Language } from '../vocabulary/language';
import { WRITING } from '../vocabulary/writing';
import type { OpeningKind } from './opening-count';
import { genderless, normal, prepositionStart } from './opening-forms';
import { type Links, linked, renewedForm, withoutAgain, withoutLinks } from './opening-links';

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
  const { spaced } = WRITING[language];
  const gap = spaced ? ' ' : '';
  const words = spaced ? bare.split(' ') : [...bare];
  // A character alone is no opening.
  for (let end = words.length - 1; end > (spaced ? 0 : 1); end--) {
    // `关切` is no verb in `关切地强调`.
    if (words[end] === OPENING_FORMS[language].adverbial) continue;
    const found = known(words.slice(0, end).join(gap), links, kind, language);
    if (found !== null) return found;
  }
  const verb = openingOf(text, kind, language, null)?.verb;
  if (verb === undefined) return null;
  const plainVerb = normal(verb, language);
  if (withoutAgain(bare, language) === null) return known(plainVerb, links, kind, language);
  // The verb said again may be a line of its own: `вновь заявляет` for `reiterates`.
  const renewed = renewedForm(plainVerb, language);
  return known(renewed, links, kind, language);
}

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

const tables = new Map<string, Map<string, Entry[]>>();

function entriesOf(bare: string, kind: OpeningKind, language: Language): readonly Entry[] | undefined {
  const table = tableOf(kind, language);
  const genders = `${NEUTRAL}${genderless(bare, language)}`;
  return table.get(bare) ?? table.get(withoutPreposition(bare, language)) ?? table.get(genders);
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
  for (const key of new Set([whole, withoutPreposition(whole, language)]))
    for (const under of [key, `${NEUTRAL}${genderless(key, language)}`]) {
      const entries = table.get(under);
      if (entries === undefined) table.set(under, [{ row, form }]);
      else if (!entries.some((entry) => entry.row === row)) entries.push({ row, form });
    }
}

function withoutPreposition(form: string, language: Language): string {
  return form.slice(0, prepositionStart(form, language));
}

/** What stands before a key of the table that has no endings of gender; no opening begins with it. */
const NEUTRAL = '=';

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
