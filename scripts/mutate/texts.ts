import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResolution } from '../../server/src/model/read';
import type { Resolution } from '../../server/src/model/resolution';
import type { CheckSettings } from '../../server/src/rules/check';
import { checkResolution } from '../../server/src/rules/check';
import { dedent } from '../../server/src/rules/example';
import { RULES } from '../../server/src/rules/index';

const ROOT = join(__dirname, '../..');
const CORPUS = join(ROOT, '../shared/corpus');

/** A text in which nothing is to be found. */
export interface CorrectText {
  readonly name: string;
  readonly resolution: Resolution;
  readonly settings: CheckSettings;
}

/** A text that may be one: it is read when someone asks. */
export class Candidate {
  private known: CorrectText | null | undefined;

  constructor(
    readonly name: string,
    private readonly load: () => string,
    private readonly settings: CheckSettings = {},
  ) {}

  /** Null where something is found in it. */
  get correct(): CorrectText | null {
    if (this.known === undefined) {
      const { name, settings } = this;
      const resolution = readResolution(this.load());
      const correct = resolution.kind !== 'none' && checkResolution(resolution, settings).length === 0;
      this.known = correct ? { name, resolution, settings } : null;
    }
    return this.known;
  }
}

/** The samples without faults, and the right texts among the examples of the rules. */
export function ownTexts(): Candidate[] {
  const samples = readdirSync(join(ROOT, 'samples'))
    .filter((file) => /\.unres(\.txt)?$/.test(file) && !file.includes('flawed'))
    .map((file) => new Candidate(`samples/${file}`, () => read(join(ROOT, 'samples', file))));
  const examples = RULES.flatMap(({ name, examples }) =>
    examples.flatMap((example, i) => {
      const text = 'right' in example ? example.right : example.fixed;
      const settings = {
        ...(example.profile && { profile: example.profile }),
        ...(example.options && { options: { [name]: example.options } }),
      };
      return text === undefined
        ? []
        : [new Candidate(`${name} example ${i + 1}`, () => dedent(text), settings)];
    }),
  );
  return [...samples, ...examples];
}

/** The adopted texts of the corpus, in all languages; none where it is not beside the project. */
export function adoptedTexts(): Candidate[] {
  return ['en', 'fr', 'es', 'ru', 'ar', 'zh'].flatMap((language) => {
    const folder = join(CORPUS, language);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((file) => /(?<!\.pdf)\.txt$|\.md$/.test(file))
      .map((file) => new Candidate(`${language}/${file}`, () => read(join(folder, file))));
  });
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
