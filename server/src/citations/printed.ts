import type { KnownResolution } from '../catalogue/resolutions';
import { bodyMeaning, issuerMeaning } from '../catalogue/series';
import type { Language } from '../vocabulary/language';
import { toRoman } from './characters';
import type { Citation } from './citation';
import { lexiconOf } from './lexicon';
import type { PrintedNumber } from './number';

/** A symbol of a resolution or decision as texts print it. */
export interface PrintedName {
  readonly organ: string;
  readonly kind: 'resolution' | 'decision';
  /** `55/25`, `2200 A (XXI)`, `1325 (2000)`, `57/270 B`, `45/58 A to P`. */
  readonly number: string;
}

/** The organs whose resolutions have symbols of their own, as those begin; a longer beginning before a shorter. */
const ORGANS = ['A/HRC', 'E/CN.4', 'E/ESCAP', 'A', 'S', 'E'];

function nameOfOrgan(code: string): string {
  return bodyMeaning(code) ?? issuerMeaning(code) ?? code;
}

/** The organ and number that a symbol stands for; null where it is none of a resolution or decision. */
export function printedName(symbol: string): PrintedName | null {
  const assembly = /^UNEP\/EA\.(\d{1,3})\/Res\.(\d{1,3})$/i.exec(symbol);
  if (assembly !== null)
    return {
      organ: nameOfOrgan('UNEP/EA'),
      kind: 'resolution',
      number: `${assembly[1]}/${assembly[2]}`,
    };
  const organ = ORGANS.find((code) => symbol.startsWith(`${code}/`));
  if (organ === undefined) return null;
  const found = /^(RES|DEC)\/((?:(?:ES|S)-)?\d{1,4}(?:\/\d{1,4})?)([A-Z]?(?:-[A-Z])?)(\([^)]{1,8}\))?$/.exec(
    symbol.slice(organ.length + 1),
  );
  if (found === null) return null;
  const [, kind, number = '', letters = '', group = ''] = found;
  return {
    organ: nameOfOrgan(organ),
    kind: kind === 'RES' ? 'resolution' : 'decision',
    number: spelled(number, letters, group),
  };
}

function spelled(number: string, letters: string, group: string): string {
  return [number, letters.replace('-', ' to '), group].filter(Boolean).join(' ');
}

/**
 * The name of what a symbol stands for together with what is known of it. Addresses of running numbers leave the letters
 * out (`A/RES/2200(XXI)`): they are those of the part whose title is known.
 */
export function printedNameOf(symbol: string, known: KnownResolution | null): PrintedName | null {
  return printedName(known?.title == null ? symbol : known.symbol);
}

/** The same of a citation, with the letters that its own words print. */
export function printedNameIn(
  { symbol, text }: Pick<Citation, 'symbol' | 'text'>,
  known: KnownResolution | null,
  language: Language,
): PrintedName | null {
  const name = symbol === null ? null : printedName(symbol);
  if (symbol === null || name === null) return null;
  const number = numberIn(text, language);
  return number === null ? printedNameOf(symbol, known) : { ...name, number };
}

/** The number that words begin with, letters included; null where they begin otherwise, as with a symbol. */
function numberIn(text: string, language: Language): string | null {
  const { numbers } = lexiconOf(language);
  const found = numbers.at(text, 0) ?? numbers.special(text, 0);
  return found === null ? null : numberOf(found);
}

function numberOf({ form, serial, group, prefix, letters }: PrintedNumber): string | null {
  switch (form) {
    case 'session':
    case 'year':
    case 'special':
      return spelled(`${prefix}${group}/${serial}`, letters, '');
    case 'security':
      return spelled(`${serial}`, '', `(${group})`);
    case 'roman':
      return spelled(`${serial}`, letters, `(${prefix}${prefix === 'ORG-' ? group : toRoman(group)})`);
    case 'conference':
    case 'dotted':
      return null;
  }
}
