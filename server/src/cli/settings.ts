import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type GivenSettings, NOTHING_GIVEN, SETTINGS_FILE } from '../rules/settings';
import { readSettingsFile } from '../rules/settings-file';
import { Source } from '../text/source';
import { readText, STDIN } from './input';
import type { Output } from './output';

/** Finds the settings files that hold for files, and says once what is wrong in each. */
export class FolderSettings {
  /** By folder; null where its settings can't be known. */
  private readonly known = new Map<string, Promise<GivenSettings | null>>();

  constructor(private readonly errors: Output) {}

  /**
   * What the nearest settings file above a file says; for standard input, above the folder that the program was started in.
   * No one looks beyond the folder of a repository.
   *
   * @returns null where there is a settings file that can't be used; why, has been printed
   */
  for(file: string): Promise<GivenSettings | null> {
    return this.in(file === STDIN ? resolve('.') : dirname(resolve(file)));
  }

  private in(folder: string): Promise<GivenSettings | null> {
    let settings = this.known.get(folder);
    if (settings === undefined) {
      settings = this.find(folder);
      this.known.set(folder, settings);
    }
    return settings;
  }

  private async find(folder: string): Promise<GivenSettings | null> {
    const file = join(folder, SETTINGS_FILE);
    if (existsSync(file)) return this.read(file);
    const above = dirname(folder);
    return above === folder || existsSync(join(folder, '.git')) ? NOTHING_GIVEN : this.in(above);
  }

  private async read(file: string): Promise<GivenSettings | null> {
    const name = relative('.', file);
    const read = await readText(file);
    if ('reason' in read) {
      await this.errors.write(`${name} ${read.reason}\n`);
      return null;
    }
    const { given, problems, readable } = readSettingsFile(read.text);
    const source = new Source(read.text);
    for (const { span, reason } of problems) {
      const { line, character } = source.positionAt(span.start);
      await this.errors.write(`${name}:${line + 1}:${character + 1}  ${reason}\n`);
    }
    return readable ? given : null;
  }
}
