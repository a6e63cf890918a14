import assert from 'node:assert/strict';
import { readResolution } from '../../server/src/model/read';
import { SHAPES } from './shapes';

/** Time for twice the text, at most this many times the time for it. */
const MOST = 2.2;
const ROUNDS = 3;
/** Below so many milliseconds a text needs no collection of garbage, and twice the text does. */
const LONG_ENOUGH = 60;

/** Least time of the processor over some rounds, in milliseconds: what else the machine does is left out. */
function timeOf(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    readResolution(text);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('time against length', function () {
  this.timeout(120_000);
  // The machine may be busy with something else: a shape has three tries.
  this.retries(2);
  for (const { name, build } of SHAPES)
    it(`is linear on ${name}`, () => {
      let n = 250;
      while (timeOf(build(n)) < LONG_ENOUGH && n < 128_000) n *= 2;
      const once = timeOf(build(n));
      const twice = timeOf(build(2 * n));
      assert.ok(twice <= MOST * once, `${n}: ${once.toFixed(1)} ms, twice as long: ${twice.toFixed(1)} ms`);
    });
});
