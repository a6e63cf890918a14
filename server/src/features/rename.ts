import type { Footnote, LabelStyle, Paragraph, Resolution } from '../model/resolution';
import type { Edit } from '../rules/rule';
import { labelAt, romanValue } from '../syntax/labels';
import { HAN_NUMERALS } from '../text/han-numerals';
import type { Span } from '../text/span';
import { type InternalStep, internalSteps } from './internal-target';
import { labelNumber, subjectAt } from './subject';

export interface Renamable {
  /** The number or letter under the cursor, without its signs. */
  readonly span: Span;
  readonly placeholder: string;
}

/** Edits in the order of the text, or a sentence that says why there can be none. */
export type Renaming = { readonly edits: readonly Edit[] } | { readonly refused: string };

/** What can be renamed at an offset: the label of a note or paragraph, there or where something points to it; else null. */
export function renamableAt(resolution: Resolution, offset: number): Renamable | null {
  const subject = subjectAt(resolution, offset);
  if (subject === null || subject.is === 'instrument' || subject.is === 'name') return null;
  const { span } = subject;
  if (subject.is === 'paragraph')
    return labelNumber(resolution, subject.paragraph) && { span, placeholder: resolution.source.slice(span) };
  const { label } = subject.note;
  const at = resolution.source.slice(span).indexOf(label);
  // A superscript has no label inside it to be shown alone: the whole sign is what changes.
  const inner = at < 0 ? span : { start: span.start + at, end: span.start + at + label.length };
  return { span: inner, placeholder: label };
}

/**
 * Gives what is at an offset another label, there and wherever something points to it. Its neighbours keep theirs.
 *
 * @param name the new number or letter, with or without the signs around it
 */
export function renameAt(resolution: Resolution, offset: number, name: string): Renaming {
  const subject = subjectAt(resolution, offset);
  if (subject === null || subject.is === 'instrument' || subject.is === 'name')
    return { refused: 'There is no label of a note or paragraph here.' };
  return subject.is === 'note'
    ? renameNote(resolution, subject.note, name.trim())
    : renameParagraph(resolution, subject.paragraph, name.trim());
}

const NOTE_LABEL = /^\[?\^?([\p{L}\p{N}_-]{1,20}|\*{1,5})\]?$/u;

function renameNote(resolution: Resolution, note: Footnote, name: string): Renaming {
  const label = NOTE_LABEL.exec(name)?.[1];
  if (label === undefined) return { refused: `“${name}” can't be the label of a note.` };
  const places = [...note.markers.map(({ span }) => span), note.labelSpan];
  const taken =
    resolution.footnotes.find((other) => other !== note && other.label === label)?.labelSpan ??
    resolution.markers.find((marker) => marker.label === label && !note.markers.includes(marker))?.span;
  if (taken !== undefined)
    return { refused: `There is a note or marker ${label} already, ${lineOf(resolution, taken)}.` };
  const edits: Edit[] = [];
  for (const span of places) {
    const text = relabelled(resolution.source.slice(span), note.label, label);
    if (text === null) return { refused: `“${label}” can't be written as a superscript number.` };
    edits.push({ span, text });
  }
  return { edits: inOrder(edits) };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A marker or label as printed with another label in it; null where its form has no room for that. */
function relabelled(printed: string, before: string, after: string): string | null {
  const at = printed.lastIndexOf(before);
  if (at >= 0) return printed.slice(0, at) + after + printed.slice(at + before.length);
  if (!/^\d+$/.test(after)) return null;
  const raised = after.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!);
  return printed.replace(/[⁰¹²³⁴-⁹]+/, raised);
}

/** What the labels of each style are made of. */
const FORMS: Readonly<Record<LabelStyle, { readonly is: RegExp; readonly words: string }>> = {
  arabic: { is: /^[1-9]\d{0,3}$/, words: 'a number' },
  'lower-letter': { is: /^(?:\p{Ll}{1,2}|\p{Lo})$/u, words: 'a small letter' },
  'upper-letter': { is: /^\p{Lu}{1,2}$/u, words: 'a capital letter' },
  'lower-roman': { is: /^[ivxlc]{1,9}$/, words: 'a small Roman numeral' },
  'upper-roman': { is: new RegExp(`^(?:[IVXLC]{1,9}|[${HAN_NUMERALS}]{1,3})$`), words: 'a Roman numeral' },
  bullet: { is: /^$/, words: 'nothing' },
};

function renameParagraph(resolution: Resolution, paragraph: Paragraph, name: string): Renaming {
  const own = labelNumber(resolution, paragraph);
  if (own === null) return { refused: 'This paragraph has no label.' };
  const { style } = paragraph.label!;
  const label = /^[([]?\s*([\p{L}\p{N}]+)\s*[)\].]{0,2}$/u.exec(name)?.[1] ?? '';
  const form = FORMS[style];
  if (!form.is.test(label)) return { refused: `“${name}” won't do: this label is ${form.words}.` };
  const taken = rowOf(resolution, paragraph).find((other) => {
    const number = labelNumber(resolution, other);
    return other !== paragraph && number !== null && resolution.source.slice(number) === label;
  });
  if (taken !== undefined)
    return {
      refused: `There is ${style === 'arabic' ? 'a paragraph' : 'a sub-paragraph'} ${label} already, ${lineOf(resolution, taken.span)}.`,
    };
  const edits: Edit[] = [{ span: own, text: label }];
  for (const citation of resolution.citations) {
    const steps = internalSteps(resolution, citation);
    if (turnsBack(steps, paragraph, placeInRow(label, style)))
      return {
        refused: `“${citation.text}”, ${lineOf(resolution, citation.span)}, would run backwards: change that first.`,
      };
    for (const { to, span } of steps) {
      if (to !== paragraph) continue;
      if (span === null)
        return {
          refused: `“${citation.text}”, ${lineOf(resolution, citation.span)}, is a range that this paragraph lies in: change that first.`,
        };
      edits.push({ span, text: label });
    }
  }
  return { edits: inOrder(edits) };
}

/** The place in its row that a label stands for; NaN where it can't be told. */
function placeInRow(label: string, style: LabelStyle): number {
  if (style === 'arabic') return Number(label);
  if (style === 'lower-roman' || style === 'upper-roman')
    return romanValue(label.toLowerCase()) || Number.NaN;
  const read = labelAt(`(${label})`, 0, label.length + 2);
  return read?.style === 'letter' ? read.value : Number.NaN;
}

/** Whether a range (`5 to 7`, `(a) to (c)`) would end before it begins if one of its ends bore that number. */
function turnsBack(steps: readonly InternalStep[], paragraph: Paragraph, number: number): boolean {
  const placeOf = ({ to }: InternalStep) => (to === paragraph ? number : (to.label?.value ?? Number.NaN));
  const named = steps.filter(({ span, final }) => span !== null && final);
  return named.some((last, index) => {
    const first = named[index - 1];
    if (!last.endsRange || first === undefined) return false;
    if (first.to !== paragraph && last.to !== paragraph) return false;
    return placeOf(first) >= placeOf(last);
  });
}

/** The paragraphs that are counted in one row with a paragraph, itself included. */
function rowOf({ paragraphs }: Resolution, paragraph: Paragraph): Paragraph[] {
  const { parent, depth, label, annex, kind } = paragraph;
  let row: Paragraph[] = [];
  for (const other of paragraphs) {
    const ends = other.kind === 'annex' || other.kind === 'formula';
    const alike =
      other.parent === parent &&
      other.depth === depth &&
      other.label?.style === label?.style &&
      other.annex === annex &&
      (other.kind === kind || depth > 0);
    if (!ends && !alike) continue;
    const anew = ends || (other.label?.value === 1 && row.some(({ label }) => label!.value > 1));
    if (anew && row.includes(paragraph)) return row;
    if (anew) row = [];
    if (alike) row.push(other);
  }
  return row;
}

/** Several references can lead through the same number: it is changed once. */
function inOrder(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  return sorted.filter(({ span }, index) => index === 0 || sorted[index - 1]!.span.start !== span.start);
}

function lineOf({ source }: Resolution, span: Span): string {
  return `on line ${source.lineAt(span.start) + 1}`;
}
