/**
 * Prints, for each shape, a line of JSON: how long a text of that shape takes to read, and one twice as long. It runs in
 * a process of its own, whose young generation is large: what is measured is the reading, not when garbage is collected.
 */
import { performance } from 'node:perf_hooks';
import { readResolution } from '../../server/src/model/read';
import { SHAPES } from './shapes';

/** Milliseconds: a text that takes less is too short to be measured. */
const LONG_ENOUGH = 25;
/** Each round can only bring the least times nearer to what the work costs; the first ones are those of cold code. */
const ROUNDS = { least: 5, most: 40 };
/** How often a length is doubled where the machine lets no two times compare; what isn't linear only fails more clearly. */
const LENGTHS = 3;

/** Milliseconds of one reading. */
function timeOf(text: string): number {
  const start = performance.now();
  // Citations are read when they are asked for.
  void readResolution(text).citations;
  return performance.now() - start;
}

/** The least times of some rounds for a text of a size and for one twice as long, as soon as they compare as `most` asks. */
function compared(build: (n: number) => string, n: number, most: number): { once: number; twice: number } {
  const text = build(n);
  const longer = build(2 * n);
  let once = timeOf(text);
  let twice = timeOf(longer);
  for (let round = 1; round < ROUNDS.least || (round < ROUNDS.most && twice > most * once); round++) {
    once = Math.min(once, timeOf(text));
    twice = Math.min(twice, timeOf(longer));
  }
  return { once, twice };
}

const most = Number(process.argv[2]);
for (const { name, build } of SHAPES) {
  let n = 250;
  while (Math.min(timeOf(build(n)), timeOf(build(n))) < LONG_ENOUGH && n < 128_000) n *= 2;
  let times = compared(build, n, most);
  for (let length = 1; length < LENGTHS && times.twice > most * times.once; length++) {
    n *= 2;
    times = compared(build, n, most);
  }
  console.log(JSON.stringify({ name, n, ...times }));
}
