import type { OwnEntries } from '../../catalogue/own';
import { type Problem, type RawEntry, readEntries } from './entry';
import { readJsonForm } from './json-form';
import { readTableForm } from './table-form';

export const INSTRUMENTS_FOLDER = '.un-resolution';

/** What the command that imports data sets writes, and nobody else. */
export const IMPORTED_FILE = 'instruments.imported.tsv';

/** The files of a folder that say what is known there; of two that say otherwise of the same, the later one counts. */
export const INSTRUMENTS_FILES = [
  IMPORTED_FILE,
  'instruments.tsv',
  'instruments.csv',
  'instruments.jsonc',
  'instruments.json',
] as const;

export interface InstrumentsFile {
  readonly entries: OwnEntries;
  /** What a schema can't say: days, symbols, two names alike; in the order of the text. */
  readonly problems: readonly Problem[];
  /** What is wrong with the form of the file; of a JSON file an editor says the same by its schema. */
  readonly formProblems: readonly Problem[];
}

/** Reads the text of such a file by the ending of its name. Total: what has no meaning is named and left out. */
export function readInstrumentsFile(name: string, text: string): InstrumentsFile {
  const form = formOf(name, text);
  const { entries, problems } = readEntries(form.raw);
  return {
    entries,
    problems: problems.sort((a, b) => a.span.start - b.span.start),
    formProblems: form.problems,
  };
}

function formOf(name: string, text: string): { raw: RawEntry[]; problems: Problem[] } {
  if (name.endsWith('.tsv')) return readTableForm(text, '\t');
  if (name.endsWith('.csv')) return readTableForm(text, ',');
  return readJsonForm(text);
}
