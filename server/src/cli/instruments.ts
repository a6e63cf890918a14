import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { BUILT_IN, type Catalogue } from '../catalogue/catalogue';
import { entriesOver, extended, type OwnEntries } from '../catalogue/own';
import { INSTRUMENTS_FILES, INSTRUMENTS_FOLDER, readInstrumentsFile } from '../protocol/instruments/file';
import { Source } from '../text/source';
import { readText, STDIN } from './input';
import type { Output } from './output';

/** Finds what folders know of instruments, and says once what is wrong in each of their files. */
export class FolderInstruments {
  private readonly known = new Map<string, Promise<Catalogue>>();

  constructor(private readonly errors: Output) {}

  /**
   * The catalogue that holds for a file: with the entries of the nearest folder above it that has any; for standard input,
   * above the folder that the program was started in. No one looks beyond the folder of a repository.
   */
  for(file: string): Promise<Catalogue> {
    return this.in(file === STDIN ? resolve('.') : dirname(resolve(file)));
  }

  private in(folder: string): Promise<Catalogue> {
    let catalogue = this.known.get(folder);
    if (catalogue === undefined) {
      catalogue = this.find(folder);
      this.known.set(folder, catalogue);
    }
    return catalogue;
  }

  private async find(folder: string): Promise<Catalogue> {
    const files = instrumentsFilesIn(folder);
    if (files.length > 0) {
      const layers: OwnEntries[] = [];
      for (const file of files) layers.push(await readInstruments(file, this.errors));
      return extended(entriesOver(layers));
    }
    const above = dirname(folder);
    return above === folder || existsSync(join(folder, '.git')) ? BUILT_IN : this.in(above);
  }
}

/** The files of a folder that say what is known there, those that go before others last. */
export function instrumentsFilesIn(folder: string): string[] {
  return INSTRUMENTS_FILES.map((name) => join(folder, INSTRUMENTS_FOLDER, name)).filter((file) =>
    existsSync(file),
  );
}

/** The entries of one file; what is wrong in it is printed with its place. */
export async function readInstruments(file: string, errors: Output): Promise<OwnEntries> {
  const name = relative('.', file);
  const read = await readText(file);
  if ('reason' in read) {
    await errors.write(`${name} ${read.reason}\n`);
    return { instruments: [], resolutions: [] };
  }
  const { entries, problems, formProblems } = readInstrumentsFile(file, read.text);
  const source = new Source(read.text);
  for (const { span, reason } of [...formProblems, ...problems]) {
    const { line, character } = source.positionAt(span.start);
    await errors.write(`${name}:${line + 1}:${character + 1}  ${reason}\n`);
  }
  return entries;
}
