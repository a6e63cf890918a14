import type { Tree } from '../syntax/tree';
import { isSuperscript, superscriptValue } from '../text/characters';
import type { Span } from '../text/span';
import { piecesOf } from './body';
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
    const leaf = unit.blocks[0]!.leaves.find((leaf) => leaf.kind === 'label');
    const labelSpan: Span = leaf ?? { start: pieces[0]!.start, end: pieces[0]!.start };
    return {
      label: plainLabel(tree.source.slice(labelSpan)),
      labelSpan: { start: labelSpan.start, end: labelSpan.end },
      prose: unit.prose,
      span: { start: pieces[0]!.start, end: pieces[pieces.length - 1]!.end },
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
  const starts: { readonly index: number; readonly start: number; readonly end: number }[] = [];
  for (const { index, pieces } of paragraphs)
    for (const { start, end } of pieces) starts.push({ index, start, end });
  starts.sort((a, b) => a.start - b.start);
  const markers: Marker[] = [];
  let at = 0;
  for (const block of tree.blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const leaf of block.leaves) {
      if (leaf.kind !== 'marker') continue;
      while (at < starts.length && starts[at]!.end < leaf.end) at++;
      const owner = starts[at];
      const paragraph = owner && owner.start <= leaf.start ? owner.index : null;
      const span = { start: leaf.start, end: leaf.end };
      markers.push({ label: plainLabel(tree.source.slice(span)), span, paragraph });
    }
  }
  return markers;
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
