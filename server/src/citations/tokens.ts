import type { Instrument } from '../catalogue/instruments';
import type { OrganCode, PartKind } from '../vocabulary/citations';
import type { PrintedDate } from './dates';
import type { PrintedNumber } from './number';
import type { PrintedSymbol } from './symbol';

/** A word or phrase of the vocabulary, by what it does in a reference. */
export type Meaning =
  | {
      readonly is: 'noun';
      readonly kind: 'resolution' | 'decision';
      readonly own: 'feminine' | 'masculine' | null;
      /** The organ that an abbreviation names with the noun (`UNSCR`). */
      readonly organ?: OrganCode;
    }
  | { readonly is: 'organ'; readonly organ: OrganCode }
  | { readonly is: 'part'; readonly part: PartKind }
  | { readonly is: 'name'; readonly instrument: Instrument }
  | { readonly is: 'head'; readonly head: number }
  /** A generic name within a name that nobody knows. */
  | { readonly is: 'lower-head'; readonly head: number }
  | {
      readonly is:
        | 'its'
        | 'and'
        | 'to'
        | 'above'
        | 'below'
        | 'present'
        | 'ibid'
        | 'idem'
        | 'treaty-series'
        | 'volume'
        | 'number-mark'
        | 'official-records'
        | 'supplement'
        | 'corrigendum'
        | 'publisher'
        | 'charter'
        | 'charter-short'
        | 'addition'
        | 'other-noun'
        | 'other-name';
    };

/**
 * What matters for references in a run of words, in order. Words without a meaning are not kept; `gap` counts those
 * between a token and the one before it.
 */
export type Token = { readonly start: number; readonly end: number; readonly gap: number } & (
  | { readonly kind: 'word'; readonly meaning: Meaning }
  | { readonly kind: 'number'; readonly number: PrintedNumber }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'symbol'; readonly symbol: PrintedSymbol }
  | { readonly kind: 'date'; readonly date: PrintedDate }
  | { readonly kind: 'comma' | 'stop' | 'semicolon' | 'open' | 'close' | 'quote' }
);
