// What `npm run bench` runs, bundled as the server is: the budgets of this program, each beside its figure. Ratios are to what
// people check Markdown with today, on the same text in the same run.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readResolution } from '../../../server/src/model/read';
import { checkResolution } from '../../../server/src/rules/check';
import { parse } from '../../../server/src/syntax/parse';
import { Source } from '../../../server/src/text/source';
import { loadPeers, YARDSTICK } from './peers';
import { measureStart, measureTyping } from './server';
import { longText } from './text';
import { ROUNDS, timesOf } from './timing';

const root = process.cwd();
const server = join(root, 'server/dist/server.js');
const vsix = join(root, 'un-resolution.vsix');

const text = longText(root);
const megabytes = text.length / 1e6;
const peers = await loadPeers(join(root, '.vscode-test/bench'));
const cold = () => {
  const start = performance.now();
  const resolution = readResolution(text);
  const read = performance.now();
  checkResolution(resolution);
  checks.push(performance.now() - read);
  return performance.now() - start;
};
const checks: number[] = [];
const own = [
  { name: 'tree', work: () => parse(new Source(text)) },
  { name: 'tree and model', work: () => readResolution(text) },
  { name: 'tree and model, citations read too', work: () => readResolution(text).citations },
  { name: 'tree, model, citations and all rules', work: cold },
];
const others = peers.map(({ name, work }) => ({ name, work: () => work(text) }));
const works = [...own, ...others];
const times = [
  ...(await timesOf(own.map(({ work }) => work))),
  ...(await timesOf(others.map(({ work }) => work))),
];

console.log(
  `A text of ${(text.length / 1000).toFixed(0)} K characters, ${readResolution(text).paragraphs.length} paragraphs, none of them twice; least of ${ROUNDS} times`,
);
for (const [i, { name }] of works.entries())
  console.log(
    `${name.padEnd(38)}${inMilliseconds(times[i]!.least)}${((megabytes * 1000) / times[i]!.least).toFixed(1).padStart(9)} MB/s${inMilliseconds(times[i]!.median)} at the median`,
  );

function inMilliseconds(time: number): string {
  return `${time.toFixed(1).padStart(9)} ms`;
}

interface Budget {
  readonly what: string;
  readonly budget: string;
  readonly figure: string;
  readonly met: boolean | null;
}

const budgets: Budget[] = [];
const yardstick = times[works.findIndex(({ name }) => name === YARDSTICK)]?.least ?? Number.NaN;
const fasterThan = (what: string, time: number, due: number) => {
  const ratio = yardstick / time;
  const figure = Number.isNaN(ratio) ? 'not measured' : `${ratio.toFixed(0)} times (${time.toFixed(1)} ms)`;
  budgets.push({
    what,
    budget: `${due} times as fast as ${YARDSTICK}`,
    figure,
    met: Number.isNaN(ratio) ? null : ratio >= due,
  });
};
const atMost = (what: string, unit: string, figure: number | null, most: number, more = '') =>
  budgets.push({
    what,
    budget: `at most ${most} ${unit}`,
    figure: figure === null ? 'not measured' : `${figure.toFixed(most < 10 ? 2 : 1)} ${unit}${more}`,
    met: figure === null ? null : figure <= most,
  });

fasterThan('parse and model', times[1]!.least, 50);
fasterThan('all rules and citations, cold', Math.min(...checks.slice(-ROUNDS)), 15);
const [half, whole] = [longText(root, 2 * 1024 * 1024), longText(root, 4 * 1024 * 1024)];
const [once, twice] = await timesOf([
  () => readResolution(half).citations,
  () => readResolution(whole).citations,
]);
atMost(
  '4 MB against 2 MB, citations read too',
  'times',
  twice!.least / once!.least / (whole.length / half.length / 2),
  2.2,
);
if (existsSync(server)) {
  const { work, clock, memory } = await measureTyping(server, text);
  const seen = ` (median ${work.median.toFixed(1)}; by the clock ${clock.median.toFixed(1)}, p95 ${clock.p95.toFixed(1)})`;
  atMost('work for a keystroke, p95', 'ms', work.p95, 16, seen);
  atMost('memory above the idle server, text open', 'MB', memory?.open ?? null, 40);
  console.log(
    memory === null ? '' : `memory above the idle server while typing: ${memory.typing.toFixed(0)} MB`,
  );
  atMost('start to first diagnostics', 'ms', await measureStart(server, text), 400);
}
atMost('.vsix', 'MB', existsSync(vsix) ? statSync(vsix).size / 1024 / 1024 : null, 1.5);

console.log();
for (const { what, budget, figure, met } of budgets)
  console.log(
    `${what.padEnd(42)}${budget.padEnd(36)}${figure}${met === null ? '' : met ? ', met' : ', NOT MET'}`,
  );
