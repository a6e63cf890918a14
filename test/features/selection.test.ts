import { strict as assert } from 'node:assert';
import { selectionAt } from '../../server/src/features/selection';
import { cursorOf, fixture } from './fixture';

/** Each range is a step; the last one, the whole text, goes without saying. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  [
    'a preambular paragraph',
    `
    ⟦The General Assembly,

    ⟦⟦Noting that lights on ⟦re‸mote⟧ coasts⟧, as told in E/CN.4/12, are kept by few hands,⟧⟧

    1. Decides to rest.
    `,
  ],
  [
    'a citation',
    `
    ⟦The General Assembly,

    ⟦⟦Noting ⟦E/⟦C‸N⟧.4/2006/12⟧ on lights⟧,⟧⟧

    1. Decides to rest.
    `,
  ],
  [
    'a sub-paragraph and the paragraph around it',
    `
    The General Assembly,

    ⟦1. Requests keepers:

    (a) To light the lamps;

    ⟦(b) ⟦⟦To ⟦tr‸im⟧ the wicks⟧;⟧⟧⟧

    2. Decides to rest.
    `,
  ],
  [
    'a section',
    `
    The General Assembly,

    ⟦I

    Lamps

    ⟦1. ⟦⟦Decides to keep ⟦lam‸ps⟧ lit⟧;⟧⟧

    2. Decides to trim the wicks;⟧

    II

    Bells

    3. Decides to rest.
    `,
  ],
];

describe('selection grows', () => {
  for (const [name, text] of TEXTS)
    it(`within ${name}`, () => {
      const marked = fixture(text);
      const found = selectionAt(marked.resolution, cursorOf(marked));
      const words = found.map((span) => marked.resolution.source.slice(span));
      const expected = [...marked.ranges]
        .sort((a, b) => a.end - a.start - (b.end - b.start))
        .map((span) => marked.resolution.source.slice(span));
      assert.deepEqual(words.slice(0, -1), expected);
      assert.equal(words.at(-1), marked.text);
    });

  it('only to the whole text where there is nothing else', () => {
    assert.deepEqual(selectionAt(fixture('').resolution, 0), [{ start: 0, end: 0 }]);
  });
});
