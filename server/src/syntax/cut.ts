import type { Pages } from '../text/furniture';
import type { Lines } from '../text/lines';
import type { BlockMaker } from './blocks';
import { type Classified, LineKind } from './classify';
import type { Margins } from './margins';
import { ParagraphCutter } from './paragraphs';

const OUTSIDE = {
  [LineKind.Blank]: 'blank',
  [LineKind.Furniture]: 'furniture',
  [LineKind.Rule]: 'rule',
  [LineKind.Comment]: 'comment',
  [LineKind.Table]: 'table',
} as const;

/** Cuts the lines of a text into blocks; together they are all lines, in order. Linear in the text. */
export function cutBlocks(
  lines: Lines,
  pages: Pages,
  classified: Classified,
  margins: Margins,
  blocks: BlockMaker,
): void {
  const cutter = new ParagraphCutter(lines, pages, margins, blocks);
  for (let line = 0; line < lines.count; ) {
    const kind: LineKind = classified.kind[line]!;
    const first = line;
    if (kind === LineKind.Text) {
      while (line < lines.count && classified.kind[line] === LineKind.Text) line++;
      cutter.cut(first, line);
    } else if (kind === LineKind.NoteStart || kind === LineKind.NoteMore) {
      line++;
      while (line < lines.count && classified.kind[line] === LineKind.NoteMore) line++;
      if (kind === LineKind.NoteMore) blocks.addNote(first, line - 1, 0, 'yes');
      else blocks.addNote(first, line - 1, classified.labelEnd[first]!, 'no');
    } else {
      line++;
      if (kind === LineKind.Comment) while (!closesComment(lines, line - 1) && line < lines.count) line++;
      else if (kind !== LineKind.Rule) while (line < lines.count && classified.kind[line] === kind) line++;
      blocks.addOther(OUTSIDE[kind], first, line - 1);
      if (kind !== LineKind.Blank && kind !== LineKind.Comment) cutter.interrupted = true;
    }
  }
}

function closesComment(lines: Lines, line: number): boolean {
  return lines.source.text.startsWith('-->', lines.to[line]! - 3);
}
