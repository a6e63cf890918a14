import { BLANK, CLASS, DIGIT, FOLDED, IDEOGRAPH, LETTER, VOID } from '../catalogue/fold';
import { isArabic } from '../catalogue/word-edges';
import { LANGUAGES, type Language } from '../vocabulary/language';
import { type JoinedParticles, WRITING } from '../vocabulary/writing';
import { digitsEnd, digitsValue, isWordAt } from './characters';
import { beginsNumber } from './dates';
import { designationAt, mayBeDesignation } from './designation';
import type { Lexicon } from './lexicon';
import { lowerHeadAt } from './lower-head';
import { symbolAt } from './symbol';
import type { Token } from './tokens';

/** The codes of the letters that may be particles before a word. */
const PARTICLES: ReadonlyMap<Language, ReadonlySet<number>> = new Map(
  LANGUAGES.map((language) => {
    const { conjunctions = '', prepositions = '' } = WRITING[language].joined ?? {};
    return [language, new Set([...conjunctions, ...prepositions].map((letter) => letter.charCodeAt(0)))];
  }),
);

/**
 * The tokens of a run of words. Takes time in proportion to its length: every scanner looks at a bounded stretch only.
 */
export function tokensOf(text: string, lexicon: Lexicon): Token[] {
  return new Lexer(text, lexicon).run();
}

class Lexer {
  private readonly tokens: Token[] = [];
  private gap = 0;
  /** Where the last run of one mark ends. */
  private markEnd = -1;
  private readonly joined: JoinedParticles | null;
  private readonly particles: ReadonlySet<number>;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {
    this.joined = WRITING[lexicon.language].joined;
    this.particles = PARTICLES.get(lexicon.language)!;
  }

  run(): Token[] {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const kind = CLASS[unit]!;
      if (kind === BLANK || kind === VOID) at++;
      else if (kind === LETTER) at = this.word(at);
      else if (kind === DIGIT) at = this.figure(at);
      else if (kind === IDEOGRAPH) at = this.ideograph(at);
      else at = this.sign(at, FOLDED[unit]!);
    }
    return this.tokens;
  }

  private push(token: Token): number {
    this.tokens.push(token);
    this.gap = 0;
    return token.end;
  }

  private word(start: number): number {
    const { text, lexicon } = this;
    const unit = text.charCodeAt(start);
    const behind = start + 1 < text.length ? text.charCodeAt(start + 1) : 0;
    // Two letters tell of most words that nothing begins there.
    if (isSmallLatin(unit) && isSmallLatin(behind) && !lexicon.beginnings.mayBeginWith(unit, behind)) {
      this.gap++;
      return wordEnd(text, start);
    }
    const folded = FOLDED[unit]!;
    const smallBehind = isSmallLetter(behind);
    const capital = folded !== unit && (unit < 91 || unit >= 0x400);
    if (!smallBehind && capital) {
      const symbol = symbolAt(text, start);
      if (symbol !== null)
        return this.push({ kind: 'symbol', start, end: symbol.end, gap: this.gap, symbol });
    }
    if (capital || isArabic(unit)) {
      const foreign = mayBeDesignation(text, start) ? this.designation(start) : null;
      if (foreign !== null) return foreign;
      const number = smallBehind || !capital ? null : lexicon.numbers.romanSession(text, start);
      if (number !== null)
        return this.push({ kind: 'number', start, end: number.end, gap: this.gap, number });
    }
    if ((!smallBehind && (folded === 115 || folded === 101)) || folded === 0x62f) {
      const number = lexicon.numbers.special(text, start);
      if (number !== null)
        return this.push({ kind: 'number', start, end: number.end, gap: this.gap, number });
    }
    // The noun of a name that begins with an adjective may have a small letter.
    const anyCase = lexicon.names.adjectivesFirst !== null;
    if (!lexicon.beginnings.mayBeAt(text, start, anyCase) && !this.mayBeParticle(unit)) {
      this.gap++;
      return wordEnd(text, start);
    }
    const date = lexicon.dates.monthFirst(text, start);
    if (date !== null) return this.push({ kind: 'date', start, end: date.end, gap: this.gap, date });

    const phrase = this.phraseAt(start);
    if (phrase !== null) return phrase;
    const head = lowerHeadAt(text, start, lexicon);
    if (head !== null)
      return this.push({
        kind: 'word',
        start,
        end: head.end,
        gap: this.gap,
        meaning: { is: 'lower-head', head: head.value },
      });
    this.gap++;
    return wordEnd(text, start);
  }

  /** The symbol of a body outside the document system of the United Nations. */
  private designation(start: number): number | null {
    const found = designationAt(this.text, start);
    if (found === null) return null;
    const { end, symbol, designation } = found;
    return this.push({
      kind: 'symbol',
      start,
      end,
      gap: this.gap,
      symbol: { end, symbol, kind: designation.kind },
    });
  }

  private mayBeParticle(unit: number): boolean {
    return this.particles.has(unit);
  }

  /** A phrase of the vocabulary at the beginning of a word, behind particles that are joined to it too. */
  private phraseAt(start: number): number | null {
    const { text, lexicon } = this;
    const match = lexicon.phrases.at(text, start);
    if (match !== null)
      return this.push({ kind: 'word', start, end: match.end, gap: this.gap, meaning: match.value });
    const { joined } = this;
    if (joined === null) return null;
    let at = start;
    const conjunction = joined.conjunctions.includes(text[at]!);
    if (conjunction) at++;
    const special = conjunction ? lexicon.numbers.special(text, at) : null;
    if (special !== null) {
      this.push({ kind: 'word', start, end: at, gap: this.gap, meaning: { is: 'and' } });
      return this.push({ kind: 'number', start: at, end: special.end, gap: 0, number: special });
    }
    let inner = lexicon.phrases.at(text, at);
    if (inner === null && joined.prepositions.includes(text[at] ?? ' ')) {
      at++;
      inner = lexicon.phrases.at(text, at);
    }
    if (
      conjunction &&
      inner === null &&
      at < text.length &&
      !isArabic(text.charCodeAt(at)) &&
      isWordAt(text, at)
    )
      return this.push({ kind: 'word', start, end: at, gap: this.gap, meaning: { is: 'and' } });
    if (inner === null || at === start) return null;
    if (conjunction)
      this.push({ kind: 'word', start, end: start + 1, gap: this.gap, meaning: { is: 'and' } });
    return this.push({ kind: 'word', start: at, end: inner.end, gap: this.gap, meaning: inner.value });
  }

  private figure(start: number): number {
    const { text, lexicon } = this;
    const name = lexicon.phrases.at(text, start);
    if (name !== null)
      return this.push({ kind: 'word', start, end: name.end, gap: this.gap, meaning: name.value });
    if (beginsNumber(text, start)) {
      const foreign = this.designation(start);
      if (foreign !== null) return foreign;
      const date = lexicon.dates.at(text, start);
      if (date !== null) return this.push({ kind: 'date', start, end: date.end, gap: this.gap, date });
      const number = lexicon.numbers.at(text, start);
      if (number !== null)
        return this.push({ kind: 'number', start, end: number.end, gap: this.gap, number });
    }
    const end = digitsEnd(text, start);
    const value = digitsValue(text, start, end);
    return this.push({ kind: 'integer', start, end, gap: this.gap, value });
  }

  private ideograph(start: number): number {
    const { text, lexicon } = this;
    const match = lexicon.beginnings.mayBeAt(text, start) ? lexicon.phrases.at(text, start) : null;
    if (match !== null)
      return this.push({ kind: 'word', start, end: match.end, gap: this.gap, meaning: match.value });
    this.gap++;
    return start + 1;
  }

  /** A mark of punctuation; a run of the same one counts once. */
  private mark(kind: 'comma' | 'semicolon' | 'quote' | 'open' | 'close' | 'stop', start: number): number {
    const last = this.tokens[this.tokens.length - 1];
    if (last?.kind === kind && this.gap === 0 && this.markEnd === start) this.markEnd = start + 1;
    else this.markEnd = this.push({ kind, start, end: start + 1, gap: this.gap });
    return start + 1;
  }

  private sign(start: number, folded: number): number {
    const { text, lexicon } = this;
    const end = start + 1;
    // Signs that are words of the vocabulary or begin one: `№`, `&`, the quotation marks of a name.
    const match = lexicon.phrases.startsWith(folded) ? lexicon.phrases.at(text, start) : null;
    if (match !== null)
      return this.push({ kind: 'word', start, end: match.end, gap: this.gap, meaning: match.value });
    switch (folded) {
      case 44:
        return this.mark('comma', start);
      case 59:
        return this.mark('semicolon', start);
      case 34:
        return this.mark('quote', start);
      case 40:
        return this.mark('open', start);
      case 41:
        return this.mark('close', start);
      case 46:
        return end >= text.length || CLASS[text.charCodeAt(end)] !== DIGIT ? this.mark('stop', start) : end;
      default:
        return end;
    }
  }
}

/** A small letter of Latin or Cyrillic, behind which a capital before it begins neither symbol nor special session. */
function isSmallLetter(unit: number): boolean {
  return isSmallLatin(unit) || (unit >= 0x430 && unit <= 0x44f);
}

function isSmallLatin(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** The offset behind a word: a run of letters and digits with ignored signs inside. */
function wordEnd(text: string, start: number): number {
  const arabic = isArabic(text.charCodeAt(start));
  let at = start + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    // nearly all letters of a text in Latin script
    if (isSmallLatin(unit) && !arabic) {
      at++;
      continue;
    }
    const kind = CLASS[unit];
    if (kind !== LETTER && kind !== DIGIT && kind !== VOID) break;
    if (kind !== VOID && isArabic(unit) !== arabic) break;
    at++;
  }
  return at;
}
