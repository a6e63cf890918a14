import { defineRule } from '../rule';
import { FOOTNOTES } from '../sources';

export const rule = defineRule({
  name: 'marker-order',
  group: 'footnotes',
  summary: 'Footnote markers are numbered in the order in which they first stand in the text.',
  why: `The first marker is 1, the next new one 2, and so on; a marker that comes again keeps its number. Where a number is jumped over, a marker was lost or a passage moved.`,
  sources: [FOOTNOTES],
  severity: { default: 'error' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling the report of the Secretary-General on tide tables,⟦[^2]⟧

        1. Takes note of the conclusions of the meeting of harbour authorities;[^1]

        2. Decides to return to the question at its next session.

        [^1]: A/80/318, annex.

        [^2]: A/80/317.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling the report of the Secretary-General on tide tables[^1] and the conclusions of the meeting of harbour authorities,[^2]

        1. Takes note of the report;[^1]

        2. Decides to return to the question at its next session.

        [^1]: A/80/317.

        [^2]: A/80/318, annex.
      `,
    },
  ],
  *check({ footnotes, markers }) {
    const called = new Set(markers.map(({ label }) => label));
    const noted = new Set(footnotes.map(({ label }) => label));
    let highest = 0;
    for (const { label, span } of markers) {
      if (!/^\d+$/.test(label) || !noted.has(label)) continue;
      const number = Number(label);
      if (number <= highest) continue;
      // A note that is never called is another matter: it has no place in the order.
      const jumped = range(highest + 1, number - 1).filter((n) => called.has(String(n)));
      if (jumped.length > 0)
        yield {
          span,
          message:
            highest === 0
              ? `The first marker in the text is ${label}; ${listOf(jumped)} should stand before it.`
              : `Marker ${label} follows marker ${highest}; ${listOf(jumped)} should stand between them.`,
        };
      highest = number;
    }
  },
});

/** At most this many numbers are looked at: a marker may be a year that was taken for one. */
const FARTHEST = 200;

function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let n = from; n <= to && numbers.length < FARTHEST; n++) numbers.push(n);
  return numbers;
}

function listOf(numbers: readonly number[]): string {
  const first = numbers[0]!;
  const last = numbers[numbers.length - 1]!;
  if (numbers.length === 1) return `marker ${first}`;
  if (last - first === numbers.length - 1)
    return `markers ${first} ${numbers.length === 2 ? 'and' : 'to'} ${last}`;
  return `markers ${numbers.slice(0, -1).join(', ')} and ${last}`;
}
