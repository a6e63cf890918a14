import { Phrases } from '../catalogue/phrases';
import { COMMA } from '../text/characters';
import { codeAt, skipSpace } from './characters';

/** The words that may stand between two parts of a reference (`of the`, `dated`); in some languages none need to. */
export class Connectors {
  private readonly phrases = new Phrases<true>();
  private readonly none: boolean;

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) this.phrases.add(phrase, true);
    this.none = phrases.includes('');
  }

  /** Whether what ends at `end` is joined to what begins at `start`; a comma may stand before the connecting word. */
  join(text: string, end: number, start: number): boolean {
    let at = skipSpace(text, end);
    if (at >= start) return this.none && at === start;
    if (codeAt(text, at) === COMMA) at = skipSpace(text, at + 1);
    if (at >= start) return this.none && at === start;
    const phrase = this.phrases.at(text, at);
    return phrase !== null && skipSpace(text, phrase.end) === start;
  }

  /** Where something joined to what ends at `end` has to begin; no comma is allowed. */
  *starts(text: string, end: number): Iterable<number> {
    const at = skipSpace(text, end);
    const phrase = this.phrases.at(text, at);
    if (phrase !== null) yield skipSpace(text, phrase.end);
    if (this.none) yield at;
  }
}
