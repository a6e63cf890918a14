import assert from 'node:assert/strict';
import { corpusIsHere, readFloors, score, shortfalls } from '../../scripts/lib/score';

describe('the corpus', function () {
  this.timeout(120_000);
  if (!corpusIsHere()) {
    it('is not here: its scores are left out');
    return;
  }
  for (const [name, part] of Object.entries(readFloors()))
    it(`reaches its minimums and keeps its floors in ${name}`, () => {
      const { figures, output } = score(name, part);
      assert.deepEqual(
        [...shortfalls(figures, part.minimums, 'minimum'), ...shortfalls(figures, part.floors, 'floor')],
        [],
        output,
      );
    });
});
