import type { Paragraph, Resolution } from '../model/resolution';
import { endingOf } from './ending';
import { oncePer } from './once';

/** What rules on punctuation and numbering need to know of a paragraph beside itself. */
export interface Place {
  readonly paragraph: Paragraph;
  /** The paragraphs nested directly in it, in order. */
  readonly children: readonly Paragraph[];
  /** True where it belongs to a text that the resolution adopts or quotes, or to an annex: another house's habits. */
  readonly foreign: boolean;
  /** True where it is the last paragraph of a resolution that has nothing nested in it. */
  readonly last: boolean;
  /** The resolution within the text that it belongs to: 0 for the first, 1 after a second organ line, … */
  readonly part: number;
}

/** Preambular, operative and nested paragraphs: those whose order and punctuation a resolution prescribes. */
const OWN: ReadonlySet<Paragraph['kind']> = new Set(['preambular', 'operative', 'sub']);

/** The places of all paragraphs, by their index. */
export const layoutOf = oncePer((resolution: Resolution): readonly Place[] => {
  const { paragraphs } = resolution;
  const children = childrenOf(paragraphs);

  const foreign = foreignOnes(paragraphs, children);
  const part: number[] = [];
  let current = -1;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'formula' && !foreign[paragraph.index]) current++;
    part.push(Math.max(0, current));
  }

  const last = new Set<number>();
  const closed = new Set<number>();
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const { kind } = paragraphs[i]!;
    if ((kind !== 'operative' && kind !== 'sub') || foreign[i] || closed.has(part[i]!)) continue;
    closed.add(part[i]!);
    if (children[i]!.length === 0) last.add(i);
  }
  return paragraphs.map((paragraph, i) => ({
    paragraph,
    children: children[i]!,
    foreign: foreign[i]!,
    last: last.has(i),
    part: part[i]!,
  }));
});

const NONE: readonly Paragraph[] = [];

/** What is nested directly in each paragraph; most have nothing, and share one list. */
function childrenOf(paragraphs: readonly Paragraph[]): (readonly Paragraph[])[] {
  const children: (readonly Paragraph[])[] = paragraphs.map(() => NONE);
  const nested = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const { parent } = paragraph;
    if (parent === null || children[parent] === undefined) continue;
    const others = nested.get(parent);
    if (others) others.push(paragraph);
    else {
      const first = [paragraph];
      nested.set(parent, first);
      children[parent] = first;
    }
  }
  return children;
}

/** The paragraphs that are the resolution's own, of the kinds asked for. */
export function ownPlaces(resolution: Resolution, ...kinds: readonly Paragraph['kind'][]): readonly Place[] {
  const known = placesByKinds(resolution);
  const key = kinds.join();
  let places = known.get(key);
  if (places === undefined) {
    places = layoutOf(resolution).filter(
      ({ paragraph, foreign }) => !foreign && kinds.includes(paragraph.kind),
    );
    known.set(key, places);
  }
  return places;
}

const placesByKinds = oncePer((_: Resolution) => new Map<string, readonly Place[]>());

/** Whether a text of its own follows that the paragraph introduces with its colon. */
export function introduces(resolution: Resolution, paragraph: Paragraph): boolean {
  const next = layoutOf(resolution)[paragraph.index + 1];
  return (
    endingOf(paragraph).mark === 'colon' &&
    next !== undefined &&
    (next.foreign || !OWN.has(next.paragraph.kind))
  );
}

/**
 * Whether the line right below a paragraph begins with a dash though the paragraph has no mark at its end: in wrapped lines
 * that is a dash within the sentence, which was taken for a bullet.
 */
export function isCutByDash({ source }: Resolution, paragraph: Paragraph): boolean {
  if (endingOf(paragraph).mark !== null) return false;
  const below = source.lineAt(paragraph.prose.sourceOffset(paragraph.prose.text.length)) + 1;
  if (below >= source.lineCount) return false;
  return /^\s*[-–—] /.test(source.text.slice(source.lineStarts[below]!, source.lineEnd(below)));
}

/**
 * A paragraph at the top that ends with a colon and has nothing nested in it introduces what follows: the text of a
 * declaration, an amendment, a table. That lasts until the numbering, or the opening words of the preamble, go on.
 */
function foreignOnes(
  paragraphs: readonly Paragraph[],
  children: readonly (readonly Paragraph[])[],
): boolean[] {
  const foreign = paragraphs.map((paragraph) => paragraph.annex || isQuoted(paragraph));
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    // With a colon behind it the organ’s line opens a decision, whose clauses are lettered.
    if (
      paragraph.kind === 'formula' &&
      endingOf(paragraph).mark === 'colon' &&
      paragraphs[i + 1]?.label?.style === 'lower-letter'
    )
      for (let j = i + 1; j < paragraphs.length && paragraphs[j]!.kind !== 'formula'; j++) foreign[j] = true;
    if (foreign[i] || paragraph.parent !== null || children[i]!.length > 0) continue;
    if (paragraph.kind !== 'preambular' && paragraph.kind !== 'operative') continue;
    if (endingOf(paragraph).mark !== 'colon') continue;
    if (isLaterNumber(paragraph, paragraphs[i + 1])) continue;
    for (let j = i + 1; j < paragraphs.length && !goesOn(paragraph, paragraphs[j]!); j++) foreign[j] = true;
  }
  return foreign;
}

/** Whether a nested paragraph without a label begins with a quotation mark: a rule, an article or a draft, quoted as it reads. */
function isQuoted({ kind, label, prose }: Paragraph): boolean {
  return kind === 'sub' && label === null && /^[“«"„]/.test(prose.text);
}

/** Whether the numbering simply goes on, so that the colon introduces nothing. */
function isLaterNumber(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  if (next?.kind !== 'operative' || !next.label || !paragraph.label) return false;
  return next.label.style === paragraph.label.style && next.label.value > paragraph.label.value;
}

/** Whether `next` is where the resolution goes on behind what `introduction` brought in. */
function goesOn(introduction: Paragraph, next: Paragraph): boolean {
  if (next.annex) return false;
  if (next.kind === 'formula') return introduction.kind === 'preambular';
  if (introduction.kind === 'preambular')
    return next.kind === 'operative' || (next.kind === 'preambular' && next.opening !== null);
  if (next.kind !== 'operative' || next.parent !== null || !introduction.label || !next.label) return false;
  return next.label.style === introduction.label.style && next.label.value === introduction.label.value + 1;
}
