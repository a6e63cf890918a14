import { digitsEnd, digitsValue } from '../citations/characters';
import type { Citation } from '../citations/citation';
import { lexiconOf } from '../citations/lexicon';
import { outerFirst, type PrintedPart, partAt } from '../citations/parts';
import { internalTargetOf } from '../citations/target';
import type { Paragraph, Resolution } from '../model/resolution';
import type { Span } from '../text/span';
import { type Designator, designatorsOf } from './designators';
import { calledIn, isParagraph } from './internal-words';
import { citedFrom } from './prose-of';
import { sectionsOf } from './sections';

/** One step of an internal reference: a number, letter or word and the paragraph that it leads to. */
export interface InternalStep {
  /** The number or letter itself, without brackets; null where a range (`5 to 7`) takes in what it doesn't name. */
  readonly span: Span | null;
  readonly to: Paragraph;
  /** False for a step that only leads on: `3` in `paragraph 3 (b)`. */
  readonly final: boolean;
  /** Whether it ends a range that the step before it with a span begins: `7` in `5 to 7`. */
  readonly endsRange: boolean;
}

/** Where the reference stands, and on which side of it what it means is to be looked for. */
interface Sight {
  readonly from: Paragraph | null;
  readonly direction: 'above' | 'below' | null;
}

/**
 * Resolves an internal reference (`paragraphs 3 and 5 (a) above`, `section II, paragraph 1`, `the annex to the present
 * resolution`) step by step, in the order of its words; empty where it leads nowhere in this text.
 */
export function internalSteps(resolution: Resolution, citation: Citation): InternalStep[] {
  if (citation.kind !== 'internal') return [];
  const { language } = resolution;
  const target = internalTargetOf(citation.text, language);
  const place = citedFrom(resolution, citation);
  if (target === null || place === null) return [];
  const called = calledIn(citation.text, language);
  // An annex that speaks of "the present resolution" does not mean itself.
  const from = called === 'resolution' && place.paragraph?.annex === true ? null : place.paragraph;
  const sight: Sight = { from, direction: target.direction };
  const around = from === null || called === null ? null : partAround(resolution, from, called);
  const spanIn = ({ start, end }: Span): Span => place.prose.span(place.start + start, place.start + end);
  return outerFirst(target.parts).flatMap((row) =>
    rowSteps(resolution, citation.text, row, sight, spanIn, around),
  );
}

/**
 * The steps of parts that lie one within the other, the outer before the inner.
 * @param around the stretch of paragraphs that all of it lies in, as indices; null for the whole text
 */
function rowSteps(
  resolution: Resolution,
  words: string,
  row: readonly PrintedPart[],
  sight: Sight,
  spanOf: (place: Span) => Span,
  around: Span | null,
): InternalStep[] {
  const { language } = resolution;
  const steps: InternalStep[] = [];
  let scope = around;
  let owner: Paragraph | null = null;
  row.forEach((part, index) => {
    const before = row[index - 1];
    const designators = designatorsOf(words, part, language);
    if (isParagraph(part.part)) {
      // `paragraph 1, subparagraph (a)`, `point (a) of paragraph 1`: the number only leads on.
      if (owner !== null && (part.part === 'subparagraph' || before?.holds === true)) leadOn(steps);
      for (const step of paragraphSteps(resolution, designators, sight, scope, owner)) {
        steps.push({ ...step, span: step.span && spanOf(step.span) });
        if (step.final && part.part === 'paragraph') owner = step.to;
      }
      return;
    }
    if (part.part === 'preamble') {
      const first = resolution.paragraphs.find(({ kind }) => kind === 'preambular');
      if (first !== undefined) steps.push({ span: spanOf(part), to: first, final: true, endsRange: false });
      return;
    }
    const inner = row.slice(index + 1).some((other) => isParagraph(other.part));
    for (const named of designators.length > 0 ? designators : [null]) {
      const heading = headingOf(resolution, part, named?.text ?? null, sight);
      if (heading === null) continue;
      steps.push({ span: spanOf(named ?? part), to: heading, final: !inner, endsRange: false });
      scope = extentOf(resolution, heading);
    }
  });
  return steps;
}

/** Makes steps such that only lead on to later ones. */
function leadOn(steps: InternalStep[]): void {
  for (const [index, step] of steps.entries()) steps[index] = { ...step, final: false };
}

/** The paragraphs that an internal reference means in the end, each once, in the order of its words. */
export function internalTargets(resolution: Resolution, citation: Citation): Paragraph[] {
  const final = internalSteps(resolution, citation).filter((step) => step.final);
  return [...new Set(final.map(({ to }) => to))];
}

/** @param owner the paragraph that letters belong to, where the words have named it already */
function paragraphSteps(
  resolution: Resolution,
  designators: readonly Designator[],
  sight: Sight,
  scope: Span | null,
  owner: Paragraph | null,
): InternalStep[] {
  const steps: InternalStep[] = [];
  let top = owner;
  let before: Paragraph | null = null;
  for (const { words, range } of designators) {
    let at: Paragraph | null = null;
    words.forEach((word, index) => {
      const last = index === words.length - 1;
      if (index === 0 && digitsEnd(word.text, 0) === word.text.length) {
        at = numbered(resolution, digitsValue(word.text, 0, word.text.length), sight, scope);
        top = at;
      } else if (index === 0) {
        // `paragraph 5 (a) and (b)`: the second letter belongs to the same number; `5 (a) (i) and (ii)`: to the same letter.
        const row = before === null ? null : besideIn(resolution, word.text, before);
        const sub = row ?? (top === null ? null : subOf(resolution, top, word.text));
        at = sub ?? beside(resolution, word.text, sight.from);
      } else if (at !== null) at = subOf(resolution, at, word.text);
      if (at === null) return;
      if (last && range && before !== null)
        for (const between of rowBetween(resolution, before, at))
          steps.push({ span: null, to: between, final: true, endsRange: false });
      steps.push({ span: word, to: at, final: last, endsRange: last && range && before !== null });
    });
    before = at;
  }
  return steps;
}

/** What stands between two paragraphs of one row. */
function rowBetween({ paragraphs }: Resolution, first: Paragraph, last: Paragraph): Paragraph[] {
  if (first.parent !== last.parent || first.label?.style !== last.label?.style) return [];
  return paragraphs
    .slice(first.index + 1, last.index)
    .filter(
      ({ parent, depth, label }) =>
        parent === first.parent && depth === first.depth && label?.style === first.label?.style,
    );
}

function numbered(
  { paragraphs }: Resolution,
  number: number,
  sight: Sight,
  scope: Span | null,
): Paragraph | null {
  const all = paragraphs.filter(
    ({ index, label, depth, kind }) =>
      depth === 0 &&
      kind === 'operative' &&
      label?.style === 'arabic' &&
      label.value === number &&
      (scope === null || (scope.start <= index && index < scope.end)),
  );
  return nearest(all, sight);
}

/**
 * Of several that bear the same number the one that is meant: in the same part of the text, on the side that the words
 * say, the nearest.
 */
function nearest(all: readonly Paragraph[], { from, direction }: Sight): Paragraph | null {
  if (from === null || all.length < 2) return all[0] ?? null;
  const samePart = all.filter(({ annex }) => annex === from.annex);
  const near = samePart.length > 0 ? samePart : all;
  const sided = near.filter(({ index }) =>
    direction === 'below' ? index > from.index : index <= from.index,
  );
  return (sided.length > 0 ? sided : near).reduce((best, one) =>
    Math.abs(one.index - from.index) < Math.abs(best.index - from.index) ? one : best,
  );
}

function subOf({ paragraphs }: Resolution, owner: Paragraph, letter: string): Paragraph | null {
  return (
    paragraphs.find(
      ({ parent, label }) => parent === owner.index && label !== null && bears(label.text, letter),
    ) ?? null
  );
}

/** The sub-paragraph of that letter in the row of another, or in the rows around that. */
function besideIn(resolution: Resolution, letter: string, other: Paragraph): Paragraph | null {
  return other.parent === null ? null : within(resolution, letter, resolution.paragraphs[other.parent]!);
}

/** The sub-paragraph of that letter under a paragraph, or under those that it is nested in, the innermost first. */
function within(resolution: Resolution, letter: string, from: Paragraph): Paragraph | null {
  for (
    let at: Paragraph | null = from;
    at !== null;
    at = at.parent === null ? null : resolution.paragraphs[at.parent]!
  ) {
    const found = subOf(resolution, at, letter);
    if (found !== null) return found;
  }
  return null;
}

/** The sub-paragraph of that letter in the rows that the reference stands in, the innermost row first. */
function beside(resolution: Resolution, letter: string, from: Paragraph | null): Paragraph | null {
  const found = from === null ? null : within(resolution, letter, from);
  if (found !== null) return found;
  if (from !== null) return null;
  return (
    resolution.paragraphs.find(({ kind, label }) => kind === 'sub' && label && bears(label.text, letter)) ??
    null
  );
}

/** Whether a label (`(b)`, `b)`) is that of a letter. */
function bears(label: string, letter: string): boolean {
  return label.replace(/[()（）.\s]/g, '').toLowerCase() === letter.toLowerCase();
}

/** The heading of an annex, section, chapter or article; of several without a number asked for, the nearest. */
function headingOf(
  resolution: Resolution,
  { part }: PrintedPart,
  number: string | null,
  sight: Sight,
): Paragraph | null {
  const { paragraphs, language } = resolution;
  const lexicon = lexiconOf(language);
  const wanted = number?.toLowerCase() ?? null;
  const isAnnex = part === 'annex' || part === 'appendix' || part === 'attached';
  const sections = isAnnex ? null : sectionsOf(paragraphs);
  const found = paragraphs.filter((paragraph) => {
    if (paragraph.kind !== (isAnnex ? 'annex' : 'heading')) return false;
    const printed = partAt(paragraph.prose.text, 0, lexicon);
    if (printed?.part === part)
      return wanted === null || printed.labels.some((label) => label.toLowerCase() === wanted);
    if (wanted === null) return false;
    const own = sections?.get(paragraph.index)?.number;
    return own != null && own.replace(/[()（）.\s]/g, '').toLowerCase() === wanted;
  });
  // The annex to a resolution stands behind all of its paragraphs, wherever it is spoken of.
  return isAnnex && number === null ? (found[0] ?? null) : nearest(found, sight);
}

/** Whether it is the heading of an annex or section rather than a paragraph. */
export function isTitle({ kind }: Paragraph): boolean {
  return kind === 'annex' || kind === 'heading';
}

/** The heading that says what the annex or number above it is about; null where a section of its own stands there. */
export function titleBelow({ paragraphs }: Resolution, { index, kind }: Paragraph): Paragraph | null {
  const next = paragraphs[index + 1];
  if ((kind !== 'annex' && kind !== 'heading') || next?.kind !== 'heading' || next.label !== null)
    return null;
  return kind === 'annex' || !sectionsOf(paragraphs).has(next.index) ? next : null;
}

/** The part of a kind that a paragraph stands in, as indices from its heading to behind its last; null where it is in none. */
function partAround({ paragraphs, language }: Resolution, from: Paragraph, kind: string): Span | null {
  const sections = sectionsOf(paragraphs);
  for (let index = from.index; index >= 0; index--) {
    const paragraph = paragraphs[index]!;
    if (!isTitle(paragraph)) continue;
    const printed = partAt(paragraph.prose.text, 0, lexiconOf(language))?.part;
    const numbered = printed === undefined && sections.get(index)?.number != null;
    if (printed !== kind && !(numbered && kind === 'section')) continue;
    const extent = extentOf({ paragraphs }, paragraph);
    return from.index < extent.end ? extent : null;
  }
  return null;
}

/** The paragraphs under a heading, as indices from the first to behind the last. */
export function extentOf({ paragraphs }: Pick<Resolution, 'paragraphs'>, heading: Paragraph): Span {
  const sections = sectionsOf(paragraphs);
  const rank = sections.get(heading.index)?.rank ?? 0;
  let end = heading.index + 1;
  while (end < paragraphs.length) {
    const { kind, index } = paragraphs[end]!;
    if (kind === 'annex') break;
    if (kind === 'heading' && heading.kind === 'heading' && (sections.get(index)?.rank ?? 99) <= rank) break;
    end++;
  }
  return { start: heading.index, end };
}
