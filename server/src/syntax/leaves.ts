import { isBlank } from '../text/characters';
import type { Lines } from '../text/lines';
import type { Cut } from './cut';
import { type EmphasisSigns, pairEmphasis } from './emphasis';
import type { LeafRow } from './leaf-row';
import type { Leaf, LeafKind } from './tree';
import type { WordReader } from './words';

/**
 * The leaves of a block of lines: without gaps from the start of its first line to the end of its last one.
 * @param labelEnd for a note: the offset behind its label
 * @param words reads the words of the whole text, block by block in order
 * @param row where the leaves are collected
 * @param signs the signs of emphasis of the whole text
 */
export function leavesOf(
  lines: Lines,
  cut: Cut,
  start: number,
  labelEnd: number,
  words: WordReader,
  row: LeafRow,
  signs: EmphasisSigns,
): readonly Leaf[] {
  if (cut.kind === 'blank') return [{ kind: 'space', start, end: lines.end[cut.last]! }];
  row.begin(start);
  const body = BODIES[cut.kind];
  if (body) {
    for (let line = cut.first; line <= cut.last; line++) {
      row.push('space', lines.from[line]!);
      row.push(body, lines.to[line]!);
      row.push('space', lines.end[line]!);
    }
    return row.take();
  }
  const pairs = pairEmphasis(lines.source.text, lines.from[cut.first]!, lines.to[cut.last]!, signs);
  for (let line = cut.first; line <= cut.last; line++) {
    row.push('space', lines.from[line]!);
    let at = lines.from[line]!;
    if (line === cut.first) {
      if (cut.bulletEnd > at) {
        row.push('bullet', cut.bulletEnd);
        at = cut.bulletEnd;
      }
      if (cut.kind === 'note' && labelEnd > at) {
        row.push('label', labelEnd);
        at = labelEnd;
      } else if (cut.label) {
        if (cut.label.start > at) row.push('emphasis', cut.label.start);
        row.push('label', cut.label.end);
        at = cut.label.end;
      }
    }
    while (at < lines.to[line]! && isBlank(lines.source.text.charCodeAt(at))) at++;
    row.push('space', at);
    words.read(row, pairs, at, lines.to[line]!);
    row.push('space', lines.end[line]!);
  }
  return row.take();
}

const BODIES: Partial<Record<Cut['kind'], LeafKind>> = {
  furniture: 'furniture',
  rule: 'rule',
  comment: 'comment',
  table: 'text',
};
