import { LANGUAGES } from '../../vocabulary/language';
import { BETWEEN_ITEMS } from '../../vocabulary/masthead-words';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { WRITING } from '../../vocabulary/writing';
import { endOfWords, folded, isBlank, skipBlanks, wordGoesOn } from '../folding';

/** A stretch of the text that was looked at. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The symbol of a document: at least two parts, `/` between them, session or year in brackets and a letter behind. */
const SYMBOL =
  /[A-Z][A-Z0-9]{0,7}(?:\/[A-Za-z0-9][A-Za-z0-9.-]{0,24}(?:\([A-Z0-9-]{1,8}\))?){1,8}(?:\s?\((?:\d{4}|(?:E?S-)?[IVXL]{1,8})\))?(?:\s[A-Z]{1,2}(?:\s?(?:[–-]|and|to)\s?[A-Z]{1,2})?(?![A-Za-z]))?/uy;

export function symbolAt(text: string, at: number): Piece | null {
  SYMBOL.lastIndex = at;
  const match = SYMBOL.exec(text);
  if (!match || !/\d|RES/u.test(match[0]) || wordGoesOn(text, at + match[0].length)) return null;
  return { start: at, end: at + match[0].length };
}

const FOLDED = new WeakMap<readonly string[], readonly string[]>();

/** Behind the longest of `list` that stands in `text` at `at`, in any case, as whole words; -1 without one. */
export function wordsAt(text: string, at: number, list: readonly string[], joins = false): number {
  let words = FOLDED.get(list);
  if (!words) {
    words = list.map((entry) => folded(entry).toLowerCase());
    FOLDED.set(list, words);
  }
  let longest = -1;
  for (const entry of words) {
    const end = endOfWords(text, at, entry, true);
    if (end > longest && (joins || !wordGoesOn(text, end))) longest = end;
  }
  return longest;
}

const NAMES = new WeakMap<Vocabulary, { organs: readonly string[]; committees: readonly string[] }>();

function namesOf(vocabulary: Vocabulary): { organs: readonly string[]; committees: readonly string[] } {
  let names = NAMES.get(vocabulary);
  if (!names) {
    names = {
      organs: vocabulary.organs.flatMap(({ name, formulas }) => [name, ...formulas]),
      committees: vocabulary.committees.flatMap((committee) => committee.names),
    };
    NAMES.set(vocabulary, names);
  }
  return names;
}

/** Behind the name of an organ, with or without the words that make it a formula; -1 elsewhere. */
export function organAt(text: string, at: number, vocabulary: Vocabulary): number {
  return wordsAt(text, at, namesOf(vocabulary).organs, !WRITING[vocabulary.language].spaced);
}

/** Behind the name of a Main Committee; -1 elsewhere. */
export function committeeAt(text: string, at: number, vocabulary: Vocabulary): number {
  return wordsAt(text, at, namesOf(vocabulary).committees, !WRITING[vocabulary.language].spaced);
}

/** Behind `Distr.` and its colon; -1 elsewhere. All six languages print the abbreviation in Latin letters. */
export function distributionLabelAt(text: string, at: number): number {
  const match = /^Distr(?:\.|ibution)?\s*[:：]?/iu.exec(text.slice(at, at + 16));
  return match && !wordGoesOn(text, at + match[0].length - 1 + Number(/[.:：]$/u.test(match[0])))
    ? at + match[0].length
    : -1;
}

/** Behind `Original:`; -1 elsewhere. */
export function originalLabelAt(text: string, at: number, vocabularies: readonly Vocabulary[]): number {
  for (const { masthead } of vocabularies) {
    const end = wordsAt(text, at, masthead.original, true);
    const colon = end < 0 ? null : /^\s?[:：]/u.exec(text.slice(end, end + 2));
    if (colon) return end + colon[0].length;
  }
  return -1;
}

/** Behind the name of a language that ends the text; -1 elsewhere. */
export function languageNameAt(text: string, at: number, vocabularies: readonly Vocabulary[]): number {
  for (const { masthead } of vocabularies)
    for (const language of LANGUAGES) {
      const end = wordsAt(text, at, masthead.languageNames[language], true);
      if (end >= 0 && isEnd(text, end)) return end;
    }
  return -1;
}

/** Whether nothing but blanks and signs stands from `at` on. */
export function isEnd(text: string, at: number): boolean {
  return skipBlanks(text, at) >= text.length;
}

export interface AgendaItems {
  /** Each as printed: a number with its letter (`71 (b)`), or the letter alone where the number is not said again. */
  readonly items: readonly Piece[];
  readonly end: number;
}

const ITEM =
  /(?:\d{1,3}(?:\s{0,3}\(?\p{L}(?:\s?\p{L}){0,3}\)(?!\p{L}))?|\(?\p{L}(?:\s?\p{L}){0,3}\)(?!\p{L}))/uy;

/** The agenda items named at `at` (`Agenda item 71 (b)`, `Point 106 b) de l’ordre du jour`), or null. */
export function agendaItemsAt(text: string, at: number, vocabulary: Vocabulary): AgendaItems | null {
  const { agendaItem, ofTheAgenda } = vocabulary.masthead;
  const label = wordsAt(text, at, agendaItem, !WRITING[vocabulary.language].spaced);
  if (label < 0) return null;
  const items: Piece[] = [];
  const blank = label + (/^\s{0,4}/u.exec(text.slice(label, label + 4))?.[0].length ?? 0);
  let end = Math.max(label, wordsAt(text, blank, ofTheAgenda, true));
  let next = end + (/^[\s:*]{0,4}/u.exec(text.slice(end, end + 4))?.[0].length ?? 0);
  while (items.length < 60) {
    ITEM.lastIndex = next;
    const item = ITEM.exec(text);
    if (!item || (items.length === 0 && !/\d/u.test(item[0]))) break;
    end = next + item[0].length;
    items.push({ start: next, end });
    BETWEEN_ITEMS.lastIndex = end;
    const between = BETWEEN_ITEMS.exec(text);
    if (!between) break;
    next = end + between[0].length;
  }
  if (items.length === 0) return null;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  const agenda = wordsAt(text, end, ofTheAgenda, true);
  if (agenda > 0) end = agenda;
  return { items, end: skipBlanks(text, end) };
}

export interface NumberedTitle {
  /** Null where the number is still left open (`60/…`). */
  readonly number: Piece | null;
  /** Offset at which the title begins; the end of the text where it stands on the next line. */
  readonly title: number;
}

/** A resolution's number with its title (`76/152. Title`, `2832 (XXVI). Title`), or null. */
export function numberedTitle(text: string): NumberedTitle | null {
  const match =
    /^[\s*_]{0,8}(?:((?:\p{L}{1,4}\s?-\s?)?\d{1,4}\/\d{1,4}(?:\s?[A-Z]{1,2}(?:\s?[-–]\s?[A-Z]{1,2})?(?=[.．]|\s))?|\d{1,4}(?:\s[A-Z])?\s\((?:E?S-)?[IVXL]{1,8}\))|\d{1,4}\/(?:…|\.{2,4}|--|_{1,6}|\[…\]))([.．]?)[\s*_]{0,12}(?:[-–—][\s*_]{0,12})?/u.exec(
      text,
    );
  if (!match) return null;
  const title = match[0].length;
  const number = match[1];
  if (title < text.length ? /^[/,;)]/u.test(text.slice(title)) : match[2] === '') return null;
  if (match[2] === '' && /^\d/u.test(text.slice(title))) return null;
  if (number === undefined) return { number: null, title };
  const start = match[0].indexOf(number);
  return { number: { start, end: start + number.length }, title };
}

/** The letter of a part of a composite resolution that opens a text of its own, with its title (`B Final …`), or null. */
export function partTitle(text: string, vocabularies: readonly Vocabulary[]): NumberedTitle | null {
  const start = skipBlanks(text, 0);
  for (const { labels } of vocabularies)
    for (const letter of labels.parts)
      if (text.startsWith(letter, start)) {
        const end = start + letter.length;
        const behind = /^(?:[*_.]|\[\^[^\]\s]{1,12}\]){0,6}(?:\s+|$)/u.exec(text.slice(end));
        if (behind) return { number: { start, end }, title: end + behind[0].length };
      }
  return null;
}

/** Whether the row is the heading of a Security Council resolution (`Resolution 1325 (2000)`). */
export function isResolutionHeading(text: string, vocabulary: Vocabulary): boolean {
  const at = wordsAt(text, 0, vocabulary.masthead.resolution, true);
  return at > 0 && /^\s*\d{1,4}\s?\(\d{4}\)[\s.,，:*号决议]*$/u.test(text.slice(at));
}
