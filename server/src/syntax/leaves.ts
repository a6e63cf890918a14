import { CR, isBlank, isLetter, isSuperscript, LF } from '../text/characters';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import type { Cut } from './cut';
import type { Leaf, LeafKind } from './tree';

/** Collects leaves without gaps; neighbouring blank space becomes one leaf. */
class LeafRow {
  readonly leaves: Leaf[] = [];
  constructor(private at: number) {}

  /** Adds what lies between the last leaf and `end`; nothing where that is empty. */
  push(kind: LeafKind, end: number): void {
    if (end <= this.at) return;
    const last = this.leaves[this.leaves.length - 1];
    if (last && last.kind === kind && (kind === 'space' || kind === 'text')) {
      this.leaves[this.leaves.length - 1] = { kind, start: last.start, end };
    } else this.leaves.push({ kind, start: this.at, end });
    this.at = end;
  }
}

/**
 * The leaves of a block of lines: without gaps from the start of its first line to the end of its last one.
 * @param labelEnd for a note: the offset behind its label
 */
export function leavesOf(
  lines: Lines,
  cut: Cut,
  start: number,
  labelEnd: number,
  plain: PlainCursor,
): Leaf[] {
  const row = new LeafRow(start);
  const body = BODIES[cut.kind];
  if (body || cut.kind === 'blank') {
    for (let line = cut.first; line <= cut.last; line++) {
      row.push('space', lines.from[line]!);
      if (body) row.push(body, lines.to[line]!);
      row.push('space', lines.end[line]!);
    }
    return row.leaves;
  }
  const words = new Words(lines.source.text, row, pairEmphasis(lines, cut), plain);
  for (let line = cut.first; line <= cut.last; line++) {
    row.push('space', lines.from[line]!);
    let at = lines.from[line]!;
    if (line === cut.first) {
      if (cut.bulletEnd > at) {
        row.push('bullet', cut.bulletEnd);
        at = cut.bulletEnd;
      }
      if (cut.kind === 'note' && labelEnd > at) {
        row.push('label', labelEnd);
        at = labelEnd;
      } else if (cut.label) {
        if (cut.label.start > at) row.push('emphasis', cut.label.start);
        row.push('label', cut.label.end);
        at = cut.label.end;
      }
    }
    words.read(at, lines.to[line]!);
    row.push('space', lines.end[line]!);
  }
  return row.leaves;
}

const BODIES: Partial<Record<Cut['kind'], LeafKind>> = {
  furniture: 'furniture',
  rule: 'rule',
  comment: 'comment',
  table: 'text',
};

/** `([^label])` is given up as a marker when it is longer. */
const LONGEST_MARKER = 40;

/** Walks the plain markers in step with the text. */
export class PlainCursor {
  private next = 0;
  constructor(private readonly spans: readonly Span[]) {}

  /** The marker that begins at or after `at`, if it begins before `end`. */
  within(at: number, end: number): Span | null {
    while (this.next < this.spans.length && this.spans[this.next]!.start < at) this.next++;
    const span = this.spans[this.next];
    return span && span.start < end ? span : null;
  }
}

/** Offsets of the signs of emphasis of a block that have their counterpart in it, mapped to their lengths. */
function pairEmphasis(lines: Lines, cut: Cut): Map<number, number> | null {
  const { text } = lines.source;
  const start = lines.from[cut.first]!;
  const end = lines.to[cut.last]!;
  let at = nextSign(text, start, end);
  if (at < 0) return null;
  const pairs = new Map<number, number>();
  const open: { at: number; length: number; sign: number }[] = [];
  while (at >= 0) {
    const sign = text.charCodeAt(at);
    let stop = at + 1;
    while (stop < end && text.charCodeAt(stop) === sign) stop++;
    const before = at === start ? 32 : text.charCodeAt(at - 1);
    const after = stop >= end ? 32 : text.charCodeAt(stop);
    const opens = !isSpaceOrEnd(after) && !isLetter(before);
    const closes = !isSpaceOrEnd(before) && (sign === 42 || !isLetter(after));
    const length = text.charCodeAt(at - 1) === 92 ? 0 : stop - at;
    const last = open[open.length - 1];
    if (length > 0 && length <= 3) {
      if (closes && last && last.sign === sign && last.length === length) {
        pairs.set(last.at, length);
        pairs.set(at, length);
        open.pop();
      } else if (opens) open.push({ at, length, sign });
    }
    at = nextSign(text, stop, end);
  }
  return pairs.size > 0 ? pairs : null;
}

function nextSign(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 42 || code === 95) return at;
  }
  return -1;
}

function isSpaceOrEnd(code: number): boolean {
  return isBlank(code) || code === LF || code === CR || Number.isNaN(code);
}

/** Reads the words of lines into leaves: text, emphasis, markers, noise, comments. */
class Words {
  constructor(
    private readonly text: string,
    private readonly row: LeafRow,
    private readonly pairs: Map<number, number> | null,
    private readonly plain: PlainCursor,
  ) {}

  read(from: number, to: number): void {
    const { text, row } = this;
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
      const kind = code > 0x2079 && code !== 0xfeff ? null : this.special(code, at, to);
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

  private special(code: number, at: number, to: number): LeafKind | null {
    const { text } = this;
    switch (code) {
      case 42: // *
      case 95: {
        // _
        const length = this.pairs?.get(at);
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
    if (this.text.charCodeAt(at) === 36 && !/[\d ]/.test(this.text[at + 1] ?? '')) {
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
