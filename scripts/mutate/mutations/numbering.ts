import type { Paragraph, Resolution } from '../../../server/src/model/resolution';
import type { Edit } from '../../../server/src/rules/rule';
import { edit, type Mutation, ownOf } from '../fault';

/** Faults of numbering leave references to the paragraphs pointing elsewhere. */
const REFERENCES = ['reference-resolves', 'paragraph-above-below'];

/** The rows of numbered operative paragraphs and of labelled sub-paragraphs. */
function operativeRow(resolution: Resolution): Paragraph[] {
  const row = ownOf(resolution, 'operative').filter(({ paragraph }) => paragraph.label?.style === 'arabic');
  // Numbers that begin again, in sections or composite resolutions, make rows of their own: only plain ones are damaged.
  const plain = row.every(({ paragraph, part }, i) => part === 0 && paragraph.label!.value === i + 1);
  return plain ? row.map(({ paragraph }) => paragraph) : [];
}

function subRows(resolution: Resolution): Paragraph[][] {
  return ownOf(resolution, 'operative', 'sub')
    .map(({ children }) =>
      children.filter(({ label }) => label?.style === 'lower-letter' || label?.style === 'lower-roman'),
    )
    .filter((row) => row.length > 1);
}

/** The number in a label as another one; null where the digits are of another script. */
function renumbered({ label }: Paragraph, value: number): Edit | null {
  const { text, span } = label!;
  const digits = String(label!.value);
  const at = text.indexOf(digits);
  return at < 0 ? null : edit(span.start + at, span.start + at + digits.length, String(value));
}

const ROMAN = [
  '',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];

/** A label as the one at another place of its row. */
function relabelled({ label }: Paragraph, value: number): Edit | null {
  const { text, span, style } = label!;
  const match = /^(\(?)([a-z]+)(\))$/.exec(text);
  const sign = style === 'lower-roman' ? ROMAN[value] : value <= 26 ? String.fromCharCode(96 + value) : null;
  return match && sign ? edit(span.start, span.end, `${match[1]}${sign}${match[3]}`) : null;
}

const made = (edits: readonly (Edit | null)[]): readonly Edit[] | null =>
  edits.every((it) => it !== null) ? (edits as Edit[]) : null;

export const numbering: readonly Mutation[] = [
  {
    rule: 'operative-numbered',
    fault: 'a number skipped: all from one paragraph on are one too high',
    *plant(resolution) {
      const row = operativeRow(resolution);
      for (let i = 1; i < row.length; i++) {
        const edits = made(
          row.slice(i).map((paragraph) => renumbered(paragraph, paragraph.label!.value + 1)),
        );
        if (edits) yield { edits: edits, place: row[i]!.label!.span, also: REFERENCES };
      }
    },
  },
  {
    rule: 'operative-numbered',
    fault: 'a number that stands twice: all from one paragraph on are one too low',
    *plant(resolution) {
      const row = operativeRow(resolution);
      for (let i = 1; i < row.length; i++) {
        const edits = made(
          row.slice(i).map((paragraph) => renumbered(paragraph, paragraph.label!.value - 1)),
        );
        if (edits) yield { edits: edits, place: row[i]!.label!.span, also: REFERENCES };
      }
    },
  },
  {
    rule: 'operative-numbered',
    fault: 'one paragraph with another number',
    *plant(resolution) {
      const row = operativeRow(resolution);
      for (const paragraph of row.slice(1, -1)) {
        const edits = made([renumbered(paragraph, paragraph.label!.value + 2)]);
        if (edits) yield { edits, also: REFERENCES };
      }
    },
  },
  {
    rule: 'label-sequence',
    fault: 'a letter skipped: all from one sub-paragraph on are one too far',
    *plant(resolution) {
      for (const row of subRows(resolution))
        for (let i = 1; i < row.length; i++) {
          const edits = made(row.slice(i).map((paragraph, j) => relabelled(paragraph, i + j + 2)));
          if (edits) yield { edits, place: row[i]!.label!.span, also: REFERENCES };
        }
    },
  },
  {
    rule: 'label-sequence',
    fault: 'a letter that stands twice',
    *plant(resolution) {
      for (const row of subRows(resolution))
        for (let i = 1; i < row.length; i++) {
          const edits = made([relabelled(row[i]!, i)]);
          if (edits) yield { edits, also: REFERENCES };
        }
    },
  },
  {
    rule: 'single-operative-unnumbered',
    fault: 'a number before the only operative paragraph',
    *plant(resolution) {
      if (resolution.profile === 'model-un') return;
      const places = ownOf(resolution, 'operative').filter(({ paragraph }) => paragraph.parent === null);
      const [only, ...others] = places;
      if (!only || others.length > 0 || only.paragraph.label !== null) return;
      // What it introduces goes on with the numbers.
      if (/[:：]$/.test(only.paragraph.prose.text)) return;
      const { start } = only.paragraph.span;
      yield { edits: [edit(start, start, '1. ')] };
    },
  },
];
