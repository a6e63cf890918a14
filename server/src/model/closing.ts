import { HAN_NUMERALS } from '../text/han-numerals';
import type { Language } from '../vocabulary/language';
import { vocabularyOf } from '../vocabulary/vocabulary';
import { parseDate } from './dates';
import { folded } from './folding';

/** Longest closing line and longest heading of an annex, in UTF-16 units. */
const LONGEST = 140;

/**
 * Whether a paragraph is one of the lines that close a resolution: the meeting, the day, how it was adopted
 * (`53rd plenary meeting`, `16 December 2021`, `[Adopted without a vote.]`).
 */
export function isClosingLine(text: string, language: Language): boolean {
  if (text.length === 0) return false;
  const { meeting, withoutVote, recordedVote } = vocabularyOf(language).masthead;
  const bracketed = text.startsWith('[');
  const words = (bracketed ? text.slice(1) : text).toLowerCase();
  const opens = (list: readonly string[]) => list.some((word) => words.startsWith(word));
  if (opens(withoutVote) || (bracketed && opens(recordedVote)) || (opens(recordedVote) && /\d/.test(words)))
    return true;
  if (text.length > LONGEST) return false;
  const date = parseDate(text, language);
  const rest = date ? words.slice(0, date.start) + words.slice(date.end) : words;
  if (date && !/[\p{L}\d]/u.test(rest)) return true;
  if (/[;:]/.test(rest) || rest.trim().split(/\s+/).length > 6) return false;
  return meeting.some((noun) => rest.includes(noun)) && (/\d/.test(rest) || namesOrdinal(rest, language));
}

/** Whether words hold an ordinal: `octava sesión plenaria`. */
function namesOrdinal(words: string, language: Language): boolean {
  const letters = folded(words);
  return Object.keys(vocabularyOf(language).ordinals).some(
    (ordinal) => ordinal.length >= SHORTEST_ORDINAL && letters.includes(folded(ordinal).toLowerCase()),
  );
}

const SHORTEST_ORDINAL = 3;

/**
 * Whether a paragraph is the heading of an annex or appendix: the word alone, with its number (`Annex II`, `المرفق الأول`),
 * or with a title behind a dash or colon (`ANNEX 1 – Plan`).
 * @param closed whether the resolution ended above it: only there may a title follow without a sign (`Annex Plan of lamps`)
 */
export function annexHeading(text: string, language: Language, closed: boolean): boolean {
  if (text.length > LONGEST) return false;
  const { annexWords, appendixWords } = vocabularyOf(language);
  const first = text.charAt(0).toLowerCase().charCodeAt(0);
  return headsAnnex(text, first, annexWords, closed) || headsAnnex(text, first, appendixWords, closed);
}

/** @param first the first letter, a small one: it tells of nearly every paragraph that it is none */
function headsAnnex(text: string, first: number, words: readonly string[], closed: boolean): boolean {
  for (const word of words) {
    if (word.charCodeAt(0) !== first) continue;
    const lower = text.toLowerCase();
    if (!lower.startsWith(word)) continue;
    if (isNumberOfAnnex(lower.slice(word.length)) || (closed && isTitleOfAnnex(text.slice(word.length))))
      return true;
  }
  return false;
}

function isTitleOfAnnex(rest: string): boolean {
  return /^\s+(?:[IVX]{1,5}\s+|\d{1,2}\s+)?\p{Lu}[\p{L}\s]/u.test(rest) && !/[.,;:]$/.test(rest);
}

/** Of an annex, in small letters. */
const NUMBER = new RegExp(`^(?:[ivx]{1,5}|\\d{1,2}|[a-h]|[${HAN_NUMERALS}]{1,3})$`);

function isNumberOfAnnex(rest: string): boolean {
  const [number = '', title] = rest.split(/\s+[-–—]\s|[:：]\s/, 2);
  if (title !== undefined && number.trim() === '') return false;
  const plain = number.replace(/[\s.*]+$/, '').trimStart();
  if (plain === '') return number === rest;
  if (NUMBER.test(plain)) return true;
  return /^ال[\u0620-\u064a]{3,9}$/.test(plain);
}
