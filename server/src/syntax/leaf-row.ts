import type { Leaf, LeafKind } from './tree';

/** A leaf that may still grow. */
type Growing = { -readonly [Key in keyof Leaf]: Leaf[Key] };

/** Collects the leaves of one block after the other, without gaps; neighbouring blank space becomes one leaf. */
export class LeafRow {
  /** The leaves of the block up to `count`; what stands behind is left from longer ones. */
  private readonly row: Growing[] = [];
  private count = 0;
  private last: Growing | null = null;
  private at = 0;

  /** Begins a block. */
  begin(at: number): void {
    this.at = at;
    this.count = 0;
    this.last = null;
  }

  /** The leaves since the block began. */
  take(): readonly Leaf[] {
    return this.row.slice(0, this.count);
  }

  /** Adds what lies between the last leaf and `end`; nothing where that is empty. */
  push(kind: LeafKind, end: number): void {
    if (end <= this.at) return;
    const { last } = this;
    if (last !== null && last.kind === kind && (kind === 'space' || kind === 'text')) last.end = end;
    else {
      this.last = { kind, start: this.at, end };
      this.row[this.count++] = this.last;
    }
    this.at = end;
  }
}
