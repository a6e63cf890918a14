import type { Footnote, Masthead, Paragraph, Resolution } from '../model/resolution';
import type { Tree } from '../syntax/tree';
import type { Span } from '../text/span';
import { type Section, sectionsOf } from './sections';
import { shorten } from './shorten';

export type OutlineKind =
  | 'masthead'
  | 'title'
  | 'preamble'
  | 'formula'
  | 'preambular'
  | 'operative'
  | 'sub'
  | 'text'
  | 'section'
  | 'annex'
  | 'footnotes'
  | 'footnote';

export interface OutlineNode {
  readonly name: string;
  /** What explains the name: the symbol of a masthead, the formula of a preamble; null where there is nothing. */
  readonly detail: string | null;
  readonly kind: OutlineKind;
  /** The node with all that is nested in it. */
  readonly span: Span;
  /** Where a client puts the cursor; it lies within `span`. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineNode[];
}

interface Growing {
  name: string;
  detail: string | null;
  kind: OutlineKind;
  span: { start: number; end: number };
  nameSpan: Span;
  children: Growing[];
}

/** The longest name, in UTF-16 units: an outline is a narrow view. */
const NAME = 64;

/**
 * The tree of a resolution as its reader thinks of it: masthead, preamble with its paragraphs, operative paragraphs with
 * their sub-paragraphs, sections and annexes with all that they hold, footnotes. Nodes come in the order of the text, the
 * footnotes last.
 */
export function outlineOf(resolution: Resolution): OutlineNode[] {
  const roots: Growing[] = [];
  const masthead = mastheadNode(resolution.masthead);
  if (masthead !== null) roots.push(masthead);
  for (const node of bodyNodes(resolution)) roots.push(node);
  const footnotes = footnotesNode(resolution.footnotes, resolution.tree);
  if (footnotes !== null) roots.push(footnotes);
  return roots;
}

function mastheadNode(masthead: Masthead): Growing | null {
  if (masthead.span === null) return null;
  const title = masthead.title;
  const known = masthead.symbol ?? masthead.number;
  const inside = title !== null && contains(masthead.span, title.span);
  return {
    name: 'Masthead',
    detail: known?.value ?? null,
    kind: 'masthead',
    span: { ...masthead.span },
    nameSpan: known !== null && contains(masthead.span, known.span) ? known.span : masthead.span,
    children: inside ? [leaf(shorten(title.value, NAME), 'title', title.span)] : [],
  };
}

/** What is open while the paragraphs are gone through: sections and annexes, the outermost first. */
interface Open {
  readonly node: Growing;
  readonly rank: number;
}

const ANNEX = 0;

function bodyNodes({ paragraphs }: Resolution): Growing[] {
  const roots: Growing[] = [];
  const open: Open[] = [];
  const nodes: (Growing | null)[] = [];
  const nesting = new Set(paragraphs.map((paragraph) => paragraph.parent));
  const sections = sectionsOf(paragraphs);
  let preamble: Growing | null = null;

  const close = (rank: number): void => {
    while (open.length > 0 && open[open.length - 1]!.rank >= rank) open.pop();
    preamble = null;
  };
  const inner = (): Growing[] => open[open.length - 1]?.node.children ?? roots;

  for (const paragraph of paragraphs) {
    if (!paragraph.annex && open[0]?.node.kind === 'annex') close(ANNEX);
    let node: Growing | null = null;
    switch (paragraph.kind) {
      case 'annex':
        close(ANNEX + paragraph.depth / 100);
        node = paragraphNode(paragraph, 'annex');
        inner().push(node);
        open.push({ node, rank: ANNEX + paragraph.depth / 100 });
        break;
      case 'heading': {
        const section = sections.get(paragraph.index);
        // The second heading of a section, which holds only its title, is part of the first one's node.
        if (section === undefined) break;
        close(section.rank);
        node = leaf(sectionName(section), 'section', paragraph.span);
        inner().push(node);
        open.push({ node, rank: section.rank });
        break;
      }
      case 'formula':
        node = paragraphNode(paragraph, 'formula');
        inner().push(node);
        preamble = node;
        break;
      case 'preambular':
        preamble ??= startPreamble(paragraph, inner());
        if (preamble.kind === 'formula') toPreamble(preamble);
        node = paragraphNode(paragraph, 'preambular');
        preamble.children.push(node);
        break;
      case 'operative':
        preamble = null;
        node = paragraphNode(paragraph, 'operative');
        inner().push(node);
        break;
      case 'sub':
      case 'text': {
        const parent = enclosing(paragraph, paragraphs, nodes);
        // Words without a label that nothing hangs on (a closing line, the end of a list) would be noise in a tree.
        if (paragraph.kind === 'text' && paragraph.label === null && !nesting.has(paragraph.index)) break;
        node = paragraphNode(paragraph, paragraph.kind);
        (parent?.children ?? inner()).push(node);
        break;
      }
    }
    nodes.push(node);
    for (const { node } of open) grow(node, paragraph.span.end);
    if (preamble !== null && paragraph.kind !== 'text') grow(preamble, paragraph.span.end);
    for (let up = paragraph.parent; up !== null && up < paragraph.index; up = paragraphs[up]!.parent)
      if (nodes[up] != null) grow(nodes[up]!, paragraph.span.end);
  }
  return roots;
}

function startPreamble(first: Paragraph, container: Growing[]): Growing {
  const node = leaf('Preamble', 'preamble', first.span);
  container.push(node);
  return node;
}

/** A formula with paragraphs behind it stands for the preamble that it opens. */
function toPreamble(formula: Growing): void {
  formula.detail = formula.name;
  formula.name = 'Preamble';
  formula.kind = 'preamble';
}

/** The node of the nearest paragraph that this one is nested in and that has a node. */
function enclosing(
  paragraph: Paragraph,
  paragraphs: readonly Paragraph[],
  nodes: readonly (Growing | null)[],
): Growing | null {
  for (let up = paragraph.parent; up !== null && up < nodes.length; up = paragraphs[up]!.parent)
    if (nodes[up] != null) return nodes[up]!;
  return null;
}

function paragraphNode(paragraph: Paragraph, kind: OutlineKind): Growing {
  const words = shorten(paragraph.prose.text, NAME);
  const label = paragraph.label?.text ?? '';
  const name = `${label} ${words}`.trim();
  return leaf(name, kind, paragraph.span);
}

function sectionName({ number, title }: Section): string {
  const words = shorten(title, NAME);
  if (number === null) return words;
  return `${/[\p{L}\p{N}]$/u.test(number) ? `${number}.` : number} ${words}`.trim();
}

function footnotesNode(footnotes: readonly Footnote[], tree: Tree): Growing | null {
  const first = footnotes[0];
  if (first === undefined) return null;
  const node = leaf('Footnotes', 'footnotes', first.span);
  for (const note of footnotes) {
    const child = leaf(`${note.label} ${shorten(note.prose.text, NAME)}`.trim(), 'footnote', note.span);
    if (contains(note.span, note.labelSpan)) child.nameSpan = note.labelSpan;
    node.children.push(child);
  }
  // Notes at the foot of several pages have the text of the resolution between them: the group as a whole then stands for
  // the first row of notes only, so that it never claims a paragraph.
  node.span.end = firstRowEnd(footnotes, tree);
  return node;
}

/** The end of the last note before the text goes on. */
function firstRowEnd(footnotes: readonly Footnote[], tree: Tree): number {
  let end = footnotes[0]!.span.end;
  let at = 0;
  for (const note of footnotes.slice(1)) {
    while (at < tree.blocks.length && tree.blocks[at]!.end <= end) at++;
    for (; at < tree.blocks.length && tree.blocks[at]!.end <= note.span.start; at++)
      if (tree.blocks[at]!.kind === 'paragraph' || tree.blocks[at]!.kind === 'table') return end;
    end = note.span.end;
  }
  return end;
}

function leaf(name: string, kind: OutlineKind, span: Span): Growing {
  return {
    name: name === '' ? '…' : name,
    detail: null,
    kind,
    span: { ...span },
    nameSpan: span,
    children: [],
  };
}

function grow(node: Growing, end: number): void {
  if (node.span.end < end) node.span.end = end;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
