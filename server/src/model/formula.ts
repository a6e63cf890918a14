import { LANGUAGES, type Language } from '../vocabulary/language';
import { type FormulaShape, type OrganKey, vocabularyOf } from '../vocabulary/vocabulary';
import { WRITING } from '../vocabulary/writing';
import { endOfWords, fold, folded, isBlank, isSign, wordGoesOn } from './folding';

/** The words with which an organ begins its resolution (`The General Assembly,`), found at the beginning of a line. */
export interface Formula {
  readonly organ: OrganKey;
  readonly language: Language;
  /**
   * Whether a comma closes it, or another mark that stands at the end of the line by mistake for one; without any it may be
   * the name of the organ in the masthead.
   */
  readonly comma: boolean;
  /** UTF-16 units from the beginning of the line to what follows: comma, emphasis signs and blanks are counted in. */
  readonly length: number;
}

interface Form {
  readonly text: string;
  readonly organ: OrganKey;
  readonly language: Language;
}

/** A line longer than this holds more than the name of an organ that is not in the tables. */
const LONGEST_OTHER = 160;

function isComma(c: number): boolean {
  return c === 0x2c || c === 0xff0c || c === 0x060c;
}

/** What a hurried hand sets for the comma: semicolon and colon, of any script. */
function isOtherMark(c: number): boolean {
  return c === 0x3b || c === 0x3a || c === 0xff1b || c === 0xff1a || c === 0x061b;
}

/** By first letter, the longest first, so that a name wins over its own beginning. */
const FORMS: ReadonlyMap<number, readonly Form[]> = (() => {
  const byFirst = new Map<number, Form[]>();
  for (const language of LANGUAGES)
    for (const organ of vocabularyOf(language).organs)
      for (const formula of organ.formulas)
        for (const text of new Set([folded(formula), folded(formula).toUpperCase()])) {
          const list = byFirst.get(text.charCodeAt(0));
          const form = { text, organ: organ.key, language };
          if (list) list.push(form);
          else byFirst.set(text.charCodeAt(0), [form]);
        }
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);
  return byFirst;
})();

/**
 * The formula of an organ at the beginning of `line` (one line, with or without its ending), in any of the six
 * languages; null where there is none. Organs in the tables are found with or without a comma and with text behind
 * them, any other one (`The … Board,`) only where it fills the line and a comma closes it.
 */
export function formulaAt(line: string): Formula | null {
  let start = 0;
  while (start < line.length && (isBlank(line.charCodeAt(start)) || isSign(line.charCodeAt(start)))) start++;
  const first = fold(line.charCodeAt(start));
  const forms = FORMS.get(first);
  if (forms)
    for (const form of forms) {
      const end = endOfWords(line, start, form.text);
      const { spaced } = WRITING[form.language];
      if (end < 0 || (spaced && wordGoesOn(line, end))) continue;
      const close = closing(line, end);
      if (close.comma || close.bounded || spaced)
        return { organ: form.organ, language: form.language, comma: close.comma, length: close.end };
    }
  return otherFormula(line, start);
}

/** What closes a formula: `bounded` where a blank, a sign or the end of the line follows rather than a letter. */
function closing(line: string, end: number): { comma: boolean; bounded: boolean; end: number } {
  let at = end;
  let comma = false;
  for (; at < line.length; at++) {
    const c = line.charCodeAt(at);
    if (isComma(c) && !comma) comma = true;
    else if (!comma && isOtherMark(c) && line.slice(at + 1).trim() === '') comma = true;
    else if (!isBlank(c) && !isSign(c)) break;
  }
  return { comma, bounded: at > end || at === line.length, end: at };
}

const SHAPES: readonly { language: Language; shape: FormulaShape }[] = LANGUAGES.map((language) => ({
  language,
  shape: vocabularyOf(language).otherFormulas,
}));

function otherFormula(line: string, start: number): Formula | null {
  if (line.length - start > LONGEST_OTHER) return null;
  let end = line.length;
  while (end > start && (isBlank(line.charCodeAt(end - 1)) || isSign(line.charCodeAt(end - 1)))) end--;
  if (!isComma(line.charCodeAt(end - 1))) return null;
  const name = folded(line.slice(start, end - 1)).trim();
  if (/[,;:.!?،؛，；：。"“”«»[\]\d]/u.test(name)) return null;
  for (const { language, shape } of SHAPES)
    if (isNameOfOrgan(name, shape)) return { organ: 'other', language, comma: true, length: line.length };
  return null;
}

function isNameOfOrgan(name: string, shape: FormulaShape): boolean {
  const { nounAt } = shape;
  if (shape.never.some((word) => name.includes(word))) return false;
  if (nounAt === 'end')
    return (
      name.length <= 30 && /^\p{Script=Han}+$/u.test(name) && shape.nouns.some((noun) => name.endsWith(noun))
    );
  const capitals = name === name.toUpperCase();
  const has = (list: readonly string[], test: (word: string) => boolean) =>
    list.some((word) => test(capitals ? folded(word).toUpperCase() : folded(word)));
  if (shape.openings.length > 0 && !has(shape.openings, (word) => name.startsWith(word))) return false;
  const words = name.split(' ');
  if (words.length > 14) return false;
  if (nounAt === 'anywhere')
    return (
      has(shape.nouns, (noun) => words.includes(noun)) &&
      words.every((word) => shape.small.includes(word) || /^\(?\p{Lu}/u.test(word))
    );
  // An adjective at most stands before a noun at the head.
  const head = words.slice(0, nounAt).map((word) => word.replace(/^L'/iu, ''));
  return /^\p{Lu}|^\p{Script=Arabic}/u.test(name) && has(shape.nouns, (noun) => head.includes(noun));
}
