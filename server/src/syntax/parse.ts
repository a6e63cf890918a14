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
import { mirrored } from './right-to-left';
import type { Block, Tree } from './tree';
import { WordReader } from './words';

/**
 * Parses any text into the lossless tree of its blocks. Total: no input throws; linear in the length of the text.
 */
export function parse(source: Source): Tree {
  if (source.text.length === 0) return { source, blocks: [] };
  const measured = measureLines(source);
  const pages = findFurniture(measured);
  const classified = classifyLines(measured, pages);
  const turned = mirrored(measured, pages, classified);
  const lines = turned ?? measured;
  const margins = findMargins(lines, pages, classified, turned !== null);
  const cuts = cutBlocks(lines, pages, classified, margins);
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
      blocks.push({ kind, start, end, leaves, label, continues, indent: measured.indent[cut.first]! });
    }
    start = end;
  }
  return { source, blocks };
}
