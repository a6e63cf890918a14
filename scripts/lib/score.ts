// Runs the scoring tool of the corpus over each part of it and reads the figures that it prints.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkFigures } from './links';

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
  /**
   * The folder of the language in the addresses of the gold, where links are counted by `linkFigures` rather than by the
   * tool, which misreads `sp/` and `ch/`.
   */
  readonly links?: string;
  /** In per cent, what this part has to reach: fixed, whatever was reached. */
  readonly minimums: Record<string, number>;
  /** In per cent, what this part has reached once: a change may only raise them. */
  readonly floors: Record<string, number>;
}

/** What was measured of one part. */
export interface Score {
  readonly figures: Figures;
  /** The tool's own figures for links, where `figures` has others. */
  readonly toolLinks: { readonly recall: number | null; readonly precision: number | null } | null;
  readonly documents: number;
  /** How many documents were left out for wrong gold. */
  readonly excepted: number;
  readonly output: string;
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
 * Measures one part: `exact`, the lower of recall and precision by kind of paragraph and for notes, `linksRecall`,
 * `linksPrecision`, `openings`, the weakest field of the masthead, and the recall of irregular documents.
 */
export function score(name: string, part: Part): Score {
  const { folder, extension } = part;
  const except = join(mkdtempSync(join(tmpdir(), 'un-resolution-')), 'except.tsv');
  const wrong = wrongGold(name);
  writeFileSync(except, wrong.join('\n'));
  const corpus = join(shared, 'corpus', folder);
  const run = spawnSync(
    process.execPath,
    [join(shared, 'tools/score.mjs'), '--ext', extension, '--worst', '5', '--except', except, corpus],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (run.status !== 0) throw new Error(`The scoring tool ended with ${run.status}: ${run.stderr}`);
  const figures = readFigures(run.stdout);
  let toolLinks: Score['toolLinks'] = null;
  if (part.links) {
    toolLinks = { recall: figures.linksRecall ?? null, precision: figures.linksPrecision ?? null };
    const links = linkFigures(
      corpus,
      extension,
      part.links,
      new Set(wrong.map((line) => line.split('\t', 1)[0]!)),
    );
    figures.linksRecall = links.recall;
    figures.linksPrecision = links.precision;
  }
  const documents = Number(/^(\d+) documents/.exec(run.stdout)?.[1] ?? 0) + wrong.length;
  return { figures, toolLinks, documents, excepted: wrong.length, output: run.stdout };
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

/** The figures that fall short of the limits, as sentences. */
export function shortfalls(figures: Figures, limits: Record<string, number>, what: string): string[] {
  return Object.entries(limits)
    .filter(([name, limit]) => !((figures[name] ?? 0) >= limit))
    .map(([name, limit]) => `${name} is ${figures[name]}, its ${what} ${limit}`);
}
