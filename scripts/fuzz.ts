// npm run fuzz [-- SECONDS [SEED]]: reads and checks texts made of what resolutions are made of, in any order and with junk
// among it, for as long as it is told (30 seconds). Ends at the first text that throws, loses a character or makes a rule fail,
// and prints it.
import fc from 'fast-check';
import { modelOf } from '../server/src/model/read';
import { checkResolution } from '../server/src/rules/check';
import { parse } from '../server/src/syntax/parse';
import { Source } from '../server/src/text/source';
import { resolutionLike } from '../test/syntax/arbitrary';

const seconds = Number(process.argv[2] ?? 30);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);

let texts = 0;
const result = fc.check(
  fc.property(resolutionLike, (text) => {
    texts++;
    const tree = parse(new Source(text));
    const whole = tree.blocks
      .flatMap(({ leaves }) => leaves.map(({ start, end }) => text.slice(start, end)))
      .join('');
    if (whole !== text) throw new Error('The leaves do not make up the text');
    for (const { code, message, span } of checkResolution(modelOf(tree))) {
      if (code === 'internal-error') throw new Error(message);
      if (span.start < 0 || span.end > text.length || span.start > span.end)
        throw new Error(`${code} is nowhere`);
    }
  }),
  { seed, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000 },
);
console.log(`${texts} texts, seed ${seed}`);
if (result.failed && result.counterexample !== null) {
  console.log(`${result.errorInstance}\n${JSON.stringify(result.counterexample[0])}`);
  process.exitCode = 1;
}
