import { findFurniture } from '../text/furniture';
import { measureLines } from '../text/lines';
import type { Source } from '../text/source';
import { classifyLines, LineKind } from './classify';
import { cutBlocks } from './cut';
import { EmphasisSigns } from './emphasis';
import { LeafRow } from './leaf-row';
import { leavesOf } from './leaves';
import { findMargins } from './margins';
import { findPlainMarkers } from './markers';
import type { Block, Tree } from './tree';
import { WordReader } from './words';

/**
 * Parses any text into the lossless tree of its blocks. Total: no input throws; linear in the length of the text.
 */
export function parse(source: Source): Tree {
  if (source.text.length === 0) return { source, blocks: [] };
  const lines = measureLines(source);
  const pages = findFurniture(lines);
  const classified = classifyLines(lines, pages);
  const cuts = cutBlocks(lines, pages, classified, findMargins(lines, pages, classified));
  const words = new WordReader(source.text, findPlainMarkers(lines, pages, classified));
  const row = new LeafRow();
  const signs = new EmphasisSigns(source.text);
  const blocks: Block[] = [];
  let start = 0;
  for (const cut of cuts) {
    const labelEnd = classified.kind[cut.first] === LineKind.NoteStart ? classified.labelEnd[cut.first]! : 0;
    const leaves = leavesOf(lines, cut, start, labelEnd, words, row, signs);
    const end = lines.end[cut.last]!;
    if (end > start) {
      const { kind, label, continues } = cut;
      blocks.push({ kind, start, end, leaves, label, continues, indent: lines.indent[cut.first]! });
    }
    start = end;
  }
  return { source, blocks };
}
