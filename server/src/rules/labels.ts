import type { Label } from '../model/resolution';

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const LETTERS = 26;

/**
 * The label of the same form with another place in its row: `(b)` and 27 give `(aa)`. Null where the row is counted in
 * other than Latin letters or in figures.
 */
export function labelWith(value: number, like: Label): string | null {
  const body = /[A-Za-z]+|\d+/.exec(like.text);
  if (!body || /[^\x20-\x7e\u00a0]/.test(like.text)) return null;
  const text = bodyOf(value, like);
  if (text === null) return null;
  return like.text.slice(0, body.index) + text + like.text.slice(body.index + body[0].length);
}

function bodyOf(value: number, { style }: Label): string | null {
  switch (style) {
    case 'arabic':
      return String(value);
    case 'lower-letter':
      return letters(value);
    case 'upper-letter':
      return letters(value).toUpperCase();
    case 'lower-roman':
      return roman(value);
    case 'upper-roman':
      return roman(value).toUpperCase();
    case 'bullet':
      return null;
  }
}

/** (a) to (z), then (aa), (bb) and so on. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % LETTERS));
  return letter.repeat(Math.ceil(value / LETTERS));
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [amount, sign] of ROMAN) for (; rest >= amount; rest -= amount) text += sign;
  return text;
}

/** The Roman figures from I to `last`, each at the place that it stands for; nothing stands at 0. */
export function romanFigures(last: number): readonly string[] {
  return Array.from({ length: last + 1 }, (_, value) => roman(value).toUpperCase());
}
