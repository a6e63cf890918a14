import type { Citation } from '../citations/citation';
import { internalTargetOf } from '../citations/target';
import type { Paragraph, Resolution } from '../model/resolution';
import { escapeInline, escapeMarkdown, type HoverText } from './hover-markdown';
import { shorten } from './shorten';

const LONGEST = 240;
const MOST = 4;

/** The beginning of each paragraph that an internal reference points to; null where it points to none. */
export function hoverOfInternal(resolution: Resolution, citation: Citation): HoverText | null {
  const targets = internalTargets(resolution, citation);
  if (targets.length === 0) return null;
  const lines = targets
    .slice(0, MOST)
    .map(({ label, prose }) =>
      label === null ? begun(prose.text) : `**${escapeInline(label.text)}** ${begun(prose.text)}`,
    );
  if (targets.length > MOST) lines.push(`and ${targets.length - MOST} more`);
  return { head: lines, details: [] };
}

function begun(text: string): string {
  return escapeMarkdown(shorten(text, LONGEST));
}

/** The paragraphs that an internal reference points to, in the order of the text. */
export function internalTargets(resolution: Resolution, citation: Citation): Paragraph[] {
  const target = internalTargetOf(citation.text, resolution.language);
  if (target === null) return [];
  const from = citation.paragraph === null ? null : (resolution.paragraphs[citation.paragraph] ?? null);
  const found: Paragraph[] = [];
  for (const { part, labels } of target.parts) {
    if (part === 'paragraph')
      for (const { number, letters } of numbersOf(labels, citation.text)) {
        const top = numbered(resolution, number, from, target.direction);
        const paragraph = top === null ? null : within(resolution, top, letters);
        if (paragraph !== null && !found.includes(paragraph)) found.push(paragraph);
      }
    else if (part === 'subparagraph')
      for (const label of labels) {
        const paragraph = lettered(resolution, label, from);
        if (paragraph !== null) found.push(paragraph);
      }
    else if (part === 'annex' || part === 'section') {
      const paragraph = headed(resolution, part, labels[0] ?? null);
      if (paragraph !== null) found.push(paragraph);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

const LONGEST_RANGE = 60;

interface NumberedLabel {
  readonly number: number;
  /** `(b)` and `(ii)` behind the number. */
  readonly letters: readonly string[];
}

/** The numbers of labels; two with a word or dash for "to" between them stand for all from one to the other. */
function numbersOf(labels: readonly string[], words: string): NumberedLabel[] {
  const numbers: NumberedLabel[] = [];
  labels.forEach((label, index) => {
    const number = Number.parseInt(label, 10);
    const letters = label.match(/\([^()]{1,5}\)/g) ?? [];
    const before = numbers[numbers.length - 1];
    if (Number.isNaN(number)) {
      // `paragraph 5 (a) and (b)`: the second letter belongs to the same number.
      if (before !== undefined && letters.length > 0) numbers.push({ number: before.number, letters });
      return;
    }
    const between = index > 0 ? betweenLabels(words, labels[index - 1]!, label) : '';
    const isRange = /^(?:to|[–‑-]|à|a|по|إلى|至|到)$/i.test(between);
    if (before !== undefined && isRange && number > before.number && number - before.number < LONGEST_RANGE)
      for (let inner = before.number + 1; inner < number; inner++)
        numbers.push({ number: inner, letters: [] });
    numbers.push({ number, letters });
  });
  return numbers;
}

/** The sub-paragraph of a paragraph that letters lead to; the paragraph itself where they lead nowhere. */
function within({ paragraphs }: Resolution, top: Paragraph, letters: readonly string[]): Paragraph {
  let at = top;
  for (const letter of letters) {
    const inner = paragraphs.find(({ parent, label }) => parent === at.index && label?.text === letter);
    if (inner === undefined) break;
    at = inner;
  }
  return at;
}

function betweenLabels(words: string, first: string, second: string): string {
  const end = words.indexOf(first) + first.length;
  const start = words.indexOf(second, end);
  return start < 0 ? '' : words.slice(end, start).trim();
}

/** The paragraph of that number: in the same part of the text, on the side that the reference says, the nearest. */
function numbered(
  { paragraphs }: Resolution,
  number: number,
  from: Paragraph | null,
  direction: 'above' | 'below' | null,
): Paragraph | null {
  const candidates = paragraphs.filter(
    ({ label, depth, kind, annex }) =>
      label?.style === 'arabic' &&
      label.value === number &&
      depth === 0 &&
      (kind === 'operative' || kind === 'annex') &&
      (from === null || annex === from.annex),
  );
  if (from === null || candidates.length < 2) return candidates[0] ?? null;
  const sided = candidates.filter(({ index }) =>
    direction === 'below' ? index > from.index : index <= from.index,
  );
  const pool = sided.length > 0 ? sided : candidates;
  return pool.reduce((best, one) =>
    Math.abs(one.index - from.index) < Math.abs(best.index - from.index) ? one : best,
  );
}

/** The sub-paragraph of that letter beside or below the paragraph that refers to it. */
function lettered({ paragraphs }: Resolution, label: string, from: Paragraph | null): Paragraph | null {
  const wanted = label.replace(/\s+/g, '');
  const matches = paragraphs.filter(({ kind, label: own }) => kind === 'sub' && own?.text === wanted);
  if (from === null) return matches[0] ?? null;
  const beside = matches.find(({ parent }) => parent === from.index || parent === from.parent);
  return beside ?? null;
}

/** The heading of an annex or section. */
function headed(
  { paragraphs }: Resolution,
  part: 'annex' | 'section',
  number: string | null,
): Paragraph | null {
  const ends = number === null ? '' : number.trim().toLowerCase();
  const isHeading = ({ kind, annex }: Paragraph) => kind === 'heading' || (part === 'annex' && annex);
  return (
    paragraphs.find((paragraph) => {
      if (!isHeading(paragraph)) return false;
      const text = paragraph.prose.text.trim().toLowerCase();
      const label = paragraph.label?.text.replace(/[.\s]/g, '').toLowerCase() ?? '';
      if (part === 'section') return ends !== '' && (label === ends || text === ends);
      return ends === '' ? paragraph.annex : text.endsWith(` ${ends}`) || label === ends;
    }) ?? null
  );
}
