import type { OrganCode } from '../vocabulary/citations';
import type { CitationKind, Reference } from './citation';
import { type Evidence, identify } from './identify';
import type { Memory } from './memory';
import type { PrintedNumber } from './number';

/** A reference while it is read: what stands behind it may still say whose it is. */
export interface Draft {
  kind: CitationKind;
  start: number;
  end: number;
  symbol: string | null;
  date: string | null;
  part: string | null;
  instrument: string | null;
  bare?: true;
  /** The printed number of a resolution or decision with what is known of whose it is. */
  readonly numbered: Numbered | null;
}

export interface Numbered {
  readonly number: PrintedNumber;
  kind: 'resolution' | 'decision';
  named: OrganCode | null;
  subject: OrganCode | null;
  readonly spokenOf: OrganCode | null;
  /** A date that stands near and tells whose it may be, without being given for it. */
  readonly near: string | null;
}

export function draft(kind: CitationKind, start: number, end: number, more: Partial<Draft> = {}): Draft {
  return {
    kind,
    start,
    end,
    symbol: null,
    date: null,
    part: null,
    instrument: null,
    numbered: null,
    ...more,
  };
}

/** The reference that a draft came to; null where its number can be none of any organ. */
export function finish(from: Draft, text: string, own: OrganCode | null, memory: Memory): Reference | null {
  const { kind, start, end, date, part, instrument, numbered } = from;
  let symbol: string | null = from.symbol;
  if (numbered !== null) {
    const found = symbolOf(numbered, date, own, memory);
    if (found === undefined) return null;
    symbol = found;
  }
  const printed = text.slice(start, end);
  const reference = {
    kind: numbered?.kind ?? kind,
    start,
    end,
    text: printed,
    symbol,
    date,
    part,
    instrument,
  };
  return from.bare ? { ...reference, bare: true } : reference;
}

/** The symbol of a number; `undefined` where it is no number of a resolution. */
function symbolOf(
  numbered: Numbered,
  date: string | null,
  own: OrganCode | null,
  memory: Memory,
): string | null | undefined {
  const { number, kind, named, subject, spokenOf, near } = numbered;
  const evidence: Evidence = { kind, named, subject, spokenOf, own, date: date ?? near };
  const identity = identify(number, evidence);
  if (identity === null) return undefined;
  const key = `${number.prefix}${number.group}/${number.serial}${number.letters}`;
  if (identity.sure) {
    if (identity.symbol !== null) {
      memory.keepSymbol(key, identity.symbol);
      if (number.form === 'roman' || number.form === 'security')
        memory.keepRunning(number.serial, identity.symbol);
    }
    return identity.symbol;
  }
  return memory.symbolOf(key) ?? identity.symbol;
}
