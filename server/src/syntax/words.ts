import { isDigit, isLatinLower, isLetter, isSuperscript, SPACE } from '../text/characters';
import type { Span } from '../text/span';
import { isSpaceOrEnd } from './emphasis';
import type { LeafRow } from './leaf-row';
import type { LeafKind } from './tree';

/** `([^label])` is given up as a marker when it is longer. */
const LONGEST_MARKER = 40;

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

/** Reads the words of lines into leaves: text, emphasis, markers, noise, comments. */
export class WordReader {
  private readonly plain: PlainCursor;

  constructor(
    private readonly text: string,
    plainMarkers: readonly Span[],
  ) {
    this.plain = new PlainCursor(plainMarkers);
  }

  /**
   * Adds the leaves of the words in `[from, to)`, a part of one line. Places must be given in the order of the text.
   * @param pairs the signs of emphasis of the block, as `pairEmphasis` gives them
   */
  read(row: LeafRow, pairs: Map<number, number> | null, from: number, to: number): void {
    const { text } = this;
    let marker = this.plain.within(from, to);
    for (let at = from; at < to; ) {
      if (marker && at === marker.start) {
        row.push('text', at);
        row.push('marker', marker.end);
        at = marker.end;
        marker = this.plain.within(at, to);
        continue;
      }
      const code = text.charCodeAt(at);
      if (isLatinLower(code) || code === SPACE) {
        at++;
        continue;
      }
      const kind = code > 0x2079 && code !== 0xfeff ? null : this.special(code, at, to, pairs);
      if (kind) {
        row.push('text', at);
        row.push(kind, this.end);
        at = this.end;
      } else at++;
    }
    row.push('text', to);
  }

  /** Where the special leaf found last ends. */
  private end = 0;
  /** The next closing of a comment at or behind the last place where one was looked for. */
  private commentEnd = -1;

  private special(code: number, at: number, to: number, pairs: Map<number, number> | null): LeafKind | null {
    const { text } = this;
    switch (code) {
      case 42: // *
      case 95: {
        // _
        const length = pairs?.get(at);
        if (length) {
          this.end = at + length;
          return 'emphasis';
        }
        return code === 42 ? this.asterisks(at, to) : null;
      }
      case 91: // [^3]
        return text.charCodeAt(at + 1) === 94 ? this.signed(']', at, to) : null;
      case 40: // ([^3])
        if (text.charCodeAt(at + 1) !== 91 || text.charCodeAt(at + 2) !== 94) return null;
        return this.signed('])', at, to);
      case 36: // $^{3}$
      case 94: // ^{3}
        return this.formula(at, to);
      case 60: // <
        return this.tag(at, to);
      case 0xad:
        this.end = at + 1;
        return 'noise';
      case 92: // \
        if (at + 1 < to && '*_[]()#`\\'.includes(text[at + 1]!)) {
          this.end = at + 1;
          return 'noise';
        }
        return null;
      default:
        return isSuperscript(code) ? this.superscript(at, to) : null;
    }
  }

  private signed(closing: string, at: number, to: number): LeafKind | null {
    const close = this.text.slice(at, Math.min(to, at + LONGEST_MARKER)).indexOf(closing);
    if (close < 0) return null;
    this.end = at + close + closing.length;
    return 'marker';
  }

  private formula(at: number, to: number): LeafKind | null {
    const found = /^(?:\$ ?\^ ?\{ ?\d{1,3} ?\} ?\$|\^ ?\{ ?\d{1,3} ?\}|\$\^\d{1,3}\$)/.exec(
      this.text.slice(at, Math.min(to, at + 24)),
    );
    if (found) {
      this.end = at + found[0].length;
      return 'marker';
    }
    // the closing sign of a formula whose opening was taken for a label: `58/25$ and`
    if (
      this.text.charCodeAt(at) === 36 &&
      isDigit(this.text.charCodeAt(at - 1)) &&
      !isDigit(this.text.charCodeAt(at + 1))
    ) {
      this.end = at + 1;
      return 'noise';
    }
    return null;
  }

  private tag(at: number, to: number): LeafKind | null {
    const { text } = this;
    if (text.startsWith('<!--', at)) {
      if (this.commentEnd < at) this.commentEnd = text.indexOf('-->', at);
      if (this.commentEnd < 0) this.commentEnd = text.length;
      if (this.commentEnd >= to) return null;
      this.end = this.commentEnd + 3;
      return 'comment';
    }
    const found = /^(?:<sup>\d{1,3}<\/sup>|<br ?\/?>|<\/?[iu]>)/.exec(text.slice(at, Math.min(to, at + 16)));
    if (!found) return null;
    this.end = at + found[0].length;
    return found[0].startsWith('<s') ? 'marker' : found[0].startsWith('<b') ? 'noise' : 'emphasis';
  }

  private superscript(at: number, to: number): LeafKind | null {
    const { text } = this;
    // m², km³: a unit, not a call
    if (
      /(?:^|[\d\s])[ck]?m$/.test(text.slice(Math.max(0, at - 4), at)) &&
      !isSuperscript(text.charCodeAt(at + 1))
    )
      return null;
    let end = at;
    while (end < to && isSuperscript(text.charCodeAt(end))) end++;
    this.end = end;
    return 'marker';
  }

  /** Asterisks behind a word or sign, unpaired: they call an asterisk note. */
  private asterisks(at: number, to: number): LeafKind | null {
    const { text } = this;
    if (isSpaceOrEnd(text.charCodeAt(at - 1)) || at === 0) return null;
    let end = at;
    while (end < to && text.charCodeAt(end) === 42) end++;
    if (end - at > 3 || (end < to && isLetter(text.charCodeAt(end)))) return null;
    this.end = end;
    return 'marker';
  }
}
