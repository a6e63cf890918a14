import type { LabelToken } from '../syntax/labels';
import type { LabelStyle } from './resolution';

/** Where a labelled sub-paragraph stands in the rows of its paragraph. */
export interface Place {
  /** 1 for what hangs from the paragraph itself. */
  readonly depth: number;
  readonly style: LabelStyle;
  /** Its value in that row. */
  readonly value: number;
}

/** So many letters may be left out of a row. */
const LARGEST_GAP = 3;

interface Row {
  readonly style: LabelStyle;
  readonly enclosed: boolean;
  last: number;
}

/**
 * Follows the rows of sub-paragraphs of one paragraph: `(a)`, `(b)`, beneath them `(i)`, `(ii)`. A label that can be read
 * as a letter and as a numeral is read as what continues a row.
 */
export class Nesting {
  private rows: Row[] = [];

  /** A new paragraph begins: no row is open. */
  reset(): void {
    this.rows = [];
  }

  get depth(): number {
    return this.rows.length;
  }

  /**
   * @param announced whether a colon stands before the label
   * @param next the label that follows it; null where none does
   */
  place(label: LabelToken, announced: boolean, next: LabelToken | null): Place {
    const all = readingsOf(label);
    const readings = this.skipsLetter(label, announced, next) ? all.slice(0, 1) : all;
    for (let depth = this.rows.length; depth > 0; depth--) {
      const row = this.rows[depth - 1]!;
      for (const reading of readings)
        if (fits(row, reading, label) && (reading.value === row.last + 1 || reading.style === 'bullet'))
          return this.settle(depth, reading);
    }
    const opening = readings.find((reading) => reading.value <= 1);
    if (opening) {
      const same = this.rows.findIndex((row) => fits(row, opening, label));
      if (same >= 0) return this.settle(same + 1, opening);
      this.rows.push({ style: opening.style, enclosed: label.enclosed, last: opening.value });
      return { depth: this.rows.length, style: opening.style, value: opening.value };
    }
    // Out of its row: beside the innermost row of its kind, or a row of its own.
    for (let depth = this.rows.length; depth > 0; depth--)
      for (const reading of readings)
        if (fits(this.rows[depth - 1]!, reading, label)) return this.settle(depth, reading);
    const reading = readings[0]!;
    this.rows.push({ style: reading.style, enclosed: label.enclosed, last: reading.value });
    return { depth: this.rows.length, style: reading.style, value: reading.value };
  }

  /** Whether `(i)` stands for the letter in a row that leaves out `(h)`: neither a colon nor `(ii)` tells of a row of numerals. */
  private skipsLetter(label: LabelToken, announced: boolean, next: LabelToken | null): boolean {
    if (label.roman !== 1 || label.style !== 'letter') return false;
    if (announced || next?.roman === 2) return false;
    return this.rows.some(
      ({ style, enclosed, last }) =>
        style === (label.upper ? 'upper-letter' : 'lower-letter') &&
        enclosed === label.enclosed &&
        last < label.value &&
        last >= label.value - LARGEST_GAP,
    );
  }

  private settle(depth: number, reading: Reading): Place {
    this.rows.length = depth;
    this.rows[depth - 1]!.last = reading.value;
    return { depth, style: reading.style, value: reading.value };
  }
}

export interface Reading {
  readonly style: LabelStyle;
  readonly value: number;
}

function fits(row: Row, reading: Reading, label: LabelToken): boolean {
  return row.style === reading.style && row.enclosed === label.enclosed;
}

function readingsOf(label: LabelToken): Reading[] {
  switch (label.style) {
    case 'bullet':
      return [{ style: 'bullet', value: 0 }];
    case 'number':
      return [{ style: 'arabic', value: label.value }];
    case 'numeral':
      return [{ style: label.upper ? 'upper-roman' : 'lower-roman', value: label.value }];
    case 'letter': {
      const letter: Reading = { style: label.upper ? 'upper-letter' : 'lower-letter', value: label.value };
      if (label.alike > 0) return [{ ...letter, value: label.alike }, letter];
      if (label.roman === 0) return [letter];
      const roman: Reading = { style: label.upper ? 'upper-roman' : 'lower-roman', value: label.roman };
      return [letter, roman];
    }
  }
}

/** The style and value of a label that stands in no row of sub-paragraphs: `II` and `I` are numerals there, `C` a letter. */
export function styleOf(label: LabelToken): Reading {
  const readings = readingsOf(label);
  const roman = readings[1];
  return roman && (roman.value === 1 || label.end - label.start > 2) ? roman : readings[0]!;
}
