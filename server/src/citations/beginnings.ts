import { CLASS, DIGIT, FOLDED, IGNORED, LETTER } from '../catalogue/fold';
import { isArabic, isCased, partsNothing } from '../catalogue/word-edges';
import { SPACE } from '../text/characters';

/** A power of two: places are hashes cut to it. */
const SIZE = 1 << 16;

/** How many letters are looked at. */
const DEPTH = 5;

const GOES_ON = 1;
const ENDS = 2;

/**
 * Tells by the first letters that no phrase of the vocabulary begins at a place, which holds for nearly every word of a
 * text. What it lets pass need not begin anything; what it holds back never does.
 */
export class Beginnings {
  private readonly known = new Uint8Array(SIZE);
  /** The same of phrases that need no capital. */
  private readonly small = new Uint8Array(SIZE);

  /**
   * Takes note of a phrase, given folded.
   * @param capital whether it is found only where it begins with a capital
   */
  add(folded: string, capital = false): void {
    let place = 0;
    for (let i = 0; i < folded.length && i < DEPTH; i++) {
      place = next(place, folded.charCodeAt(i));
      const is = i + 1 === folded.length ? ENDS : GOES_ON;
      this.known[place]! |= is;
      if (!capital) this.small[place]! |= is;
    }
  }

  /** Whether a phrase may begin with two small letters of ASCII. */
  mayBeginWith(first: number, second: number): boolean {
    return this.small[next(next(0, first), second)] !== 0;
  }

  /**
   * Whether a phrase may begin at `start`, where a word or an ideograph begins.
   * @param anyCase whether phrases that need a capital count for words without one too
   */
  mayBeAt(text: string, start: number, anyCase = false): boolean {
    const initial = text.charCodeAt(start);
    const known = !anyCase && isCased(initial) && FOLDED[initial] === initial ? this.small : this.known;
    let place = 0;
    let before = 0;
    for (let i = start; i < start + DEPTH; i++) {
      if (i >= text.length) return false;
      const unit = text.charCodeAt(i);
      const code = FOLDED[unit]!;
      if (code === IGNORED) return true;
      if (code === SPACE && (before === SPACE || partsNothing(text, i))) return true;
      before = code;
      place = next(place, code);
      const is = known[place]!;
      if (is >= ENDS && !runsOn(text, i)) return true;
      if ((is & GOES_ON) === 0) return false;
    }
    return true;
  }
}

function next(place: number, code: number): number {
  return (place * 61 + code) & (SIZE - 1);
}

/** Whether the word goes on behind the character at `index`, so that no phrase can end there. */
function runsOn(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (index + 1 >= text.length || isArabic(unit)) return false;
  const here = CLASS[unit];
  const after = CLASS[text.charCodeAt(index + 1)];
  return (here === LETTER || here === DIGIT) && (after === LETTER || after === DIGIT);
}
