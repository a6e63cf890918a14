import type { Leaf, LeafKind } from './tree';

/** The kinds of leaves as numbers. The words of a `Loose` text have two blanks in a row somewhere, those of a `Text` nowhere. */
export enum LeafCode {
  Space,
  Text,
  Loose,
  Bullet,
  Label,
  Emphasis,
  Marker,
  Noise,
  Furniture,
  Rule,
  Comment,
}

const KINDS: readonly LeafKind[] = [
  'space',
  'text',
  'text',
  'bullet',
  'label',
  'emphasis',
  'marker',
  'noise',
  'furniture',
  'rule',
  'comment',
];

/** Whether a code is that of words. */
export function isWords(code: LeafCode): boolean {
  return code === LeafCode.Text || code === LeafCode.Loose;
}

/** One leaf in so many UTF-16 units, or fewer, is expected. */
const USUAL_LENGTH = 16;

/**
 * The leaves of a text, without gaps from its first character on, as two rows of numbers: a long text has tens of thousands of
 * them, which as objects cost more than all else in the tree, and few of them are ever asked for as such. Within a block
 * neighbouring blank space becomes one leaf, and so do neighbouring words.
 */
export class LeafRow {
  private codes: Uint8Array<ArrayBuffer>;
  private ends: Int32Array<ArrayBuffer>;
  private block = 0;
  private at = 0;
  /** How many there are. */
  count = 0;

  /** @param length that of the text, in UTF-16 units */
  constructor(length: number) {
    const room = Math.max(16, Math.floor(length / USUAL_LENGTH));
    this.codes = new Uint8Array(room);
    this.ends = new Int32Array(room);
  }

  /** Begins a block: its leaves are parted from those before it. */
  begin(): void {
    this.block = this.count;
  }

  /** Adds what lies between the last leaf and `end`; nothing where that is empty. */
  push(code: LeafCode, end: number): void {
    if (end <= this.at) return;
    this.at = end;
    const last = this.count - 1;
    if (code <= LeafCode.Loose && last >= this.block) {
      const before = this.codes[last]!;
      const both = code === LeafCode.Space ? before === code : isWords(before);
      if (both) {
        if (before < code) this.codes[last] = code;
        this.ends[last] = end;
        return;
      }
    }
    if (this.count === this.codes.length) this.grow();
    this.codes[this.count] = code;
    this.ends[this.count++] = end;
  }

  /** @param leaf its place in the row, as for all that follow */
  codeAt(leaf: number): LeafCode {
    return this.codes[leaf]!;
  }

  startOf(leaf: number): number {
    return leaf === 0 ? 0 : this.ends[leaf - 1]!;
  }

  endOf(leaf: number): number {
    return this.ends[leaf]!;
  }

  /** The first leaf with a code in `[from, to)`; -1 where none is there. */
  find(code: LeafCode, from: number, to: number): number {
    for (let leaf = from; leaf < to; leaf++) if (this.codes[leaf] === code) return leaf;
    return -1;
  }

  /** The leaves in `[from, to)` as the tree gives them. */
  slice(from: number, to: number): Leaf[] {
    const leaves: Leaf[] = [];
    for (let leaf = from; leaf < to; leaf++)
      leaves.push({ kind: KINDS[this.codes[leaf]!]!, start: this.startOf(leaf), end: this.ends[leaf]! });
    return leaves;
  }

  private grow(): void {
    const { codes, ends } = this;
    this.codes = new Uint8Array(2 * codes.length);
    this.codes.set(codes);
    this.ends = new Int32Array(2 * ends.length);
    this.ends.set(ends);
  }
}
