import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResolution } from '../../server/src/model/read';
import type { Resolution } from '../../server/src/model/resolution';
import type { CheckSettings } from '../../server/src/rules/check';
import { checkResolution } from '../../server/src/rules/check';
import { dedent } from '../../server/src/rules/example';
import { RULES } from '../../server/src/rules/index';
import { LANGUAGES, type Language } from '../../server/src/vocabulary/language';
import { madeDrafts } from './made';

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
    /** The language that it is in, where that is known before it is read. */
    private readonly folder: Language | null,
    private readonly load: () => string,
    private readonly settings: CheckSettings = {},
  ) {}

  get language(): Language | null {
    return this.folder ?? this.correct?.resolution.language ?? null;
  }

  /** Null where something is found in it. */
  get correct(): CorrectText | null {
    if (this.known === undefined) this.known = correctText(this.name, this.load(), this.settings);
    return this.known;
  }
}

/** A text with what is read in it; null where something is found in it. */
export function correctText(name: string, text: string, settings: CheckSettings): CorrectText | null {
  const resolution = readResolution(text);
  const correct = resolution.kind !== 'none' && checkResolution(resolution, settings).length === 0;
  return correct ? { name, resolution, settings } : null;
}

/** What a conference may ask of the drafts that are made; they have as much as that and no more. */
const ASKED = { 'least-sponsors': 1, 'most-sponsors': 1, 'least-signatories': 3 };

/** The samples without faults, the right texts among the examples of the rules, and the drafts that are made. */
export function ownTexts(): Candidate[] {
  const samples = readdirSync(join(ROOT, 'samples'))
    .filter((file) => /\.unres(\.txt)?$/.test(file) && !file.includes('flawed'))
    .map((file) => new Candidate(`samples/${file}`, null, () => read(join(ROOT, 'samples', file))));
  const examples = RULES.flatMap(({ name, examples }) =>
    examples.flatMap((example, i) => {
      const text = 'right' in example ? example.right : example.fixed;
      const settings = {
        ...(example.profile && { profile: example.profile }),
        ...(example.options && { options: { [name]: example.options } }),
      };
      return text === undefined
        ? []
        : [new Candidate(`${name} example ${i + 1}`, null, () => dedent(text), settings)];
    }),
  );
  const made = madeDrafts().map(({ name, language, text, modelUn }) => {
    const settings: CheckSettings = modelUn
      ? { profile: 'model-un', options: { 'enough-signatories': ASKED } }
      : {};
    return new Candidate(name, language, () => text, settings);
  });
  return [...samples, ...examples, ...made];
}

/** The adopted texts of the corpus, in all languages; none where it is not beside the project. */
export function adoptedTexts(): Candidate[] {
  return LANGUAGES.flatMap((language) => {
    const folder = join(CORPUS, language);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((file) => /(?<!\.pdf)\.txt$|\.md$/.test(file))
      .map((file) => new Candidate(`${language}/${file}`, language, () => read(join(folder, file))));
  });
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
