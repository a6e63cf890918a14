import { BUILT_IN, type Catalogue } from '../catalogue/catalogue';
import { Phrases } from '../catalogue/phrases';
import { CITATION_WORDS, type CitationWords } from '../vocabulary/citations';
import { DATE_FORMS } from '../vocabulary/date-forms';
import type { Language } from '../vocabulary/language';
import { NAME_FORMS } from '../vocabulary/names';
import type { NameForms } from '../vocabulary/names.form';
import { vocabularyOf } from '../vocabulary/vocabulary';
import { type JoinedParticles, WRITING } from '../vocabulary/writing';
import { Beginnings } from './beginnings';
import { isCapitalAt, isIdeographAt, isWordAt } from './characters';
import { Connectors } from './connectors';
import { datedName } from './dated-name';
import { DateScanner } from './dates';
import { joinedNames } from './joined-names';
import { NumberScanner } from './number';
import { withTitleMarks } from './title-marks';
import type { Meaning } from './tokens';

/** What a language brings to the grammar, ready to be looked up. */
export interface Lexicon {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly words: CitationWords;
  readonly names: NameForms;
  readonly phrases: Phrases<Meaning>;
  /** How phrases, months and names of sessions begin. */
  readonly beginnings: Beginnings;
  /** The generic names that an instrument may go by (`the Convention`), by their places in the vocabulary. */
  readonly headsOf: ReadonlyMap<string, readonly number[]>;
  /** For each generic name those that its words hold, itself among them: `Code of Conduct` and `Code`. */
  readonly headsWithin: readonly (readonly number[])[];
  /** The generic names with a small letter, of a language whose names have a capital in their first word alone. */
  readonly lowerHeads: Phrases<number>;
  readonly ordinals: Phrases<true>;
  readonly numbers: NumberScanner;
  readonly dates: DateScanner;
  /** Words that join a resolution to the organ named behind it. */
  readonly of: Connectors;
  /** Words that join a part to what it is a part of. */
  readonly partOf: Connectors;
  /** Words that join a number to its date. */
  readonly leads: Connectors;
  readonly headGoesOn: Phrases<true>;
  /** Words that point to what was named last, found by where they begin. */
  readonly pointing: Phrases<true>;
  readonly revised: Phrases<true>;
  readonly especially: Phrases<true>;
  readonly thereof: Phrases<true>;
}

const built = new WeakMap<Catalogue, Map<Language, Lexicon>>();

/** The lexicon of a language with the names of a catalogue, built when it is first asked for. */
export function lexiconOf(language: Language, catalogue: Catalogue = BUILT_IN): Lexicon {
  let lexicons = built.get(catalogue);
  if (lexicons === undefined) {
    lexicons = new Map();
    built.set(catalogue, lexicons);
  }
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = build(language, catalogue);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/**
 * Texts write a name of so many characters with a small first letter too, as a title's own form has it (`the political
 * declaration of the high-level meeting on …`); shorter ones are then common words (`a world fit for children`).
 */
const LONG_NAME = 44;

/** A name in the shortest of its forms. */
function shortest(name: string): string {
  return name.replace(/\{([^}]*)\}/g, (_, choices: string) =>
    choices.split('|').reduce((least, choice) => (choice.length < least.length ? choice : least)),
  );
}

/** Parts of speech that are one word in every language: the suffixes of symbols. */
const ADDITIONS = ['Add.', 'Corr.', 'Rev.', 'Amend.'];

function build(language: Language, catalogue: Catalogue): Lexicon {
  const words = CITATION_WORDS[language];
  const names = NAME_FORMS[language];
  const beginnings = new Beginnings();
  const phrases = new Phrases<Meaning>(beginnings);
  const put = (list: readonly string[], meaning: Meaning, capital = false) => {
    for (const phrase of [...withoutAccents(list, language), ...behindPreposition(list, language)])
      phrases.add(phrase, meaning, capital);
  };
  const putNoun = (list: readonly string[], kind: 'resolution' | 'decision') => {
    put(list, { is: 'noun', kind, own: null });
    put(list.flatMap(brokenAtLineEnd), { is: 'noun', kind, own: null });
  };
  put(words.charter, { is: 'charter' }, true);
  put(words.charterShort, { is: 'charter-short' }, true);
  const headsOf = new Map<string, number[]>();
  const heads = headPhrases(words.heads, language);
  const headsWithin = words.heads.map((head) => withinHead(head, words.heads, language));
  catalogue.forEachName(language, (name, instrument) => {
    const printed = printedNames(name, instrument.date, language);
    put(printed, { is: 'name', instrument }, isCapitalAt(name, 0) && shortest(name).length < LONG_NAME);
    headsOf.set(instrument.key, [
      ...new Set([
        ...(headsOf.get(instrument.key) ?? []),
        ...headsIn(name, heads, language).flatMap((head) => headsWithin[head]!),
      ]),
    ]);
  });
  put(words.otherNames, { is: 'other-name' });
  putNoun(words.resolution, 'resolution');
  putNoun(words.decision, 'decision');
  for (const { organ, words: forms } of words.abbreviations)
    put(forms, { is: 'noun', kind: 'resolution', own: null, organ }, true);
  for (const own of ['feminine', 'masculine'] as const) {
    put(words.ownResolution?.[own] ?? [], { is: 'noun', kind: 'resolution', own });
    put(words.ownDecision?.[own] ?? [], { is: 'noun', kind: 'decision', own });
  }
  for (const { organ, names: forms } of words.organs) put(forms, { is: 'organ', organ }, true);
  put(words.its, { is: 'its' });
  for (const { part, words: forms } of words.parts) put(forms, { is: 'part', part });
  put(words.above, { is: 'above' });
  put(words.below, { is: 'below' });
  put(words.present, { is: 'present' });
  put(words.ibid, { is: 'ibid' });
  put(words.idem, { is: 'idem' });
  put(words.treatySeries, { is: 'treaty-series' });
  put(words.publishers, { is: 'publisher' }, true);
  put(words.volume, { is: 'volume' });
  put(words.number, { is: 'number-mark' });
  put(words.officialRecords, { is: 'official-records' }, true);
  put(words.supplement, { is: 'supplement' });
  put(words.corrigendum, { is: 'corrigendum' });
  put(words.and, { is: 'and' });
  put(words.to, { is: 'to' });
  put(ADDITIONS, { is: 'addition' }, true);
  words.heads.forEach((head, index) => {
    put([head], { is: 'head', head: index }, true);
  });
  put(words.otherNouns, { is: 'other-noun' });
  return {
    language,
    catalogue,
    words,
    names,
    phrases,
    beginnings,
    headsOf,
    headsWithin,
    lowerHeads: names.adjectivesFirst === null ? new Phrases() : heads,
    ordinals: set(words.ordinals),
    numbers: new NumberScanner(words, WRITING[language], beginnings),
    dates: new DateScanner(
      words,
      DATE_FORMS[language],
      vocabularyOf(language).months.map((names) => withoutAccents(names, language)),
      beginnings,
    ),
    of: new Connectors(withoutAccents(words.of, language)),
    partOf: new Connectors(withoutAccents(words.partOf, language)),
    leads: new Connectors(withoutAccents(words.date.leads, language)),
    headGoesOn: set(withoutAccents(words.headGoesOn, language)),
    pointing: set(words.pointing),
    revised: set(words.revised),
    especially: set(withoutAccents(words.especially, language)),
    thereof: set(words.thereof),
  };
}

/** The ways in which texts write a name of the catalogue, with alternatives in braces. */
function printedNames(name: string, date: string | null, language: Language): string[] {
  const { inTitleMarks, matter, year } = NAME_FORMS[language];
  if (inTitleMarks) return [withTitleMarks(name)];
  const { joined } = WRITING[language];
  if (matter !== null && joined !== null) return joinedNames(name, date, matter, joined);
  return [datedName(name, date, year)];
}

/** Words of one or two letters are other words without their accents (`à`, `où`). */
const SHORT = 3;

/** Phrases as they stand and as capitals and extraction print them now and then: French and Spanish without accents. */
function withoutAccents(phrases: readonly string[], language: Language): string[] {
  if (!WRITING[language].losesAccents) return [...phrases];
  const plain = phrases
    .filter((phrase) => phrase.length >= SHORT)
    .map((phrase) => phrase.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
    .filter((phrase, index, all) => all.indexOf(phrase) === index && !phrases.includes(phrase));
  return [...phrases, ...plain];
}

/** Words with an article that is joined to them behind `for`, which changes it: `للقرار` for `القرار`. */
function behindPreposition(phrases: readonly string[], language: Language): string[] {
  const { joined } = WRITING[language];
  if (joined === null) return [];
  const { article } = joined;
  return phrases
    .flatMap(withoutLeadingBraces)
    .filter((phrase) => phrase.startsWith(article))
    .map((phrase) => behindTo(phrase.slice(article.length), joined));
}

/** A word that has an article, which is left out in `bare`, behind `for`: three letters alike are two. */
function behindTo(bare: string, { to, toThe }: JoinedParticles): string {
  return toThe + (bare.startsWith(to) ? bare.slice(to.length) : bare);
}

/** A phrase for each of the alternatives that it begins with: `{a|b}cd` as `acd` and `bcd`. */
function withoutLeadingBraces(phrase: string): string[] {
  if (!phrase.startsWith('{')) return [phrase];
  const close = phrase.indexOf('}');
  return phrase
    .slice(1, close)
    .split('|')
    .map((choice) => choice + phrase.slice(close + 1));
}

/** A noun with the hyphen of a line's end within it, the space behind that left or not: `reso-lution`, `res- olution`. */
function brokenAtLineEnd(noun: string): string[] {
  const stem = noun.split('{', 1)[0]!;
  const broken: string[] = [];
  if (!/^[a-zà-ÿа-я]+$/.test(stem)) return broken;
  for (let at = 2; at < stem.length; at++)
    for (const hyphen of ['-', '- ']) broken.push(noun.slice(0, at) + hyphen + noun.slice(at));
  return broken;
}

function headPhrases(heads: readonly string[], language: Language): Phrases<number> {
  const phrases = new Phrases<number>();
  const article = WRITING[language].joined?.article;
  heads.forEach((head, index) => {
    // The first word of a name may be an adjective and have its only capital: `Рамочная конвенция`.
    phrases.add(head, index, NAME_FORMS[language].adjectivesFirst === null);
    // Where the article is joined, names of instruments carry none, their generic names do.
    if (article !== undefined && head.startsWith(article)) phrases.add(head.slice(article.length), index);
  });
  return phrases;
}

/** Behind so many words a noun is no longer what the name itself is, adjectives before it or not, but what it is about. */
const WORDS_TO_HEAD = 3;

/**
 * The generic name that a name holds: its first, for a protocol to a convention is a protocol; in Chinese its last,
 * where that word order is turned round.
 */
function headsIn(name: string, heads: Phrases<number>, language: Language): number[] {
  const plain = name.replace(/\{([^|}]*)[^}]*\}/g, '$1');
  const { adjectivesFirst, compounds } = NAME_FORMS[language];
  const { joined, nounLast } = WRITING[language];
  let last: number[] = [];
  let words = 0;
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] === ' ' && ++words === WORDS_TO_HEAD && adjectivesFirst !== null) break;
    const begins = at === 0 || !isWordAt(plain, at - 1) || isIdeographAt(plain, at);
    const head = begins ? heads.at(plain, at) : null;
    if (head === null) continue;
    // `استراتيجية وخطة عمل`: of two things in one neither is called by its generic name alone.
    const and = joined === null ? null : ` ${joined.and}`;
    if (and !== null && plain.startsWith(and, head.end) && heads.at(plain, head.end + and.length) !== null)
      return [];
    last = [head.value];
    // The last of nouns that stand together says what it is: `Framework Convention`.
    const goesOn = nounLast || (compounds && heads.at(plain, head.end + 1) !== null);
    if (!goesOn) break;
    at = head.end - 1;
  }
  return last;
}

/**
 * The places of the generic names that stand in the words of `head`, itself among them: texts shorten the `Code of Conduct`
 * to the `Code`, خطة العمل to الخطة.
 */
function withinHead(head: string, heads: readonly string[], language: Language): number[] {
  const { shortened } = NAME_FORMS[language];
  // A noun does without its article before another noun.
  const article = WRITING[language].joined?.article.length ?? 0;
  const isWithin = (other: string) => {
    if (shortened === 'anywhere') return ` ${head} `.includes(` ${other} `);
    return other === head || (shortened === 'start' && head.startsWith(`${other.slice(article)} `));
  };
  return heads.flatMap((other, index) => (isWithin(other) ? [index] : []));
}

function set(phrases: readonly string[]): Phrases<true> {
  const all = new Phrases<true>();
  for (const phrase of phrases) all.add(phrase, true);
  return all;
}
