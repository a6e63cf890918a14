import { isBlank, isDigit, isLetter, isSuperscript, OPEN } from '../text/characters';
import type { Span } from '../text/span';
import { type Emphasis, isSpaceOrEnd } from './emphasis';
import { LeafCode, type LeafRow } from './leaf-row';

/** `([^label])` is given up as a marker when it is longer. */
const LONGEST_MARKER = 40;

const BRACKET = 91;

/** Walks the plain markers in step with the text. */
class PlainCursor {
  private next = 0;
  constructor(private readonly spans: readonly Span[]) {}

  /** The marker that begins at or after `at`, if it begins before `end`. */
  within(at: number, end: number): Span | null {
    while (this.next < this.spans.length && this.spans[this.next]!.start < at) this.next++;
    const span = this.spans[this.next];
    return span && span.start < end ? span : null;
  }
}

/** What is no letter of a text but stands for something, by the character that it begins with; bracket and circumflex together. */
const SIGNS = String.raw`\[(?=\^)|[$^<\\\xad\xb2\xb3\xb9\u2070\u2074-\u2079]`;

/** What `isBlank` takes for one. */
const BLANK = String.raw`[\t\v\f \xa0\u2000-\u200f\u202a-\u202f\u205f\u3000\ufeff]`;

/** Finds the signs, and rows of blanks: in one search through the text, since that is what most of it holds none of. */
const STOPS = new RegExp(`${SIGNS}|${BLANK}{2,}`, 'g');

/** Reads the words of lines into leaves: text, emphasis, markers, noise, comments. */
export class WordReader {
  private readonly plain: PlainCursor;
  /** The last character of the first match of `STOPS` at or behind the place that was looked at last. */
  private stop = -1;
  /** Where the special leaf found last ends. */
  private end = 0;
  /** The next closing of a comment at or behind the last place where one was looked for. */
  private commentEnd = -1;

  /** @param emphasis finds the signs of emphasis of the text */
  constructor(
    private readonly text: string,
    plainMarkers: readonly Span[],
    private readonly emphasis: Emphasis,
  ) {
    this.plain = new PlainCursor(plainMarkers);
  }

  /**
   * Adds the leaves of the words in `[from, to)`, a part of one line. Places must be given in the order of the text, and those
   * of emphasis be paired in the block that holds the line.
   */
  read(row: LeafRow, from: number, to: number): void {
    const { text, emphasis } = this;
    let marker = this.plain.within(from, to);
    let words = LeafCode.Text;
    for (let at = from; at < to; ) {
      const stop = this.nextStop(at);
      const run = emphasis.next(at);
      let next = Math.min(stop, run);
      if (marker !== null && marker.start >= at && marker.start <= next) {
        row.push(words, marker.start);
        row.push(LeafCode.Marker, marker.end);
        words = LeafCode.Text;
        at = marker.end;
        marker = this.plain.within(at, to);
        continue;
      }
      if (next >= to) break;
      let code = LeafCode.Space;
      if (next === run) code = this.emphasized(next, to);
      else if (isBlank(text.charCodeAt(next))) words = LeafCode.Loose;
      else {
        if (next > at && text.charCodeAt(next) === BRACKET && text.charCodeAt(next - 1) === OPEN) {
          code = this.signed('])', next - 1, to);
          if (code !== LeafCode.Space) next--;
        }
        if (code === LeafCode.Space) code = this.special(next, to);
      }
      if (code === LeafCode.Space) at = next + 1;
      else {
        row.push(words, next);
        row.push(code, this.end);
        words = LeafCode.Text;
        at = this.end;
      }
    }
    row.push(words, to);
  }

  private nextStop(at: number): number {
    if (this.stop < at) {
      STOPS.lastIndex = at;
      this.stop = STOPS.test(this.text) ? STOPS.lastIndex - 1 : this.text.length;
    }
    return this.stop;
  }

  /** What the signs of emphasis at `at` are; `Space` where they are words, as with all that follow. */
  private emphasized(at: number, to: number): LeafCode {
    const end = this.emphasis.pairedEnd(at);
    if (end > 0) {
      this.end = end;
      return LeafCode.Emphasis;
    }
    return this.text.charCodeAt(at) === 42 ? this.asterisks(at, to) : LeafCode.Space;
  }

  private special(at: number, to: number): LeafCode {
    const { text } = this;
    const code = text.charCodeAt(at);
    switch (code) {
      case BRACKET: // [^3]
        return this.signed(']', at, to);
      case 36: // $^{3}$
      case 94: // ^{3}
        return this.formula(at, to);
      case 60: // <
        return this.tag(at, to);
      case 0xad:
        this.end = at + 1;
        return LeafCode.Noise;
      case 92: // \
        if (at + 1 < to && '*_[]()#`\\'.includes(text[at + 1]!)) {
          this.end = at + 1;
          return LeafCode.Noise;
        }
        return LeafCode.Space;
      default:
        return isSuperscript(code) ? this.superscript(at, to) : LeafCode.Space;
    }
  }

  private signed(closing: string, at: number, to: number): LeafCode {
    const close = this.text.slice(at, Math.min(to, at + LONGEST_MARKER)).indexOf(closing);
    if (close < 0) return LeafCode.Space;
    this.end = at + close + closing.length;
    return LeafCode.Marker;
  }

  private formula(at: number, to: number): LeafCode {
    const found = /^(?:\$ ?\^ ?\{ ?\d{1,3} ?\} ?\$|\^ ?\{ ?\d{1,3} ?\}|\$\^\d{1,3}\$)/.exec(
      this.text.slice(at, Math.min(to, at + 24)),
    );
    if (found) {
      this.end = at + found[0].length;
      return LeafCode.Marker;
    }
    // the closing sign of a formula whose opening was taken for a label: `58/25$ and`
    if (
      this.text.charCodeAt(at) === 36 &&
      isDigit(this.text.charCodeAt(at - 1)) &&
      !isDigit(this.text.charCodeAt(at + 1))
    ) {
      this.end = at + 1;
      return LeafCode.Noise;
    }
    return LeafCode.Space;
  }

  private tag(at: number, to: number): LeafCode {
    const { text } = this;
    if (text.startsWith('<!--', at)) {
      if (this.commentEnd < at) this.commentEnd = text.indexOf('-->', at);
      if (this.commentEnd < 0) this.commentEnd = text.length;
      if (this.commentEnd >= to) return LeafCode.Space;
      this.end = this.commentEnd + 3;
      return LeafCode.Comment;
    }
    const found = /^(?:<sup>\d{1,3}<\/sup>|<br ?\/?>|<\/?[iu]>)/.exec(text.slice(at, Math.min(to, at + 16)));
    if (!found) return LeafCode.Space;
    this.end = at + found[0].length;
    return found[0].startsWith('<s')
      ? LeafCode.Marker
      : found[0].startsWith('<b')
        ? LeafCode.Noise
        : LeafCode.Emphasis;
  }

  private superscript(at: number, to: number): LeafCode {
    const { text } = this;
    // m², km³: a unit, not a call
    if (
      /(?:^|[\d\s])[ck]?m$/.test(text.slice(Math.max(0, at - 4), at)) &&
      !isSuperscript(text.charCodeAt(at + 1))
    )
      return LeafCode.Space;
    let end = at;
    while (end < to && isSuperscript(text.charCodeAt(end))) end++;
    this.end = end;
    return LeafCode.Marker;
  }

  /** Asterisks behind a word or sign, unpaired: they call an asterisk note. */
  private asterisks(at: number, to: number): LeafCode {
    const { text } = this;
    if (isSpaceOrEnd(text.charCodeAt(at - 1)) || at === 0) return LeafCode.Space;
    let end = at;
    while (end < to && text.charCodeAt(end) === 42) end++;
    if (end - at > 3 || (end < to && isLetter(text.charCodeAt(end)))) return LeafCode.Space;
    this.end = end;
    return LeafCode.Marker;
  }
}
