import type { Leaf, LeafKind } from './tree';

/** A leaf that may still grow. */
type Growing = { -readonly [Key in keyof Leaf]: Leaf[Key] };

/** Collects leaves without gaps; neighbouring blank space becomes one leaf. */
export class LeafRow {
  private last: Growing | null = null;
  private readonly row: Growing[] = [];
  constructor(private at: number) {}

  get leaves(): readonly Leaf[] {
    return this.row;
  }

  /** Adds what lies between the last leaf and `end`; nothing where that is empty. */
  push(kind: LeafKind, end: number): void {
    if (end <= this.at) return;
    if (this.last !== null && this.last.kind === kind && (kind === 'space' || kind === 'text'))
      this.last.end = end;
    else {
      this.last = { kind, start: this.at, end };
      this.row.push(this.last);
    }
    this.at = end;
  }
}
