import type { Pages } from '../text/furniture';
import type { Lines } from '../text/lines';
import { type Classified, LineKind } from './classify';
import type { LabelToken } from './labels';
import type { Margins } from './margins';
import { ParagraphCutter } from './paragraphs';
import type { BlockKind } from './tree';

/** A run of lines that make one block, before its leaves are known. */
export interface Cut {
  readonly kind: BlockKind;
  /** First and last line, 0-based. */
  readonly first: number;
  readonly last: number;
  /** Offset behind the bullet or heading sign that opens it; the offset of its first word where there is none. */
  readonly bulletEnd: number;
  readonly label: LabelToken | null;
  readonly continues: 'no' | 'maybe' | 'yes';
}

const OUTSIDE: Record<number, BlockKind> = {
  [LineKind.Blank]: 'blank',
  [LineKind.Furniture]: 'furniture',
  [LineKind.Rule]: 'rule',
  [LineKind.Comment]: 'comment',
  [LineKind.Table]: 'table',
};

/** Cuts the lines of a text into blocks; together they are all lines, in order. Linear in the text. */
export function cutBlocks(lines: Lines, pages: Pages, classified: Classified, margins: Margins): Cut[] {
  const cuts: Cut[] = [];
  const cutter = new ParagraphCutter(lines, pages, margins);
  for (let line = 0; line < lines.count; ) {
    const kind = classified.kind[line]!;
    const first = line;
    if (kind === LineKind.Text) {
      while (line < lines.count && classified.kind[line] === LineKind.Text) line++;
      cutter.cut(first, line, cuts);
    } else if (kind === LineKind.NoteStart || kind === LineKind.NoteMore) {
      line++;
      while (line < lines.count && classified.kind[line] === LineKind.NoteMore) line++;
      const continues = kind === LineKind.NoteMore ? 'yes' : 'no';
      const bulletEnd = lines.from[first]!;
      cuts.push({ kind: 'note', first, last: line - 1, bulletEnd, label: null, continues });
    } else {
      line++;
      if (kind === LineKind.Comment) while (!closesComment(lines, line - 1) && line < lines.count) line++;
      else if (kind !== LineKind.Rule) while (line < lines.count && classified.kind[line] === kind) line++;
      const bulletEnd = lines.from[first]!;
      cuts.push({ kind: OUTSIDE[kind]!, first, last: line - 1, bulletEnd, label: null, continues: 'no' });
      if (kind !== LineKind.Blank && kind !== LineKind.Comment) cutter.interrupted = true;
    }
  }
  return cuts;
}

function closesComment(lines: Lines, line: number): boolean {
  return lines.source.text.startsWith('-->', lines.to[line]! - 3);
}
