// What `npm run bench` runs, bundled as the server is: how fast texts are read and checked here, beside what people check
// Markdown with today, on the same text. The other program is fetched into .vscode-test/bench the first time.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';
import { parse } from '../../server/src/syntax/parse';
import { Source } from '../../server/src/text/source';

const RIVAL = 'markdownlint@0.42.1';
const ROUNDS = 9;
const WARM = 5;
const ROOT = process.cwd();
/** Length of the text, in UTF-16 units. */
const LENGTH = 200_000;

/** A long text: the operative part of a sample, numbered on and on. */
function longText(): string {
  const sample = readFileSync(join(ROOT, 'samples/general-assembly-draft.unres'), 'utf8');
  const body = sample.indexOf('\n1. ');
  const notes = sample.indexOf('\n[^1]:');
  const paragraphs = sample
    .slice(body, notes)
    .split(/\n(?=\d+\. )/)
    .filter((text) => text.trim() !== '');
  const parts = [sample.slice(0, body)];
  for (let number = 1, length = 0; length < LENGTH; number++) {
    const text = paragraphs[(number - 1) % paragraphs.length]!.replace(/^\d+\./, `${number}.`).replace(
      /\.\s*$/,
      ';\n',
    );
    parts.push(`\n${text}`);
    length += text.length;
  }
  return [...parts, sample.slice(notes)].join('');
}

/** Median milliseconds over some rounds, after a few to warm up. */
function timeOf(work: () => unknown): number {
  for (let round = 0; round < WARM; round++) work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1]!;
}

function rival(): ((text: string) => unknown) | null {
  const folder = join(ROOT, '.vscode-test/bench');
  const module = join(folder, 'node_modules/markdownlint');
  try {
    if (!existsSync(module)) {
      mkdirSync(folder, { recursive: true });
      execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-save', RIVAL], {
        stdio: 'ignore',
      });
    }
    const { lint } = createRequire(join(folder, 'x.js'))('markdownlint/sync');
    return (text) => lint({ strings: { text } });
  } catch (error) {
    console.log(`Left out: ${RIVAL} (${error instanceof Error ? error.message.split('\n')[0] : error})`);
    return null;
  }
}

const text = longText();
const megabytes = text.length / 1e6;
const resolution = readResolution(text);
const rows: [string, number][] = [
  ['lossless tree', timeOf(() => parse(new Source(text)))],
  ['tree and model, citations included', timeOf(() => readResolution(text))],
  ['all rules, on a model', timeOf(() => checkResolution(resolution))],
  ['tree, model and all rules', timeOf(() => checkResolution(readResolution(text)))],
];
const other = rival();
if (other) rows.push([RIVAL, timeOf(() => other(text))]);

console.log(
  `A text of ${(text.length / 1000).toFixed(0)} K characters, ${resolution.paragraphs.length} paragraphs; median of ${ROUNDS}`,
);
const rivalTime = other ? rows[rows.length - 1]![1] : Number.NaN;
for (const [name, time] of rows) {
  const times =
    Number.isNaN(rivalTime) || name === RIVAL
      ? ''
      : `${(rivalTime / time).toFixed(0)} times as fast as ${RIVAL}`;
  console.log(
    `${name.padEnd(36)}${time.toFixed(1).padStart(9)} ms${((megabytes * 1000) / time).toFixed(1).padStart(9)} MB/s   ${times}`,
  );
}
