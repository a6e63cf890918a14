import type { Block, Tree } from '../syntax/tree';
import { isLetter, isUpper } from '../text/characters';
import { joinWords } from './join-words';
import type { Prose } from './prose';

/** The blocks that hold the words of one paragraph or note, several where pages tore it apart. */
export interface Unit {
  readonly blocks: readonly Block[];
  readonly prose: Prose;
}

export interface Units {
  readonly paragraphs: readonly Unit[];
  readonly notes: readonly Unit[];
}

/**
 * Puts together what pages and line ends tore apart. Where the layout leaves it open whether a block goes on with the one
 * before, it does if it begins in lower case.
 */
export function gatherUnits(tree: Tree): Units {
  const paragraphs: Block[][] = [];
  const notes: Block[][] = [];
  for (const block of tree.blocks) {
    const row =
      block.kind === 'note'
        ? notes
        : block.kind === 'paragraph' || block.kind === 'table'
          ? paragraphs
          : null;
    if (!row) continue;
    const last = row[row.length - 1];
    const goesOn = block.continues === 'yes' || (block.continues === 'maybe' && beginsLower(tree, block));
    if (last && goesOn) last.push(block);
    else row.push([block]);
  }
  const unit = (blocks: Block[]): Unit => ({ blocks, prose: joinWords(tree.source.text, blocks) });
  return { paragraphs: paragraphs.map(unit), notes: notes.map(unit) };
}

function beginsLower(tree: Tree, block: Block): boolean {
  const word = block.leaves.find((leaf) => leaf.kind === 'text');
  const first = word ? tree.source.text.charCodeAt(word.start) : Number.NaN;
  return isLetter(first) && !isUpper(first);
}
