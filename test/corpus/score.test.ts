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
      const { unreached } = part;
      const minimums = Object.fromEntries(
        Object.entries(part.minimums).filter(([figure]) => figure !== unreached),
      );
      assert.deepEqual(
        [...shortfalls(figures, minimums, 'minimum'), ...shortfalls(figures, part.floors, 'floor')],
        [],
        output,
      );
      if (unreached)
        assert.ok((figures[unreached] ?? 0) < part.minimums[unreached]!, `${unreached} is reached now`);
    });
});
