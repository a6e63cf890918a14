import type { Source } from '../text/source';
import type { Span } from '../text/span';
import type { LabelToken } from './labels';
import type { LeafRow } from './leaf-row';

/**
 * What a run of lines is, before anything is known of resolutions:
 * - `blank`: empty lines between blocks
 * - `furniture`: what the page and not the text put there: running heads, page and job numbers, bar codes
 * - `rule`: the line of dashes above notes, a thematic break
 * - `comment`: an HTML comment standing by itself
 * - `note`: one footnote, label and text
 * - `table`: lines of cells
 * - `paragraph`: everything else
 */
export type BlockKind = 'blank' | 'furniture' | 'rule' | 'comment' | 'note' | 'table' | 'paragraph';

/**
 * - `space`: indentation, line ends, blanks at line ends
 * - `text`: the words
 * - `bullet`: a list bullet or heading sign before the words (`- `, `## `)
 * - `label`: the printed number or letter of a paragraph, a section or a note (`1.`, `(a)`, `II`, `[^3]:`)
 * - `emphasis`: a sign of emphasis (`*`, `_`, `**`)
 * - `marker`: a footnote marker in running text, in whatever form it survived
 * - `noise`: a soft hyphen, the remains of a formula, an escape: signs that are no part of the words
 * - `furniture`, `rule`, `comment`: the body of the blocks of that name
 */
export type LeafKind =
  | 'space'
  | 'text'
  | 'bullet'
  | 'label'
  | 'emphasis'
  | 'marker'
  | 'noise'
  | 'furniture'
  | 'rule'
  | 'comment';

export interface Leaf extends Span {
  readonly kind: LeafKind;
}

export interface Block extends Span {
  readonly kind: BlockKind;
  /** The label that the block opens with; null where it has none. For a note this is null: its label is a leaf. */
  readonly label: LabelToken | null;
  /**
   * Whether the block goes on with the words of the paragraph (or note) before it, as the layout shows it: a page break
   * tore them apart, or the text sets its paragraphs in bare lines. `maybe` leaves it to what is known of the words.
   */
  readonly continues: 'no' | 'maybe' | 'yes';
  /**
   * In source order, without gaps: `leaves[0].start === start`, the last one's `end === end`. Made anew each time that they are
   * asked for.
   */
  readonly leaves: readonly Leaf[];
  /** The row of all leaves of the text; those of the block are in `[firstLeaf, leavesEnd)` there. */
  readonly row: LeafRow;
  readonly firstLeaf: number;
  readonly leavesEnd: number;
  /** Columns of blank space before the first word. */
  readonly indent: number;
}

/**
 * The lossless tree of a text: blocks follow one another without gaps, and so do the leaves of each block,
 * so that every character of the source belongs to exactly one leaf.
 */
export interface Tree {
  readonly source: Source;
  readonly blocks: readonly Block[];
}
