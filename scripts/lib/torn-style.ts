// How a torn text is set: drawn at random, once for each document.

/** Numbers from 0 to 1 that depend on nothing but the seed (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How a document is set; drawn once for each. */
export interface Style {
  /** Columns left of the text, and how many the text takes. */
  readonly margin: number;
  readonly width: number;
  /**
   * `set-in`: first lines are set in, no blank lines between paragraphs. `parted`: blank lines between, nothing set in.
   * `bare`: neither, as extractors print that keep no layout.
   */
  readonly paragraphs: 'set-in' | 'parted' | 'bare';
  readonly blankLines: number;
  /** What markers became: digits set off by a blank, digits stuck to the word now and then, raised digits, formulas. */
  readonly markers: 'apart' | 'mixed' | 'raised' | 'formula';
  /** Whether a note's label stands alone above its text. */
  readonly loneLabels: boolean;
  /** What stands before a number: nothing, or the bullet of a list. */
  readonly bullet: '' | '- ' | '* ';
  readonly softHyphens: boolean;
  readonly linesPerPage: number;
}

export function drawStyle(random: Random): Style {
  const setIn = random() < 0.7;
  const markers = random();
  return {
    margin: setIn ? between(random, 8, 22) : between(random, 0, 4),
    width: between(random, 70, 95),
    paragraphs: setIn ? 'set-in' : 'parted',
    blankLines: random() < 0.7 ? 1 : 2,
    markers: markers < 0.45 ? 'apart' : markers < 0.75 ? 'mixed' : markers < 0.88 ? 'raised' : 'formula',
    loneLabels: random() < 0.6,
    bullet: setIn || random() < 0.6 ? '' : random() < 0.5 ? '- ' : '* ',
    softHyphens: random() < 0.3,
    linesPerPage: between(random, 30, 52),
  };
}

export function bareStyle(random: Random): Style {
  return { ...drawStyle(random), margin: 0, paragraphs: 'bare', blankLines: 0, bullet: '' };
}

export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}
