import { BUILT_IN, type Catalogue } from '../catalogue/catalogue';
import type { KnownWords } from '../model/known';
import { readResolution } from '../model/read';
import type { Resolution } from '../model/resolution';
import { checkResolution } from '../rules/check';
import type { Finding } from '../rules/rule';
import { MAX_LENGTH } from './limits';
import type { Settings } from './settings';

/**
 * One version of an open document. It never changes, and whatever is computed of it is computed once, when someone first
 * asks for it.
 */
export class Snapshot {
  private read: Resolution | null = null;
  private checked: { readonly key: string; readonly findings: readonly Finding[] } | null = null;

  constructor(
    readonly uri: string,
    readonly version: number,
    /** Tells this document from the same one opened at another time: versions begin anew with each opening. */
    readonly opening: number,
    readonly text: string,
    /** What is known of instruments where it lies; where that has changed, the text is read anew. */
    private readonly catalogue: () => Catalogue = () => BUILT_IN,
    /** What was known of the words of the version before. */
    private before: KnownWords | null = null,
  ) {}

  /** What is known of the words, for the next version; of an earlier version where no one has asked for this one. */
  get words(): KnownWords | null {
    return this.read?.words ?? this.before;
  }

  /** Whether there is only an outline of it. */
  get tooLong(): boolean {
    return this.text.length > MAX_LENGTH;
  }

  get resolution(): Resolution {
    const catalogue = this.catalogue();
    if (this.read?.catalogue !== catalogue) {
      this.read = readResolution(this.text, catalogue, this.before);
      this.before = null;
    }
    return this.read;
  }

  findings(settings: Settings): readonly Finding[] {
    if (this.tooLong) return [];
    if (this.checked?.key !== settings.key)
      this.checked = { key: settings.key, findings: checkResolution(this.resolution, settings.check) };
    return this.checked.findings;
  }
}
