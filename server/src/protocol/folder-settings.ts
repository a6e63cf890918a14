import { type GivenSettings, NOTHING_GIVEN, SETTINGS_FILE } from '../rules/settings';
import { readSettingsFile } from '../rules/settings-file';
import { showFileProblems } from './file-problems';
import { type FolderParts, readFile } from './read-file';
import { settingsPlaces } from './settings-places';

/** A settings file that holds for a document; `text` is null where it would have to be made. */
export interface FolderFile {
  readonly uri: string;
  readonly text: string | null;
}

/**
 * The settings files of folders: each is read once and again after it has changed, and what is wrong in it is shown on it
 * where the client doesn't see to that itself.
 */
export class FolderSettings {
  private readonly files = new Map<string, Promise<string | null>>();
  /** The files on which something is shown. */
  private readonly marked = new Set<string>();

  constructor(private readonly parts: FolderParts) {}

  /** To be called when the client is ready to be asked; `changed` is called after any settings file may have changed. */
  listen(changed: () => void): void {
    const { connection, folders, watched } = this.parts;
    const pattern = `**/${SETTINGS_FILE}`;
    watched.watch(
      [pattern],
      (uri) => uri.endsWith(`/${SETTINGS_FILE}`),
      (changes) => {
        for (const { uri } of changes) {
          // The problems of a file that no open document reaches any more would otherwise stay on it.
          const known = this.files.delete(uri);
          if (known) void this.read(uri).then((text) => text ?? this.show(uri, ''));
        }
        changed();
      },
    );
    folders.onChange(() => {
      // Files that still hold for a document are read anew, and what is wrong in them is shown again.
      for (const uri of this.marked) showFileProblems(connection, uri, '', []);
      this.marked.clear();
      this.files.clear();
      changed();
    });
  }

  /** What the nearest settings file above a document says. */
  async for(uri: string): Promise<GivenSettings> {
    const { text } = (await this.fileFor(uri)) ?? { text: null };
    return text === null ? NOTHING_GIVEN : readSettingsFile(text).given;
  }

  /** The nearest settings file above a document, or the place for one; null for a document that lies in no folder. */
  async fileFor(uri: string): Promise<FolderFile | null> {
    const places = settingsPlaces(uri, this.parts.folders.roots);
    for (const place of places.all) {
      const text = await this.read(place);
      if (text !== null) return { uri: place, text };
    }
    return places.preferred === null ? null : { uri: places.preferred, text: null };
  }

  /** To be called where nobody says that a file has changed: the next document that asks has it read again. */
  forget(): void {
    if (!this.parts.client.watchesFiles) this.files.clear();
  }

  private read(uri: string): Promise<string | null> {
    let text = this.files.get(uri);
    if (text === undefined) {
      text = this.fetch(uri);
      this.files.set(uri, text);
    }
    return text;
  }

  private async fetch(uri: string): Promise<string | null> {
    const text = await readFile(this.parts, uri);
    if (text !== null) this.show(uri, text);
    return text;
  }

  private show(uri: string, text: string): void {
    const { problems } = readSettingsFile(text);
    if (this.parts.client.validatesSettings) {
      // The schema has the client say the same on the file, as long as it is open there.
      for (const { reason } of problems) this.parts.connection.console.warn(`${uri}: ${reason}`);
      return;
    }
    if (problems.length === 0 && !this.marked.delete(uri)) return;
    if (problems.length > 0) this.marked.add(uri);
    showFileProblems(this.parts.connection, uri, text, problems);
  }
}
