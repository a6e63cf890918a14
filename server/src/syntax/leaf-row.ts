import type { Leaf, LeafKind } from './tree';

/** Collects leaves without gaps; neighbouring blank space becomes one leaf. */
export class LeafRow {
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
