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
  /** Answers to questions that are asked of few words, as numbers and answers in turn: most words have none. */
  private rare: unknown[] | null = null;

  constructor(
    readonly text: string,
    readonly language: Language,
    readonly catalogue: Catalogue,
  ) {}

  /** The answer to a question that is asked of few words; undefined where there is none yet. */
  rarely(question: number): unknown {
    const { rare } = this;
    if (rare !== null) for (let i = 0; i < rare.length; i += 2) if (rare[i] === question) return rare[i + 1];
    return undefined;
  }

  /** Keeps such an answer, which must not be there yet. */
  keep(question: number, answer: unknown): void {
    if (this.rare === null) this.rare = [question, answer];
    else this.rare.push(question, answer);
  }
}

/** So far around the place where words are due they are looked for. */
const NEAR = 4;

/** So many words that stand nowhere near are taken for new ones before they are looked for everywhere. */
const FEW = 2;

/** What is known of the words of one version of a text. */
export class KnownWords {
  private readonly all: Known[] = [];
  /** The same by their words, once the next version has asked for more than a few that stand elsewhere. */
  private byText: Map<string, number> | null = null;
  /** How many words the next version has asked for that do not stand near. */
  private strays = 0;
  /** The place at which the words are due that the next version asks for. */
  private due = 0;

  /** @param before what was known of the version before; only what stands in this version too is kept of it */
  constructor(
    private readonly language: Language,
    private readonly catalogue: Catalogue,
    private before: KnownWords | null = null,
  ) {
    if (before?.language !== language || before.catalogue !== catalogue) this.before = null;
    this.before?.rewind();
  }

  /** @param cut whether the words were cut out of a longer text in one piece */
  of(text: string, cut: boolean): Known {
    const known =
      this.before?.find(text) ?? new Known(cut ? owned(text) : text, this.language, this.catalogue);
    this.all.push(known);
    return known;
  }

  private rewind(): void {
    this.due = 0;
    this.strays = 0;
  }

  /**
   * Most words stand in the next version where they stood in this one, or a place or two off: so they are found without a table
   * of all of them, for which each would have to be read from its first letter to its last.
   */
  private find(text: string): Known | undefined {
    const { all, due } = this;
    for (let off = 0; off <= NEAR; off++) {
      if (all[due + off]?.text === text) return this.take(due + off);
      if (all[due - off]?.text === text) return this.take(due - off);
    }
    this.strays++;
    const place = this.strays > FEW ? this.placeOf(text) : undefined;
    if (place !== undefined) return this.take(place);
    this.due++;
    return undefined;
  }

  private take(place: number): Known {
    this.due = place + 1;
    return this.all[place]!;
  }

  private placeOf(text: string): number | undefined {
    this.byText ??= new Map(this.all.map((known, place) => [known.text, place]));
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
