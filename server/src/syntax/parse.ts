import { findFurniture } from '../text/furniture';
import { measureLines } from '../text/lines';
import type { Source } from '../text/source';
import { BlockMaker } from './blocks';
import { classifyLines } from './classify';
import { cutBlocks } from './cut';
import { findMargins } from './margins';
import { findPlainMarkers } from './markers';
import { mirrored } from './right-to-left';
import type { Tree } from './tree';

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
  const blocks = new BlockMaker(lines, measured.indent, findPlainMarkers(lines, pages, classified));
  cutBlocks(lines, pages, classified, margins, blocks);
  return { source, blocks: blocks.blocks };
}
