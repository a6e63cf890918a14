import type { Resolution } from '../model/resolution';
import type { Block } from '../syntax/tree';
import type { Span } from '../text/span';
import { type OutlineNode, outlineOf } from './outline';

/** `furniture` is what the page put there: a reader hides it as he hides comments. */
export type FoldKind = 'part' | 'paragraph' | 'furniture';

export interface Fold {
  readonly kind: FoldKind;
  readonly span: Span;
}

/** A paragraph of fewer lines is as short folded as unfolded. */
const PARAGRAPH_LINES = 3;

/**
 * What can be folded: masthead, preamble, sections, annexes and notes; a paragraph with all that is nested in it or of several
 * lines; page furniture. Every fold covers at least two lines; they come in the order of the text, outer ones first.
 */
export function foldsOf(resolution: Resolution): Fold[] {
  const { source } = resolution;
  const lines = (span: Span): number =>
    source.lineAt(Math.max(span.start, span.end - 1)) - source.lineAt(span.start) + 1;
  const folds: Fold[] = [];
  const visit = (node: OutlineNode): void => {
    const kind = PARTS.has(node.kind) ? 'part' : 'paragraph';
    const enough = kind === 'part' || node.children.length > 0 ? 2 : PARAGRAPH_LINES;
    if (lines(node.span) >= enough) folds.push({ kind, span: node.span });
    for (const child of node.children) visit(child);
  };
  for (const node of outlineOf(resolution)) visit(node);
  for (const span of furniture(resolution.tree.blocks))
    if (lines(span) >= 2) folds.push({ kind: 'furniture', span });
  return folds.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const PARTS: ReadonlySet<OutlineNode['kind']> = new Set([
  'masthead',
  'preamble',
  'section',
  'annex',
  'footnotes',
]);

/** Rows of furniture blocks, with the blank lines and rules between them. */
function furniture(blocks: readonly Block[]): Span[] {
  const rows: { start: number; end: number }[] = [];
  let row: { start: number; end: number } | null = null;
  for (const block of blocks) {
    if (block.kind === 'furniture') {
      if (row === null) {
        row = { start: block.start, end: block.end };
        rows.push(row);
      }
      row.end = wordsEnd(block);
    } else if (block.kind !== 'blank' && block.kind !== 'rule') row = null;
  }
  return rows;
}

/** Where the words of a block end: the blanks and line ends behind them left out. */
function wordsEnd(block: Block): number {
  for (let i = block.leaves.length - 1; i >= 0; i--)
    if (block.leaves[i]!.kind !== 'space') return block.leaves[i]!.end;
  return block.end;
}
