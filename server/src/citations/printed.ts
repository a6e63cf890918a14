/** A symbol of a resolution or decision as texts print it. */
export interface PrintedName {
  readonly organ: string;
  readonly kind: 'resolution' | 'decision';
  /** `55/25`, `2200 (XXI)`, `1325 (2000)`, `57/270 B`. */
  readonly number: string;
}

const ORGANS: readonly (readonly [string, string])[] = [
  ['A/HRC/', 'Human Rights Council'],
  ['E/CN.4/', 'Commission on Human Rights'],
  ['E/ESCAP/', 'Economic and Social Commission for Asia and the Pacific'],
  ['A/', 'General Assembly'],
  ['S/', 'Security Council'],
  ['E/', 'Economic and Social Council'],
];

/** The organ and number that a symbol stands for; null where it is none of a resolution or decision. */
export function printedName(symbol: string): PrintedName | null {
  const assembly = /^UNEP\/EA\.(\d{1,3})\/Res\.(\d{1,3})$/i.exec(symbol);
  if (assembly !== null)
    return {
      organ: 'United Nations Environment Assembly',
      kind: 'resolution',
      number: `${assembly[1]}/${assembly[2]}`,
    };
  const organ = ORGANS.find(([prefix]) => symbol.startsWith(prefix));
  if (organ === undefined) return null;
  const found = /^(RES|DEC)\/((?:(?:ES|S)-)?\d{1,4}(?:\/\d{1,4})?)([A-Z]?(?:-[A-Z])?)(\([^)]{1,8}\))?$/.exec(
    symbol.slice(organ[0].length),
  );
  if (found === null) return null;
  const [, kind, number = '', letters = '', group = ''] = found;
  return {
    organ: organ[1],
    kind: kind === 'RES' ? 'resolution' : 'decision',
    number: [number, letters, group].filter(Boolean).join(' '),
  };
}
