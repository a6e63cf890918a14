// Holds what is read of a torn text against what is read of the clean one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResolution } from '../../server/src/model/read';
import type { Resolution } from '../../server/src/model/resolution';
import { tear } from './tear';
import { seeded } from './torn-style';

const CORPUS = join(__dirname, '../../../shared/corpus');

/** The languages whose printed pages come out of an extractor in one reading order. */
export const TORN_LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;

export interface TornText {
  readonly name: string;
  readonly torn: string;
  /** What differs, first where it differs: nothing where the text is read as the clean one is. */
  readonly differences: string[];
}

export function tearingCorpusIsHere(): boolean {
  return existsSync(join(CORPUS, 'en'));
}

/** Every `step`-th document of a language, torn; those that hold tables are passed over, which no line-wrapping keeps. */
export function tornTexts(language: string, step: number, seed: number, bare = false): TornText[] {
  const folder = join(CORPUS, language);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const texts: TornText[] = [];
  for (let i = 0; i < files.length; i += step) {
    const text = plainRepeats(readFileSync(join(folder, files[i]!), 'utf8'));
    if (/^.*\s\|\s.*$/m.test(text)) continue;
    const clean = readResolution(text);
    const torn = tear(clean, seeded(seed + i), bare);
    texts.push({ name: files[i]!, torn, differences: differences(clean, readResolution(torn)) });
  }
  return texts;
}

/** Without the digits that call a note for the second time: in the clean texts they are stuck to their words, unmarked. */
function plainRepeats(text: string): string {
  return text.replace(/(?<=\p{L}[”’")]?[,;:.]?)\d{1,3}(?=[\s,;:.)])/gu, '').replace(/\r/g, '');
}

function differences(clean: Resolution, torn: Resolution): string[] {
  return [
    ...rowDifferences('paragraph', paragraphs(clean), paragraphs(torn)),
    ...rowDifferences('note', notes(clean), notes(torn)),
    ...rowDifferences('marker', markers(clean), markers(torn)),
  ];
}

function paragraphs({ paragraphs }: Resolution): string[] {
  return paragraphs.map(({ kind, label, prose }) => `${kind} ${label?.text ?? ''} ${plain(prose.text)}`);
}

function notes({ footnotes }: Resolution): string[] {
  return footnotes
    .filter(({ markers }) => markers.length > 0)
    .map(({ label, prose }) => `${label} ${plain(prose.text.replace(/^\(\)/, ''))}`);
}

function markers({ markers }: Resolution): string[] {
  return markers.map(({ label, paragraph }) => `${label} in ${paragraph}`);
}

/** An extractor sets blanks about a hyphen that breaks a line; they are no part of the words. */
function plain(text: string): string {
  return text
    .replace(/\s*([-‑])\s*/g, '$1')
    .replace(/\s+/g, '')
    .trim();
}

function rowDifferences(what: string, clean: readonly string[], torn: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const row of clean) left.set(row, (left.get(row) ?? 0) + 1);
  const extra = torn.filter((row) => {
    const count = left.get(row) ?? 0;
    left.set(row, count - 1);
    return count <= 0;
  });
  return [
    ...[...left].filter(([, count]) => count > 0).map(([row]) => `- ${what} ${fromDifference(row, extra)}`),
    ...extra.map((row) => `+ ${what} ${row}`),
  ];
}

/** A row from a little before the place where it parts from the one of `others` that is most like it. */
function fromDifference(row: string, others: readonly string[]): string {
  let at = 0;
  for (const other of others) {
    let same = 0;
    while (same < row.length && row[same] === other[same]) same++;
    at = Math.max(at, same);
  }
  return at < 60 ? row : `${row.slice(0, 30)} … ${row.slice(at - 40)}`;
}
