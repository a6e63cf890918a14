import { strict as assert } from 'node:assert';
import { definitionsAt } from '../../server/src/features/definition';
import { highlightsAt } from '../../server/src/features/highlights';
import { referencesAt } from '../../server/src/features/references';
import { cursorOf, type Fixture, fixture } from './fixture';

/** Texts with a cursor, and the places that belong together: the markers first, the label of the note last. */
const PAIRS: readonly (readonly [name: string, text: string])[] = [
  [
    'in clean text',
    `
    The General Assembly,

    Noting the report on buoys⟦[^‸1]⟧ and that on bells,[^2]

    1. Welcomes the report on buoys;⟦[^1]⟧

    2. Decides to rest.

    ⟦[^1]:⟧ A/82/401.

    [^2]: A/82/402.
    `,
  ],
  [
    'as superscripts',
    `
    The General Assembly,

    Noting the report on buoys¹ and that on bells,⟦²⟧

    1. Decides to rest.

    __________________

    ¹ A/82/401.

    ⟦²‸⟧ A/82/402.
    `,
  ],
];

function words({ resolution }: Fixture, spans: readonly { start: number; end: number }[]): string[] {
  return spans.map((span) => `${span.start}:${resolution.source.slice(span)}`);
}

describe('footnotes and their markers', () => {
  for (const [name, text] of PAIRS)
    it(`are shown together ${name}`, () => {
      const marked = fixture(text);
      const found = highlightsAt(marked.resolution, cursorOf(marked));
      const spans = found.map(({ span }) => span);
      assert.deepEqual(words(marked, spans.slice(0, -1)), words(marked, marked.ranges.slice(0, -1)));
      assert.equal(spans.at(-1)!.start, marked.ranges.at(-1)!.start);
      assert.deepEqual(
        found.map(({ role }) => role),
        [...marked.ranges.slice(1).map(() => 'mention'), 'declaration'],
      );
    });

  it('lead from a marker to its note', () => {
    const marked = fixture(`
      The General Assembly,

      Noting the report on buoys,⟦[^1‸]⟧

      1. Decides to rest.

      ⟦[^1]: A/82/401.⟧
    `);
    const [definition, ...others] = definitionsAt(marked.resolution, cursorOf(marked));
    assert.deepEqual(others, []);
    assert.deepEqual(definition!.origin, marked.ranges[0]);
    assert.deepEqual(definition!.target, marked.ranges[1]);
    assert.equal(definition!.name.start, marked.ranges[1]!.start);
  });

  it('lead from a note to all its markers', () => {
    const marked = fixture(`
      The General Assembly,

      Noting the report on buoys,⟦[^1]⟧

      1. Welcomes the report;⟦[^1]⟧

      2. Decides to rest.

      [‸^1]: A/82/401.
    `);
    const found = definitionsAt(marked.resolution, cursorOf(marked));
    assert.deepEqual(
      found.map(({ target }) => target),
      marked.ranges,
    );
  });

  for (const [declaration, count] of [
    [true, 3],
    [false, 2],
  ] as const)
    it(`are ${count} references ${declaration ? 'with' : 'without'} the note itself`, () => {
      const marked = fixture(PAIRS[0]![1]);
      const found = referencesAt(marked.resolution, cursorOf(marked), declaration);
      assert.equal(found.length, count);
      assert.deepEqual(found.slice(0, 2), marked.ranges.slice(0, 2));
    });

  it('lead nowhere from other words, and from a marker without a note', () => {
    const marked = fixture(`
      The General Assembly,

      Noting the ‸report on buoys,[^‸7]

      1. Decides to rest.

      [^1]: Kept ‸apart.
    `);
    for (const cursor of marked.cursors) {
      assert.deepEqual(definitionsAt(marked.resolution, cursor), []);
      assert.deepEqual(referencesAt(marked.resolution, cursor, true), []);
      assert.deepEqual(highlightsAt(marked.resolution, cursor), []);
    }
  });
});
