import { bodyMeaning, issuerMeaning } from '../catalogue/series';

/** A symbol of a resolution or decision as texts print it. */
export interface PrintedName {
  readonly organ: string;
  readonly kind: 'resolution' | 'decision';
  /** `55/25`, `2200 (XXI)`, `1325 (2000)`, `57/270 B`. */
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
    number: [number, letters, group].filter(Boolean).join(' '),
  };
}
