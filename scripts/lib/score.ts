// Runs the scoring tool of the corpus over each part of it and reads the figures that it prints.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const shared = join(root, '../shared');

/** Documents whose mark-up is wrong, by part, with the reason for each. */
const WRONG_GOLD = join(root, 'test/corpus/wrong-gold.tsv');

export const FLOORS = join(root, 'test/corpus/floors.json');

/** Figures by name, in per cent; null where the tool prints none. */
export type Figures = Record<string, number | null>;

/** One part of the corpus in one rendition. */
export interface Part {
  readonly folder: string;
  readonly extension: string;
  readonly floors: Record<string, number>;
}

/** Whether the corpus and its tool are on this machine. */
export function corpusIsHere(): boolean {
  return existsSync(join(shared, 'tools/score.mjs')) && existsSync(join(shared, 'corpus/en'));
}

/** The floors by part of the corpus: in per cent, each a figure that a change may not fall below. */
export function readFloors(): Record<string, Part> {
  return JSON.parse(readFileSync(FLOORS, 'utf8'));
}

/**
 * The figures of one part, in per cent: `exact`, the lower of recall and precision by kind of paragraph and for notes,
 * `linksRecall`, `linksPrecision`, `openings`, the weakest field of the masthead, and the recall of irregular documents.
 */
export function score(name: string, part: Part): { figures: Figures; output: string } {
  const { folder, extension } = part;
  const except = join(mkdtempSync(join(tmpdir(), 'un-resolution-')), 'except.tsv');
  writeFileSync(except, wrongGold(name).join('\n'));
  const run = spawnSync(
    process.execPath,
    [
      join(shared, 'tools/score.mjs'),
      '--ext',
      extension,
      '--worst',
      '5',
      '--except',
      except,
      join(shared, 'corpus', folder),
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (run.status !== 0) throw new Error(`The scoring tool ended with ${run.status}: ${run.stderr}`);
  return { figures: readFigures(run.stdout), output: run.stdout };
}

function wrongGold(part: string): string[] {
  return readFileSync(WRONG_GOLD, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([name]) => name === part)
    .map(([, ...rest]) => rest.join('\t'));
}

function readFigures(output: string): Figures {
  const figures: Figures = {};
  const number = (pattern: RegExp) => {
    const found = pattern.exec(output);
    return found ? Number(found[1]) : null;
  };
  figures.exact = number(/^exact structure.*= ([\d.]+) %/m);
  for (const kind of ['formula', 'preambular', 'operative', 'sub', 'footnotes']) {
    const row = new RegExp(`^${kind}\\s+recall\\s+([\\d.]+)\\s+precision\\s+([\\d.]+)`, 'm').exec(output);
    if (row) figures[kind] = Math.min(Number(row[1]), Number(row[2]));
  }
  figures.linksRecall = number(/^links\s+recall\s+([\d.]+)/m);
  figures.linksPrecision = number(/^links\s+recall\s+[\d.]+\s+precision\s+([\d.]+)/m);
  figures.irregular = number(/kind aside:\n\s+recall\s+([\d.]+)/);
  const openings = number(/^opening words\s+\d+ of \d+ = ([\d.]+)/m);
  if (openings !== null) figures.openings = openings;
  const fields = [...(/^masthead\s+(.*)$/m.exec(output)?.[1] ?? '').matchAll(/(\d+)\/(\d+)/g)];
  figures.masthead = Math.min(
    ...fields.map(([, right, all]) => Math.floor((10000 * Number(right)) / Number(all)) / 100),
  );
  return figures;
}

/** The figures below their floors, as sentences. */
export function shortfalls(figures: Figures, floors: Record<string, number>): string[] {
  return Object.entries(floors)
    .filter(([name, floor]) => !((figures[name] ?? 0) >= floor))
    .map(([name, floor]) => `${name} is ${figures[name]}, its floor ${floor}`);
}
