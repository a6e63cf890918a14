import { BUILT_IN, type Catalogue } from '../../catalogue/catalogue';
import { entriesOver, extended, type OwnEntries } from '../../catalogue/own';
import { showFileProblems } from '../file-problems';
import { type FolderParts, readFile } from '../read-file';
import { placesAbove } from '../settings-places';
import { INSTRUMENTS_FILES, INSTRUMENTS_FOLDER, readInstrumentsFile } from './file';

/**
 * What folders know of instruments, beside what this program knows by itself: each of their files is read once and again
 * after it has changed, and what is wrong in it is shown on it.
 */
export class FolderInstruments {
  /** By the address of the folder that may have entries; null where it has none. */
  private folders = new Map<string, Promise<Catalogue | null>>();
  /** What was found for each document, for those who can't wait. */
  private readonly found = new Map<string, Catalogue>();
  private readonly marked = new Set<string>();
  private changes = 0;

  constructor(private readonly parts: FolderParts) {}

  /** Counts the changes: what was made of documents under another count may be outdated. */
  get generation(): number {
    return this.changes;
  }

  /** To be called when the client is ready to be asked; `changed` is called after any of the files may have changed. */
  listen(changed: () => void): void {
    const { folders, watched } = this.parts;
    const forget = (): void => {
      this.folders = new Map();
      this.changes++;
      changed();
    };
    watched.watch([`**/${INSTRUMENTS_FOLDER}/instruments.*`], isInstrumentsFile, (events) => {
      for (const { uri } of events) this.clear(uri);
      forget();
    });
    folders.onChange(() => {
      for (const uri of [...this.marked]) this.clear(uri);
      forget();
    });
  }

  /** The catalogue for a document as it was last found; the built-in one before that. */
  now(uri: string): Catalogue {
    return this.found.get(uri) ?? BUILT_IN;
  }

  /** The catalogue for a document: with the entries of the nearest folder above it that has any. */
  async for(uri: string): Promise<Catalogue> {
    const { changes } = this;
    let catalogue = BUILT_IN;
    for (const folder of placesAbove(uri, this.parts.folders.roots, INSTRUMENTS_FOLDER)) {
      const known = await this.read(folder);
      if (known === null) continue;
      catalogue = known;
      break;
    }
    if (changes === this.changes) this.found.set(uri, catalogue);
    return catalogue;
  }

  /** To be called when a document is closed: where nobody says that a file has changed, the next one has them read again. */
  forget(uri: string): void {
    this.found.delete(uri);
    if (!this.parts.client.watchesFiles) this.folders = new Map();
  }

  private read(folder: string): Promise<Catalogue | null> {
    let known = this.folders.get(folder);
    if (known === undefined) {
      known = this.fetch(folder);
      this.folders.set(folder, known);
    }
    return known;
  }

  private async fetch(folder: string): Promise<Catalogue | null> {
    const layers = (
      await Promise.all(INSTRUMENTS_FILES.map((name) => this.entriesOf(`${folder}/${name}`)))
    ).filter((layer) => layer !== null);
    return layers.length === 0 ? null : extended(entriesOver(layers));
  }

  private async entriesOf(uri: string): Promise<OwnEntries | null> {
    const text = await readFile(this.parts, uri);
    return text === null ? null : this.show(uri, text);
  }

  private show(uri: string, text: string): OwnEntries {
    const file = readInstrumentsFile(uri, text);
    const { entries } = file;
    const checked = this.parts.client.validatesSettings && /\.jsonc?$/.test(uri);
    const problems = checked ? file.problems : [...file.formProblems, ...file.problems];
    if (problems.length === 0) {
      this.clear(uri);
      return entries;
    }
    this.marked.add(uri);
    showFileProblems(this.parts.connection, uri, text, problems);
    return entries;
  }

  private clear(uri: string): void {
    if (this.marked.delete(uri)) void this.parts.connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}

function isInstrumentsFile(uri: string): boolean {
  return INSTRUMENTS_FILES.some((name) => uri.endsWith(`/${INSTRUMENTS_FOLDER}/${name}`));
}
