import { vocabularyOf } from '../vocabulary/vocabulary';

const words = Object.entries(vocabularyOf('en').ordinals);

/** `first` to `nineteenth`, `twentieth`, `thirtieth` and so on, by number. */
const ORDINALS: ReadonlyMap<number, string> = new Map(
  words.filter(([word]) => /^[a-z]+(?:st|nd|rd|th)$/.test(word)).map(([word, number]) => [number, word]),
);

/** `twenty`, `thirty` and so on, by number. */
const TENS: ReadonlyMap<number, string> = new Map(
  words.filter(([word]) => /^[a-z]+ty$/.test(word)).map(([word, number]) => [number, word]),
);

/** The English ordinal in words, in lower case: 74 gives `seventy-fourth`. Null below 1 and above 99. */
export function ordinalInWords(number: number): string | null {
  if (number < 1 || number > 99) return null;
  const whole = ORDINALS.get(number);
  if (whole !== undefined) return whole;
  const tens = TENS.get(number - (number % 10));
  const unit = ORDINALS.get(number % 10);
  return tens && unit ? `${tens}-${unit}` : null;
}

/** The letters that belong behind the figures of an English ordinal: 21 gives `st`, 111 gives `th`. */
export function ordinalSuffix(number: number): 'st' | 'nd' | 'rd' | 'th' {
  const teens = number % 100;
  if (teens >= 11 && teens <= 13) return 'th';
  const unit = number % 10;
  return unit === 1 ? 'st' : unit === 2 ? 'nd' : unit === 3 ? 'rd' : 'th';
}
