import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { addressOf, startEmbeddedEditor } from '../../scripts/lib/embedded-editor.mjs';
import { root, vsix } from '../../scripts/lib/places.mjs';
import { startWebEditor } from '../../scripts/lib/web-editor.mjs';

/** A VS Code with the packaged extension, which opens a copy of the samples. */
export interface Host {
  readonly name: string;
  /** Where its extensions run. */
  readonly place: string;
  /** Starts it; takes a while where it has to be fetched first. */
  start(): Promise<Running>;
}

export interface Running {
  /**
   * Lays out the samples anew, so that nothing of an earlier window comes back, with these settings for the folder, and
   * further files beside them.
   *
   * @returns the address that opens a file of it
   */
  open(file: string, settings: Settings, beside?: Files): Promise<string>;
  /** What the host has printed. */
  log(): string;
  close(): Promise<void>;
}

export type Settings = Readonly<Record<string, unknown>>;

/** Contents by name. */
export type Files = Readonly<Record<string, string>>;

export const hosts: readonly Host[] = [
  {
    name: 'node',
    place: 'Node',
    async start() {
      const place = await temporary();
      const editor = await startEmbeddedEditor({ profile: join(place, 'profile'), extension: vsix });
      let windows = 0;
      return {
        async open(file, settings, beside) {
          const folder = join(place, `${++windows}`, 'samples');
          await layOut(folder, settings, beside);
          return addressOf(editor.address, folder, [join(folder, file)]);
        },
        log: editor.log,
        close: () => editor.close().finally(() => remove(place)),
      };
    },
  },
  {
    name: 'web',
    place: 'a web worker',
    async start() {
      const place = await temporary();
      const folder = join(place, 'samples');
      const extension = join(place, 'extension');
      await layOut(folder, {});
      await unpack(vsix, extension);
      const editor = await startWebEditor({ extension, folder });
      return {
        async open(file, settings, beside) {
          await layOut(folder, settings, beside);
          const url = new URL(editor.address);
          url.searchParams.set('payload', JSON.stringify([['openFile', `vscode-test-web://mount/${file}`]]));
          return url.href;
        },
        log: editor.log,
        close: () => editor.close().finally(() => remove(place)),
      };
    },
  },
];

const temporary = () => mkdtemp(join(tmpdir(), 'un-resolution-'));

const remove = (place: string) => rm(place, { recursive: true, force: true, maxRetries: 5 });

async function layOut(folder: string, settings: Settings, beside: Files = {}): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(join(root, 'samples'), folder, { recursive: true });
  await mkdir(join(folder, '.vscode'), { recursive: true });
  await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  for (const [name, text] of Object.entries(beside)) await writeFile(join(folder, name), text);
}

/** Writes what an installed extension holds. */
async function unpack(packed: string, folder: string): Promise<void> {
  for (const [name, content] of Object.entries(unzipSync(new Uint8Array(await readFile(packed))))) {
    if (!name.startsWith('extension/')) continue;
    const file = join(folder, name.slice('extension/'.length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
