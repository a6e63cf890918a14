import { isBlank } from '../text/characters';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { Emphasis } from './emphasis';
import type { LabelToken } from './labels';
import { LeafCode, LeafRow } from './leaf-row';
import type { Block, BlockKind, Leaf } from './tree';
import { WordReader } from './words';

/** A block whose leaves are made into objects only where someone asks for them. */
class BlockRead implements Block {
  constructor(
    readonly kind: BlockKind,
    readonly start: number,
    readonly end: number,
    readonly label: LabelToken | null,
    readonly continues: Block['continues'],
    readonly indent: number,
    readonly row: LeafRow,
    readonly firstLeaf: number,
    readonly leavesEnd: number,
  ) {}

  get leaves(): readonly Leaf[] {
    return this.row.slice(this.firstLeaf, this.leavesEnd);
  }
}

/** Makes the blocks of a text with their leaves; they must be added in order, and together be all of its lines. */
export class BlockMaker {
  readonly blocks: Block[] = [];
  private readonly row: LeafRow;
  private readonly emphasis: Emphasis;
  private readonly words: WordReader;
  /** Where the next block begins. */
  private start = 0;

  /**
   * @param indent columns of blank space before the words of each line, as they are in the source
   * @param plainMarkers footnote markers of plain digits, in order
   */
  constructor(
    private readonly lines: Lines,
    private readonly indent: Int32Array,
    plainMarkers: readonly Span[],
  ) {
    const { text } = lines.source;
    this.row = new LeafRow(text.length);
    this.emphasis = new Emphasis(text);
    this.words = new WordReader(text, plainMarkers, this.emphasis);
  }

  /**
   * Adds a block of lines that are no running words.
   * @param last its last line; the first is the one behind the last block
   */
  addOther(kind: 'blank' | keyof typeof BODIES, first: number, last: number): void {
    const { lines, row } = this;
    const leaf = row.count;
    row.begin();
    if (kind !== 'blank')
      for (let line = first; line <= last; line++) {
        row.push(LeafCode.Space, lines.from[line]!);
        row.push(BODIES[kind], lines.to[line]!);
        row.push(LeafCode.Space, lines.end[line]!);
      }
    this.end(kind, first, last, leaf, null, 'no');
  }

  /** Adds a note. @param labelEnd the offset behind its label; 0 where it has none */
  addNote(first: number, last: number, labelEnd: number, continues: Block['continues']): void {
    const { row } = this;
    const leaf = row.count;
    const from = this.beginWords(first, last);
    if (labelEnd > from) row.push(LeafCode.Label, labelEnd);
    this.addLine(first, Math.max(from, labelEnd));
    this.addLines(first + 1, last);
    this.end('note', first, last, leaf, null, continues);
  }

  /** Adds a paragraph. @param bulletEnd the offset behind its bullet or heading sign; that of its first word where it has none */
  addParagraph(
    first: number,
    last: number,
    bulletEnd: number,
    label: LabelToken | null,
    continues: Block['continues'],
  ): void {
    const { row } = this;
    const leaf = row.count;
    let at = this.beginWords(first, last);
    if (bulletEnd > at) {
      row.push(LeafCode.Bullet, bulletEnd);
      at = bulletEnd;
    }
    if (label !== null) {
      row.push(LeafCode.Emphasis, label.start);
      row.push(LeafCode.Label, label.end);
      at = label.end;
    }
    this.addLine(first, at);
    this.addLines(first + 1, last);
    this.end('paragraph', first, last, leaf, label, continues);
  }

  /** Begins a block of words; gives the offset of the first. */
  private beginWords(first: number, last: number): number {
    const { lines, row } = this;
    const from = lines.from[first]!;
    row.begin();
    this.emphasis.pair(from, lines.to[last]!);
    row.push(LeafCode.Space, from);
    return from;
  }

  private addLines(first: number, last: number): void {
    for (let line = first; line <= last; line++) {
      const from = this.lines.from[line]!;
      this.row.push(LeafCode.Space, from);
      this.addLine(line, from);
    }
  }

  /** Adds what stands in a line from `from` on. */
  private addLine(line: number, from: number): void {
    const { lines, row } = this;
    const { text } = lines.source;
    const to = lines.to[line]!;
    let at = from;
    while (at < to && isBlank(text.charCodeAt(at))) at++;
    row.push(LeafCode.Space, at);
    this.words.read(row, at, to);
    row.push(LeafCode.Space, lines.end[line]!);
  }

  private end(
    kind: BlockKind,
    first: number,
    last: number,
    leaf: number,
    label: LabelToken | null,
    continues: Block['continues'],
  ): void {
    const { row, start } = this;
    const end = this.lines.end[last]!;
    if (end === start) return;
    if (kind === 'blank') row.push(LeafCode.Space, end);
    const indent = this.indent[first]!;
    this.blocks.push(new BlockRead(kind, start, end, label, continues, indent, row, leaf, row.count));
    this.start = end;
  }
}

/** What the lines of blocks hold that are no running words. Blanks in a table are not looked at, so there may be any. */
const BODIES = {
  furniture: LeafCode.Furniture,
  rule: LeafCode.Rule,
  comment: LeafCode.Comment,
  table: LeafCode.Loose,
} as const;
