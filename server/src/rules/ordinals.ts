const UNITS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

/** The English ordinal in words, in lower case: 74 gives `seventy-fourth`. Null below 1 and above 99. */
export function ordinalInWords(number: number): string | null {
  if (!Number.isInteger(number) || number < 1 || number > 99) return null;
  if (number < UNITS.length) return UNITS[number]!;
  const tens = TENS[Math.floor(number / 10)]!;
  const unit = number % 10;
  return unit === 0 ? `${tens}ieth` : `${tens}y-${UNITS[unit]}`;
}

/** The letters that belong behind the figures of an English ordinal: 21 gives `st`, 111 gives `th`. */
export function ordinalSuffix(number: number): 'st' | 'nd' | 'rd' | 'th' {
  const teens = number % 100;
  if (teens >= 11 && teens <= 13) return 'th';
  const unit = number % 10;
  return unit === 1 ? 'st' : unit === 2 ? 'nd' : unit === 3 ? 'rd' : 'th';
}
