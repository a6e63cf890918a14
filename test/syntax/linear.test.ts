import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { SHAPES } from './shapes';

/** Time for twice the text, at most this many times the time for it. */
const MOST = 2.2;

interface Timed {
  readonly name: string;
  readonly n: number;
  readonly once: number;
  readonly twice: number;
}

describe('time against length', function () {
  this.timeout(180_000);
  let timed: Timed[] = [];

  before(() => {
    const printed = execFileSync(
      process.execPath,
      ['--max-semi-space-size=256', '--import', 'tsx', join(__dirname, 'linear.ts'), String(MOST)],
      { encoding: 'utf8' },
    );
    timed = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Timed);
  });

  for (const { name } of SHAPES)
    it(`is linear on ${name}`, () => {
      const { n, once, twice } = timed.find((it) => it.name === name)!;
      assert.ok(twice <= MOST * once, `${n}: ${once.toFixed(1)} ms, twice as long: ${twice.toFixed(1)} ms`);
    });
});
