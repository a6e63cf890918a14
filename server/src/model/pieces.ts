import { LeafCode } from '../syntax/leaf-row';
import type { Block } from '../syntax/tree';
import type { Span } from '../text/span';
import type { Unit } from './units';

/** The stretches of source that a unit holds, a blank space at their ends left out. */
export function piecesOf({ blocks }: Unit): Span[] {
  return blocks.length === 1 ? [pieceOf(blocks[0]!)] : blocks.map(pieceOf);
}

/** From the first of some stretches to the last, one at least. */
export function spanOf(pieces: readonly Span[]): Span {
  return pieces.length === 1 ? pieces[0]! : { start: pieces[0]!.start, end: pieces[pieces.length - 1]!.end };
}

function pieceOf({ row, firstLeaf, leavesEnd, start, end }: Block): Span {
  let first = firstLeaf;
  let last = leavesEnd - 1;
  while (first < last && row.codeAt(first) === LeafCode.Space) first++;
  while (last > first && row.codeAt(last) === LeafCode.Space) last--;
  if (row.codeAt(first) === LeafCode.Space) return { start, end };
  return { start: row.startOf(first), end: row.endOf(last) };
}
