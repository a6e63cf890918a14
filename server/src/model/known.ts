import type { Catalogue } from '../catalogue/catalogue';
import type { Language } from '../vocabulary/language';
import type { Prose } from './prose';

let questions = 0;

/**
 * What has been found out about one run of words. It follows from the words, the language and the catalogue alone and says
 * nothing of where they stand, so it holds in every version of a text in which the same words stand.
 */
export class Known {
  /** By the number of the question; a question that no one has asked yet has no answer here. */
  readonly facts: unknown[] = [];

  constructor(
    readonly text: string,
    readonly language: Language,
    readonly catalogue: Catalogue,
  ) {}
}

/** What is known of the words of one version of a text. */
export class KnownWords {
  private readonly all: Known[] = [];
  /** The same by their words, once the next version asks for them. */
  private byText: Map<string, Known> | null = null;

  /** @param before what was known of the version before; only what stands in this version too is kept of it */
  constructor(
    private readonly language: Language,
    private readonly catalogue: Catalogue,
    private before: KnownWords | null = null,
  ) {
    if (before?.language !== language || before.catalogue !== catalogue) this.before = null;
  }

  /** @param cut whether the words were cut out of a longer text in one piece */
  of(text: string, cut: boolean): Known {
    const known =
      this.before?.find(text) ?? new Known(cut ? owned(text) : text, this.language, this.catalogue);
    this.all.push(known);
    return known;
  }

  private find(text: string): Known | undefined {
    this.byText ??= new Map(this.all.map((known) => [known.text, known]));
    return this.byText.get(text);
  }

  /** To be called when the words of this version have been asked for: the version before is let go. */
  settle(): void {
    this.before = null;
  }
}

/** The same words in room of their own: an engine would otherwise keep the text that they were cut out of as long as them. */
function owned(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}

/** A number for a question about words, by which its answers are found in `Known.facts`. */
export function newQuestion(): number {
  return questions++;
}

/** Makes room at once for the answers to all questions, where many are going to be asked. */
export function makeRoom({ facts }: Known): void {
  if (facts.length < questions) facts.length = questions;
}

/**
 * Makes a function of words into one of a prose whose answer is remembered with the words. It is given nothing of the text
 * around them, so it can't depend on it.
 */
export function perWords<V>(compute: (text: string, language: Language) => V): (prose: Prose) => V {
  const question = newQuestion();
  return ({ known }) => {
    const before = known.facts[question] as V | undefined;
    if (before !== undefined) return before;
    const value = compute(known.text, known.language);
    known.facts[question] = value;
    return value;
  };
}
