import { fold } from '../catalogue/fold';
import type { Instrument } from '../catalogue/instruments';
import type { AdjectiveForms, PartKind } from '../vocabulary/citations';
import type { Language } from '../vocabulary/language';
import { agrees, isDoing, isQualifying } from './arabic-nouns';
import {
  codeAt,
  digitsEnd,
  isCapitalAt,
  isDigitAt,
  isIdeographAt,
  isWordAt,
  romanAt,
  skipSpace,
} from './characters';
import { type Draft, draft } from './draft';
import { type Reading, wordsOf } from './reading';
import { CLOSE, OPEN, withinTitleMarks } from './title-marks';

/** The length of what may stand between a parenthesis and the name that is defined in it. */
const WORDS_OF_DEFINITION = 40;

/** How many characters before a generic name a word that points may begin. */
const LONGEST_POINTER = 12;

/** Adjectives have at most so many letters, and at least so many before their endings. */
const LONGEST_ADJECTIVE = 20;
const SHORTEST_STEM = 2;

const HYPHEN = 45;

/** What stands before the number of a part in Chinese; `三项` without it is a count, and `条款` no part at all. */
const NUMBERED = '第';

/** The Chinese words of parts that stand before their number, or without one. */
const BEFORE_NUMBER: ReadonlySet<PartKind> = new Set(['annex', 'appendix', 'attached', 'preamble']);

/** Articles and prepositions have at most so many letters. */
const SHORT_WORD = 3;

/** A treaty, declaration or programme by its name, with the article that stands before it. */
export function readName(reading: Reading, index: number): number {
  const token = reading.tokens[index]!;
  const meaning = reading.meaningAt(index);
  if (meaning?.is !== 'name' || isBeginningOfOther(reading, index)) return index + 1;
  const { instrument } = meaning;
  const waiting = reading.takeWaiting(token.start);
  const { start, end } = reading.lexicon.language === 'zh' ? withinTitleMarks(reading.text, token) : token;
  const item = draft(instrument.kind, waiting?.start ?? start, end, {
    instrument: instrument.key,
    part: waiting?.words ?? null,
  });
  reading.drafts.push(item);
  for (const head of reading.lexicon.headsOf.get(instrument.key) ?? [])
    introduce(reading, head, instrument, isDefinition(reading, index + 1, head));
  return readPartsBehind(reading, item, index + 1);
}

/** In Chinese the parts of an instrument stand behind its name: `《禁止核武器条约》第四条第2款`. Gives the next index. */
function readPartsBehind(reading: Reading, item: Draft, index: number): number {
  const { text, lexicon } = reading;
  if (item.part !== null || lexicon.language !== 'zh') return index;
  const marked = CLOSE.includes(text[item.end] ?? ' ');
  const start = skipSpace(text, marked ? item.end + 1 : item.end);
  const word = lexicon.phrases.at(text, start)?.value;
  const begins = text[start] === NUMBERED || (word?.is === 'part' && BEFORE_NUMBER.has(word.part));
  const parts = begins ? reading.partsBehind(start) : [];
  const last = parts[parts.length - 1];
  if (last === undefined) return index;
  item.part = wordsOf(text, parts);
  item.end = last.end;
  if (marked && OPEN.includes(text[item.start - 1] ?? ' ')) item.start--;
  return reading.indexAt(last.end, index);
}

/** A generic noun with its year and nothing else: `1988 Convention`, `Convención de 1988`. */
const NOUN_AND_YEAR = /^(?:\d{4} \p{L}+|\p{L}+,? de \d{4})$/u;

/** Whether a name that is no more than a noun and a year goes on behind it: `1988 Convention for the Protection of …`. */
function isBeginningOfOther(reading: Reading, index: number): boolean {
  const { start, end } = reading.tokens[index]!;
  const { text } = reading;
  return NOUN_AND_YEAR.test(text.slice(start, end)) && goesOn(reading, skipSpace(text, end));
}

/**
 * `United Nations Convention on the Law of the Sea (the Convention)`, `(hereinafter “the Convention”)`: the generic name
 * is given for the whole text.
 */
function isDefinition(reading: Reading, index: number, head: number): boolean {
  const { tokens } = reading;
  if (tokens[index]?.kind !== 'open' || tokens[index]!.gap > 0) return false;
  const limit = tokens[index]!.end + WORDS_OF_DEFINITION;
  let at = index + 1;
  while (!reading.isWord(at, 'head') && tokens[at]?.kind !== 'close' && (tokens[at]?.start ?? limit) < limit)
    at++;
  const meaning = reading.meaningAt(at);
  if (meaning?.is !== 'head' || meaning.head !== head || tokens[at]!.start > limit) return false;
  at++;
  while (tokens[at]?.kind === 'quote') at++;
  return tokens[at]?.kind === 'close' && tokens[at]!.gap === 0;
}

function introduce(reading: Reading, head: number, instrument: Instrument, defined: boolean): void {
  const { memory } = reading;
  reading.introducedHere.set(head, instrument);
  if (instrument.date !== null) memory.introduceIn(head, instrument.date.slice(0, YEAR), instrument);
  if (memory.isDefined(head)) return;
  const before = memory.introduced(head);
  if (defined || before === undefined) memory.introduce(head, instrument, defined);
  else if (before !== instrument) memory.introduce(head, null, false);
}

/**
 * What a generic name stands for: what this paragraph named last where a word points at it (nothing, where nobody knows that),
 * else what the text defines, else what this paragraph named last, else the only one so far.
 */
function meant(reading: Reading, head: number, start: number): Instrument | null {
  const { memory } = reading;
  const here = reading.introducedHere.get(head);
  if (here !== undefined && isPointedAt(reading, start)) return here;
  const known = memory.introduced(head) ?? null;
  if (memory.isDefined(head)) return known;
  return here ?? known;
}

/** Whether a word like `that` stands before the generic name at `start`. */
function isPointedAt({ text, lexicon }: Reading, start: number): boolean {
  let end = start;
  while (end > 0 && !isWordAt(text, end - 1) && !isIdeographAt(text, end - 1)) end--;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_POINTER; at--) {
    if (!isIdeographAt(text, at) && at > 0 && isWordAt(text, at - 1)) continue;
    const word = lexicon.pointing.at(text, at);
    if (word !== null && word.end === end) return true;
  }
  return false;
}

/** After a name that nobody knows: the generic name may stand for that one now. */
export function forget({ introducedHere, memory, lexicon }: Reading, head: number): void {
  for (const within of lexicon.headsWithin[head]!) {
    introducedHere.set(within, null);
    if (!memory.isDefined(within)) memory.introduce(within, null, false);
  }
}

/** `the Convention`, once an instrument of that kind has been named. */
export function readHead(reading: Reading, index: number): number {
  const { text, lexicon } = reading;
  const token = reading.tokens[index]!;
  const meaning = reading.meaningAt(index);
  if (meaning?.is !== 'head') return index + 1;
  const waiting = reading.takeWaiting(token.start);
  if (lexicon.language === 'ar' && (isDoing(text, token) || isQualifying(text, token))) return index + 1;
  const alone = standsAlone(reading, index);
  if (!alone && reading.lexicon.language === 'zh' && !CLOSE.includes(text[token.end] ?? ' ')) {
    // A common noun, save where a word points back to what has been named: `该公约`.
    if (!reading.introducedHere.get(meaning.head) || !isPointedAt(reading, token.start)) return index + 1;
  } else if (!alone) {
    if (!isBesideNoun(reading, index)) forget(reading, meaning.head);
    return index + 1;
  }
  const instrument = meantOfYear(reading, meaning.head, token.start);
  if (instrument === null) return index + 1;
  reading.introducedHere.set(meaning.head, instrument);
  const item = draft(instrument.kind, waiting?.start ?? token.start, token.end, {
    instrument: instrument.key,
    part: waiting?.words ?? null,
  });
  reading.drafts.push(item);
  return readPartsBehind(reading, item, index + 1);
}

/** What a generic name stands for: `the 1954 Convention` for none of another year, and for that of its year among several. */
function meantOfYear(reading: Reading, head: number, start: number): Instrument | null {
  const { text, memory } = reading;
  const known = meant(reading, head, start);
  const year = /(?<!\d)\d{4}(?=\s$)/.exec(text.slice(Math.max(0, start - 6), start))?.[0];
  if (year === undefined || (known !== null && (known.date === null || known.date.startsWith(year))))
    return known;
  return memory.introducedIn(head, year) ?? null;
}

/** The Charter of the United Nations, in full or by its short name, with its Article or Chapter. */
export function readCharter(reading: Reading, index: number): number {
  const token = reading.tokens[index]!;
  if (reading.isWord(index, 'charter-short') && (!standsAlone(reading, index) || isOfOther(reading, index)))
    return index + 1;
  const waiting = reading.takeWaiting(token.start);
  const item = draft('charter', waiting?.start ?? token.start, token.end, {
    instrument: 'charter',
    part: waiting?.words ?? null,
  });
  reading.drafts.push(item);
  return readPartsBehind(reading, item, index + 1);
}

/** Whether a possessive stands before a charter at `index` and the sentence speaks of another body: then it is that body's. */
function isOfOther(reading: Reading, index: number): boolean {
  const organ = reading.subject?.organ;
  const own = reading.isWord(index - 1, 'its') && reading.followsAt(index);
  return own && (organ === 'other' || organ === 'WHA');
}

/** Whether a generic name is a whole name here: no capital word before it and nothing behind it that goes on. */
function standsAlone(reading: Reading, index: number): boolean {
  const { text, lexicon } = reading;
  const token = reading.tokens[index]!;
  if (lexicon.language === 'zh')
    return OPEN.includes(text[token.start - 1] ?? ' ') && CLOSE.includes(text[token.end] ?? ' ');
  const next = skipSpace(text, token.end);
  if (lexicon.language === 'ru' ? goesOnInRussian(reading, index, next) : goesOn(reading, next)) return false;
  // `Convention-cadre`, `Convention no 29`, `Déclaration ministérielle`.
  if (
    codeAt(text, token.end) === HYPHEN ||
    (reading.isWord(index + 1, 'number-mark') && reading.followsAt(index + 1))
  )
    return false;
  const isAdjective = isAdjectiveAt(text, next, lexicon.words.headAdjectives);
  if (lexicon.language === 'ar') return !isAdjective || !agrees(text, token.start, next);
  if (isAdjective) return false;
  return !isEndOfOther(reading, index);
}

/** Whether a capital word or a hyphen before a generic name makes it the end of a longer one. */
function isEndOfOther(reading: Reading, index: number): boolean {
  const { text, lexicon } = reading;
  let before = reading.tokens[index]!.start - 1;
  while (before >= 0 && codeAt(text, before) === 32) before--;
  if (lexicon.language === 'en' && reading.isWord(index, 'head')) before = withoutPossessive(text, before);
  if (before < 0 || !isWordAt(text, before)) return before >= 0 && codeAt(text, before) === HYPHEN;
  while (before > 0 && isWordAt(text, before - 1)) before--;
  return (
    isCapitalAt(text, before) &&
    !isFirstWord(text, before) &&
    romanAt(text, before)?.end !== wordEnd(text, before)
  );
}

/**
 * `the Global Compact Champion countries`: in English a noun with a capital behind a generic name takes it along, and makes
 * no other name of it.
 */
function isBesideNoun(reading: Reading, index: number): boolean {
  const { text, lexicon, tokens } = reading;
  const next = tokens[index]!.end + 1;
  if (lexicon.language !== 'en' || codeAt(text, next - 1) !== 32 || !isCapitalAt(text, next)) return false;
  const word = text.slice(next, wordEnd(text, next));
  const isNoun =
    word.length > SHORT_WORD && !GOES_ON.test(word) && lexicon.headGoesOn.at(text, next) === null;
  return isNoun && !isEndOfOther(reading, index);
}

/** Capital words with which the name of an instrument goes on: `Protocol Additional to`, `Agreement Establishing`, `Protocol III`. */
const GOES_ON = /^(?:Additional|Relative|Supplementary|\p{L}+(?:ing|ed)|[IVX]+)$/u;

/** The last letter of the owner, where a possessive ends at `last` (`the Leaders’ Declaration`); else `last`. */
function withoutPossessive(text: string, last: number): number {
  const owner = last > 0 && isApostrophe(codeAt(text, last)) && codeAt(text, last - 1) === SMALL_S;
  return owner ? last - 1 : last;
}

const SMALL_S = 115;

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** Whether what stands at `next`, behind a generic name, goes on with a name. */
function goesOn({ text, lexicon }: Reading, next: number): boolean {
  const behind = lexicon.headGoesOn.at(text, next);
  if (isCapitalAt(text, next)) return true;
  // `Declaration of the meeting` is whose it is, capitals or not.
  if (lexicon.language === 'en' && behind !== null && text.slice(next, behind.end) === 'of') return true;
  return behind !== null && leadsToName(text, behind.end, lexicon.language);
}

/**
 * A Russian name goes on with whose it is, in the genitive (a capital word in the nominative begins the next clause), with
 * its year, or with what it is about; a charter is only ever somebody's.
 */
function goesOnInRussian(reading: Reading, index: number, next: number): boolean {
  const { text, lexicon, tokens } = reading;
  if (isCapitalAt(text, next)) return !NOMINATIVE.test(text.slice(next, wordEnd(text, next)));
  if (reading.isWord(index, 'charter-short')) return false;
  if (isDigitAt(text, next) && next > tokens[index]!.end) return digitsEnd(text, next) - next === YEAR;
  const behind = text.slice(next, next + WORDS_BEHIND);
  if (PARTIES.test(behind)) return BETWEEN_PARTIES.test(text.slice(tokens[index]!.start, next));
  return lexicon.headGoesOn.at(text, next) !== null && !NO_MATTER.test(behind);
}

/** A year has so many digits. */
const YEAR = 4;

/**
 * What is no matter of an instrument, though a preposition leads to it: the parties to a treaty meet to review it
 * (`участники Договора по рассмотрению его действия`), and pronouns name nothing (`осуществление Стратегии по всему региону`).
 */
const NO_MATTER =
  /^(?:по\s(?:рассмотрению|обзору|вс[её]|эт)|для\s(?:вс[её]|эт|него|не[её]|них)|об?о?\s(?:вс[её]|эт))/;
const WORDS_BEHIND = 20;

/** Treaties are between their parties; a strategy is carried out in cooperation between them. */
const PARTIES = /^между\s/;
const BETWEEN_PARTIES = /^(?:Конвенц|Пакт|Протокол|Договор|Соглашен)/;

/** The endings of Russian nouns and adjectives in the nominative that are none of the genitive. */
const NOMINATIVE = /(?:[иеая]я|[ыи]й|[бгджзклмнпрстфцчшщ])$/;

function wordEnd(text: string, start: number): number {
  let end = start;
  while (isWordAt(text, end)) end++;
  return end;
}

/** Whether the word at `start` is an adjective by its form. */
function isAdjectiveAt(text: string, start: number, forms: AdjectiveForms | null): boolean {
  if (forms === null) return false;
  let end = start;
  while (end < text.length && end - start <= LONGEST_ADJECTIVE && isWordAt(text, end)) end++;
  const word = fold(text.slice(start, end));
  const isLonger = (ending: string) => word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending);
  if (!word.startsWith(forms.begins) || forms.but.some((other) => fold(other) === word)) return false;
  return forms.ends.length === 0 ? word !== '' : forms.ends.some(isLonger);
}

/** `la Carta de preservar`, `el Acuerdo para conservarlos`, `la Convención de manera coherente`: the sentence goes on. */
const SPANISH_SENTENCE = /^(?:manera|forma|modo|conformidad|acuerdo|que|\p{Ll}+[aei]r(?:l[aeo]s?|se)?)$/u;

/** `les Parties à l’Accord de ratifier …`, `la Convention de manière cohérente`, `l’Accord d’y adhérer`: the sentence goes on. */
const FRENCH_SENTENCE =
  /^(?:manière|façon|sorte|ne|se|y|leur|les?|\p{Ll}{2,}(?:er|ir|ndre|ttre|ivre|aire))$/u;

/** Before it, an infinitive goes on with the sentence. */
const FRENCH_OF = /(?:^|[^\p{L}])(?:de |pour |d[’'])$/u;

/**
 * English names have capitals: `Convention on the Rights of the Child` goes on, `the Convention on that matter` does not.
 * In Spanish names infinitives have one (`Convención para Reducir los Casos de Apatridia`).
 */
function leadsToName(text: string, end: number, language: Language): boolean {
  let at = skipSpace(text, end);
  if (language === 'es') return !SPANISH_SENTENCE.test(text.slice(at, wordEnd(text, at)));
  if (language === 'fr') {
    const of = FRENCH_OF.test(text.slice(Math.max(0, at - 6), at));
    return !of || !FRENCH_SENTENCE.test(text.slice(at, wordEnd(text, at)));
  }
  if (language !== 'en') return true;
  for (let count = 0; count < 3 && !isCapitalAt(text, at) && !isDigitAt(text, at); count++) {
    const end = wordEnd(text, at);
    if (end === at || end - at > SHORT_WORD) return false;
    at = skipSpace(text, end);
  }
  return isCapitalAt(text, at) || isDigitAt(text, at);
}

/** Whether a word opens the text: its capital says nothing then. */
function isFirstWord(text: string, offset: number): boolean {
  return skipSpace(text, 0) === offset;
}
