import { LeafCode } from '../syntax/leaf-row';
import type { Tree } from '../syntax/tree';
import { isSuperscript, superscriptValue } from '../text/characters';
import type { Span } from '../text/span';
import { piecesOf, spanOf } from './pieces';
import type { Footnote, Marker, Paragraph } from './resolution';
import type { Unit } from './units';

export interface Notes {
  readonly footnotes: readonly Footnote[];
  readonly markers: readonly Marker[];
}

/** Pairs the notes of a text with the markers that call them. */
export function readNotes(tree: Tree, notes: readonly Unit[], paragraphs: readonly Paragraph[]): Notes {
  const markers = findMarkers(tree, paragraphs);
  const footnotes = notes.map((unit) => {
    const pieces = piecesOf(unit);
    const { row, firstLeaf, leavesEnd } = unit.blocks[0]!;
    const leaf = row.find(LeafCode.Label, firstLeaf, leavesEnd);
    const labelSpan: Span =
      leaf < 0
        ? { start: pieces[0]!.start, end: pieces[0]!.start }
        : { start: row.startOf(leaf), end: row.endOf(leaf) };
    return {
      label: plainLabel(tree.source.slice(labelSpan)),
      labelSpan,
      prose: unit.prose,
      span: spanOf(pieces),
      pieces,
      markers: [] as Marker[],
    };
  });
  // Labels begin anew in some texts (an annex, a part B). Where markers and notes begin anew equally often, the rows belong
  // together; else a marker calls the first note of its label that stands behind it, or the last one before it.
  const notesByLabel = new Map<string, typeof footnotes>();
  const noteRows = rowsOf(footnotes);
  const markerRows = rowsOf(markers);
  const paired = noteRows.count === markerRows.count;
  const rowOf = new Map(footnotes.map((note, i) => [note, noteRows.of[i]!]));
  for (const note of footnotes) {
    const same = notesByLabel.get(note.label);
    if (same) same.push(note);
    else notesByLabel.set(note.label, [note]);
  }
  for (const [i, marker] of markers.entries()) {
    const same = notesByLabel.get(marker.label);
    const behind = (row: typeof footnotes | undefined) =>
      row?.find((note) => note.span.start > marker.span.start) ?? row?.[row.length - 1];
    const note =
      behind(paired ? same?.filter((note) => rowOf.get(note) === markerRows.of[i]) : undefined) ??
      behind(same);
    note?.markers.push(marker);
  }
  return { footnotes, markers };
}

/** For each label the row that it stands in, 0 at first: another begins at each `1` behind a higher number. */
function rowsOf(labelled: readonly { readonly label: string }[]): { of: number[]; count: number } {
  let row = 0;
  let last = 0;
  const of = labelled.map(({ label }) => {
    const number = /^\d{1,4}$/.test(label) ? Number(label) : 0;
    if (number === 1 && last > 1) row++;
    if (number > 0) last = number;
    return row;
  });
  return { of, count: row + 1 };
}

/** The markers in reading order of the tree; those inside notes are no calls. */
function findMarkers(tree: Tree, paragraphs: readonly Paragraph[]): Marker[] {
  const markers: Marker[] = [];
  const owners = new Owners(paragraphs);
  for (const { kind, row, firstLeaf, leavesEnd } of tree.blocks) {
    if (kind !== 'paragraph') continue;
    let leaf = row.find(LeafCode.Marker, firstLeaf, leavesEnd);
    for (; leaf >= 0; leaf = row.find(LeafCode.Marker, leaf + 1, leavesEnd)) {
      const span = { start: row.startOf(leaf), end: row.endOf(leaf) };
      markers.push({ label: plainLabel(tree.source.slice(span)), span, paragraph: owners.of(span) });
    }
  }
  return markers;
}

/** Tells which paragraph holds a place; places must be asked for in order. */
class Owners {
  private paragraph = 0;
  private piece = 0;

  /** @param paragraphs whose pieces follow one another in the text */
  constructor(private readonly paragraphs: readonly Paragraph[]) {}

  /** The paragraph by its index; null where none holds the place. */
  of({ start, end }: Span): number | null {
    for (; this.paragraph < this.paragraphs.length; this.paragraph++, this.piece = 0) {
      const { index, pieces } = this.paragraphs[this.paragraph]!;
      for (; this.piece < pieces.length; this.piece++) {
        const piece = pieces[this.piece]!;
        if (piece.end >= end) return piece.start <= start ? index : null;
      }
    }
    return null;
  }
}

/** A label or marker without its signs: `3` for `[^3]:`, `³`, `$^{3}`, `([^3])`. */
export function plainLabel(printed: string): string {
  let plain = '';
  for (let i = 0; i < printed.length; i++) {
    const code = printed.charCodeAt(i);
    if (isSuperscript(code)) plain += superscriptValue(code);
    else plain += printed[i];
  }
  return plain.replace(/<\/?sup>|[[\]^():${}\\\s]/g, '');
}
