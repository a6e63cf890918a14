// Prints how the parser does against the structure that editors marked up, by part of the corpus, and fails below a floor.
//   tsx scripts/score.ts [--raise]     --raise lifts the floors to today's figures; they are never lowered
import { writeFileSync } from 'node:fs';
import { corpusIsHere, FLOORS, readFloors, score, shortfalls } from './lib/score';

const COLUMNS = [
  'exact',
  'preambular',
  'operative',
  'sub',
  'footnotes',
  'openings',
  'masthead',
  'irregular',
  'linksRecall',
  'linksPrecision',
];

if (!corpusIsHere()) {
  console.log('Left out: the corpus is not here.');
  process.exit(0);
}
const floors = readFloors();
console.log(['part'.padEnd(12), ...COLUMNS.map((name) => name.padStart(15))].join(''));
let short = 0;
for (const [name, part] of Object.entries(floors)) {
  const { figures } = score(name, part);
  console.log(
    [name.padEnd(12), ...COLUMNS.map((column) => String(figures[column] ?? '–').padStart(15))].join(''),
  );
  for (const sentence of shortfalls(figures, part.floors)) {
    short++;
    console.log(`  falls short: ${sentence}`);
  }
  if (process.argv.includes('--raise'))
    for (const column of ['formula', ...COLUMNS])
      part.floors[column] = Math.max(part.floors[column] ?? 0, figures[column] ?? 0);
}
if (process.argv.includes('--raise')) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
process.exitCode = short > 0 ? 1 : 0;
