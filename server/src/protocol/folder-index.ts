import { type Connection, FileChangeType, RequestType } from 'vscode-languageserver';
import type { Catalogue } from '../catalogue/catalogue';
import { type Digest, digestOf } from '../features/index-digest';
import { readResolution } from '../model/read';
import type { Resolution } from '../model/resolution';
import type { ClientFlags } from './client-flags';
import type { Documents } from './documents';
import { describe } from './fence';
import type { FolderInstruments } from './instruments/folder';
import { MAX_LENGTH } from './limits';
import { isResolutionFile, RESOLUTION_GLOBS } from './resolution-files';
import type { Runtime } from './runtime';
import type { WatchedFiles } from './watched-files';
import type { WorkspaceFolders } from './workspace-folders';

/** Asks a client that can find files for the addresses of all resolutions below a folder. */
const FIND_RESOLUTIONS = new RequestType<{ readonly folder: string }, string[], void>(
  'unResolution/findResolutions',
);

/** Asks the same client for the text of one of them; null where it can't be read. */
const READ_RESOLUTION = new RequestType<{ readonly uri: string }, string | null, void>(
  'unResolution/readResolution',
);

interface Parts {
  readonly connection: Connection;
  readonly client: ClientFlags;
  readonly runtime: Runtime;
  readonly documents: Documents;
  readonly watched: WatchedFiles;
  readonly folders: WorkspaceFolders;
  readonly instruments: FolderInstruments;
}

/** Milliseconds that someone who asked for one resolution waits for an index that is being made. */
const PATIENCE = 1500;

/**
 * What is known of all resolutions in the open folders. It is made in the background when it is first asked for, a file at a
 * time, and answers with what it has until then; after that it follows the changes of the files. Open documents go before
 * their files.
 */
export class FolderIndex {
  /** By the keys of their addresses, as is what stands in line. */
  private readonly digests = new Map<string, Digest>();
  private readonly open = new WeakMap<Resolution, Digest>();
  private readonly queue = new Map<string, string>();
  private readonly waiting = new Set<() => void>();
  private started = false;
  private gathering = 0;
  private working = false;
  /** The state of the folders' instruments that is known to have been looked at. */
  private generation = 0;

  constructor(private readonly parts: Parts) {}

  /** The digests of all resolutions, the open ones as they are now. */
  all(): Digest[] {
    this.start();
    const found = new Map(this.digests);
    for (const snapshot of this.parts.documents.all()) {
      if (snapshot.tooLong) continue;
      found.set(addressKey(snapshot.uri), this.digestOfOpen(snapshot.uri, snapshot.resolution));
    }
    return [...found.values()];
  }

  /** The same when the index is complete, or when that takes too long for someone who waits. */
  async whenReady(): Promise<Digest[]> {
    this.start();
    if (this.gathering > 0 || this.working)
      await new Promise<void>((resolve) => {
        const stop = this.parts.runtime.after(PATIENCE, resolve);
        this.waiting.add(() => {
          stop();
          resolve();
        });
      });
    return this.all();
  }

  /** To be called when a document is no longer open: its file may hold something else. */
  closed(uri: string): void {
    if (this.digests.has(addressKey(uri))) this.put([uri]);
  }

  listen(): void {
    this.parts.folders.onChange(({ added }) => this.foldersChanged(added));
  }

  /** To be called when folders may say something else of instruments: what was read with other entries is read again. */
  instrumentsChanged(): void {
    const { generation } = this.parts.instruments;
    if (this.generation === generation) return;
    this.generation = generation;
    if (this.started) void this.renew();
  }

  private async renew(): Promise<void> {
    this.gathering++;
    const outdated: string[] = [];
    for (const { uri, catalogue } of [...this.digests.values()])
      if ((await this.parts.instruments.for(uri)) !== catalogue) outdated.push(uri);
    this.put(outdated.filter((uri) => this.digests.has(addressKey(uri))));
    this.gathering--;
    this.tell();
  }

  private foldersChanged(added: readonly string[]): void {
    if (!this.started) return;
    for (const [key, { uri }] of [...this.digests]) if (!this.isInFolders(uri)) this.digests.delete(key);
    void this.gather(added);
  }

  private isInFolders(uri: string): boolean {
    return this.parts.folders.roots.some((root) => isBelow(uri, root));
  }

  private digestOfOpen(uri: string, resolution: Resolution): Digest {
    let digest = this.open.get(resolution);
    if (digest === undefined) {
      digest = digestOf(uri, resolution);
      this.open.set(resolution, digest);
    }
    return digest;
  }

  private start(): void {
    if (this.started) return;
    this.started = true;
    this.parts.watched.watch(RESOLUTION_GLOBS, isResolutionFile, (events) => {
      for (const { uri, type } of events)
        if (type === FileChangeType.Deleted) {
          this.digests.delete(addressKey(uri));
          this.queue.delete(addressKey(uri));
        }
      this.put(events.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uri));
    });
    void this.gather(this.parts.folders.roots);
  }

  /** Finds the resolutions of folders and puts them in line. */
  private async gather(folders: readonly string[]): Promise<void> {
    const { connection, client, runtime } = this.parts;
    this.gathering++;
    for (const folder of folders)
      try {
        const found =
          (await runtime.findResolutions(folder)) ??
          (client.findsResolutions ? await connection.sendRequest(FIND_RESOLUTIONS, { folder }) : []);
        this.put(found);
      } catch (error) {
        connection.console.warn(`The resolutions of ${folder} could not be listed: ${describe(error)}`);
      }
    this.gathering--;
    this.tell();
  }

  private put(uris: readonly string[]): void {
    for (const uri of uris) this.queue.set(addressKey(uri), uri);
    if (this.queue.size > 0 && !this.working) void this.work();
  }

  /** Reads what is in line, a file at a time, so that requests are answered between two of them. */
  private async work(): Promise<void> {
    this.working = true;
    const { runtime } = this.parts;
    let progress = SILENT;
    // Not waited for: a client that never answers would hold up the index.
    const shown = this.progress(this.queue.size).then((created) => {
      progress = created;
    });
    let done = 0;
    for (const [key, uri] of this.queue) {
      this.queue.delete(key);
      await this.index(key, uri);
      progress.report(++done, this.queue.size);
      await runtime.yield();
      if (progress.cancelled()) this.queue.clear();
    }
    void shown.then(() => progress.done());
    this.working = false;
    this.tell();
  }

  private tell(): void {
    if (this.gathering > 0 || this.working) return;
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }

  private async index(key: string, uri: string): Promise<void> {
    const { connection } = this.parts;
    try {
      const text = await this.read(uri);
      const catalogue = await this.catalogueFor(uri);
      // Its folder may have been closed since it was put in line.
      if (text === null || text.length > MAX_LENGTH || !this.isInFolders(uri)) this.digests.delete(key);
      else this.digests.set(key, digestOf(uri, readResolution(text, catalogue)));
    } catch (error) {
      connection.console.warn(`${uri} could not be indexed: ${describe(error)}`);
    }
  }

  /** The catalogue for a file, with no change to it meanwhile: `renew` passes over what is not indexed yet. */
  private async catalogueFor(uri: string): Promise<Catalogue> {
    const { instruments } = this.parts;
    for (;;) {
      const { generation } = instruments;
      const catalogue = await instruments.for(uri);
      if (generation === instruments.generation) return catalogue;
    }
  }

  private async read(uri: string): Promise<string | null> {
    const { connection, client, runtime } = this.parts;
    const text = await runtime.readFile(uri);
    return text === null && client.findsResolutions ? connection.sendRequest(READ_RESOLUTION, { uri }) : text;
  }

  /** Shown for more than a few files, to a client that shows progress. */
  private async progress(total: number): Promise<IndexProgress> {
    const { connection, client } = this.parts;
    if (total < WORTH_SHOWING || !client.showsProgress) return SILENT;
    const shown = await connection.window.createWorkDoneProgress();
    shown.begin('Indexing resolutions', 0, `${total} files`, true);
    let last = 0;
    return {
      report: (done, waiting) => {
        const percentage = Math.floor((100 * done) / (done + waiting));
        if (percentage > last) shown.report(percentage, `${done} of ${done + waiting}`);
        last = percentage;
      },
      cancelled: () => shown.token.isCancellationRequested,
      done: () => shown.done(),
    };
  }
}

const WORTH_SHOWING = 20;

interface IndexProgress {
  report(done: number, waiting: number): void;
  cancelled(): boolean;
  done(): void;
}

const SILENT: IndexProgress = { report: () => {}, cancelled: () => false, done: () => {} };

/** Whether an address lies below that of a folder. */
function isBelow(uri: string, folder: string): boolean {
  const root = addressKey(folder);
  return addressKey(uri).startsWith(root.endsWith('/') ? root : `${root}/`);
}

/** What all spellings of an address share: clients and file systems don't escape the same characters. */
function addressKey(uri: string): string {
  let plain = uri;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // A lone percent sign: the address is taken as it stands.
  }
  return plain.replace(/^file:\/\/\/([A-Z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}
