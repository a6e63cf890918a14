import { strict as assert } from 'node:assert';
import { shorten } from '../../server/src/features/shorten';

const CASES: readonly (readonly [text: string, limit: number, short: string])[] = [
  ['Requests', 8, 'Requests'],
  ['Requests all', 10, 'Requests …'],
  ['Requests the', 8, 'Requests …'],
  ['A lighthouse', 8, 'A lighth…'],
  ['', 8, ''],
  ['灯塔灯塔灯塔', 4, '灯塔灯塔…'],
  ['ab😀😀', 3, 'ab…'],
  ['ab😀😀', 4, 'ab😀…'],
];

describe('the beginning of a text', () => {
  for (const [text, limit, short] of CASES)
    it(`${limit} of "${text}" are "${short}"`, () => {
      assert.equal(shorten(text, limit), short);
    });
});
