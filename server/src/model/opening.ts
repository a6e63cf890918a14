import { isBlank, isUpper } from '../text/characters';
import type { Span } from '../text/span';
import type { Language } from '../vocabulary/language';
import {
  type Book,
  IS_VERB,
  MAY_BE_OPERATIVE,
  MAY_BE_PREAMBULAR,
  makeBook,
  type Place,
} from './opening/book';
import { Matcher } from './opening/matcher';
import { firstWord, firstWordAt, fold, Words, wordEnd } from './opening/words';

export type { Place } from './opening/book';

/** Whose habits the opening words follow. */
export type OrganGroup = 'ga' | 'sc' | 'ecosoc' | 'hrc';

/** The words that open a paragraph. What is given in words is folded and meant for comparison, not for show. */
export interface OpeningFound {
  /** Where the words begin: 0, or behind blanks and quotation marks. */
  readonly start: number;
  /** Where they end in the text; so without blanks and quotation marks before them their length. */
  readonly length: number;
  /** The verb or participle with what it is never without: `recalling`, `takes note`, `bearing in mind`. */
  readonly verb: string;
  /**
   * What qualifies the verb: `with deep concern`, `deeply`, `its appreciation`; empty where nothing does. It may go on
   * behind `length`, where editors don't count it to the opening.
   */
  readonly quality: string;
  /** Verb and quality in the order of the text. Openings are the same for the chain when these are. */
  readonly canonical: string;
  /** `reiteration` for `once again`, which is part of the quality all the same. */
  readonly chain: 'also' | 'further' | 'reiteration' | null;
  /** Where the link of the chain stands in the text; null without `also` or `further`. */
  readonly chainSpan: Span | null;
}

const books = new Map<Language, Book>();

function bookOf(language: Language): Book {
  let book = books.get(language);
  if (!book) {
    book = makeBook(language);
    books.set(language, book);
  }
  return book;
}

/**
 * The opening words of a paragraph's own prose; null where it opens with no verb that the language's tables and grammar
 * know. A verb of the other place is taken where the text has none of its own (`Recalls` in a preamble); a participle
 * that no table holds is taken in the preamble.
 *
 * @param organ the Security Council sets fewer words off than the others; null counts as one of these
 */
export function openingOf(
  text: string,
  place: Place,
  language: Language,
  organ: OrganGroup | null,
): OpeningFound | null {
  return openingIn(bookOf(language), text, place, organ === 'sc');
}

/** `openingOf` with a given book; for measuring one. */
export function openingIn(book: Book, text: string, place: Place, council: boolean): OpeningFound | null {
  const words = new Words(text, book);
  let matcher = new Matcher(words, book, place, council);
  if (!matcher.findVerb()) {
    const other = new Matcher(words, book, place === 'preambular' ? 'operative' : 'preambular', council);
    if (other.findVerb()) matcher = other;
    else if (place !== 'preambular' || !matcher.guessParticiple()) return null;
  }
  matcher.findRest();
  return describe(words, matcher);
}

function describe(words: Words, found: Matcher): OpeningFound {
  let verb = '';
  let quality = '';
  let canonical = '';
  for (let i = 0; i < found.full; i++) {
    if (found.idle.includes(i)) continue;
    const word = words.spaced(i);
    canonical += word;
    if (i >= found.verbStart && i < found.verbEnd && !found.within.includes(i)) verb += word;
    else quality += word;
  }
  const link = found.also >= 0 ? found.also : found.further;
  return {
    start: words.start(0),
    length: words.endOf(found.end),
    verb: verb.trimEnd(),
    quality: quality.trimEnd(),
    canonical: canonical.trimEnd(),
    chain:
      found.also >= 0 ? 'also' : found.further >= 0 ? 'further' : found.again >= 0 ? 'reiteration' : null,
    chainSpan: link >= 0 ? { start: words.start(link), end: words.endOf(found.linkEnd) } : null,
  };
}

/**
 * Whether a text opens as a preambular paragraph does (with a participle or a state) or as an operative one (with a
 * finite verb). English, French and Spanish ones open with a capital. Chinese has one form for both: there the sign at
 * the end decides, and where it doesn't, which of the two opens so more often.
 */
export function opensLike(text: string, language: Language): Place | null {
  const book = bookOf(language);
  const at = firstWordAt(text);
  if (book.capital && !isUpper(text.charCodeAt(at))) return null;
  const first = fold(text.slice(at, book.unspaced ? at + 1 : wordEnd(text, at)));
  const may = book.first.get(firstWord(first, book));
  if (may === undefined) return null;
  if (may === (MAY_BE_PREAMBULAR | IS_VERB)) return 'preambular';
  if (may === (MAY_BE_OPERATIVE | IS_VERB)) return 'operative';
  const words = new Words(text, book);
  const sign = book.unspaced ? placeBySign(text) : null;
  const operative = may & MAY_BE_OPERATIVE ? verbIn(words, book, 'operative') : null;
  if (sign === 'operative' || (sign && operative)) return operative ? sign : null;
  const preambular = may & MAY_BE_PREAMBULAR ? verbIn(words, book, 'preambular') : null;
  if (!preambular || !operative) return preambular ? 'preambular' : operative ? 'operative' : null;
  if (preambular.verbEnd !== operative.verbEnd)
    return preambular.verbEnd > operative.verbEnd ? 'preambular' : 'operative';
  return preambular.count > operative.count ? 'preambular' : 'operative';
}

function verbIn(words: Words, book: Book, place: Place): Matcher | null {
  const matcher = new Matcher(words, book, place, false);
  return matcher.findVerb() ? matcher : null;
}

/** The place of a Chinese paragraph by the sign at its end; null where it doesn't tell. */
function placeBySign(text: string): Place | null {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  const sign = text.charAt(end - 1);
  if (sign === '，' || sign === ',') return 'preambular';
  // A colon leads to a list in either.
  return sign === '；' || sign === '。' || sign === ';' ? 'operative' : null;
}
