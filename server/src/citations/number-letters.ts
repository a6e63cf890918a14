import { Phrases } from '../catalogue/phrases';
import { DOT, HYPHEN, SLASH } from '../text/characters';
import type { CitationWords } from '../vocabulary/citations';
import type { Writing } from '../vocabulary/writing';
import { capitalAt, codeAt, isWordAt, skipSpace } from './characters';

/** Finds the letters of composite resolutions, which a language writes as capitals or spells out. */
export class LetterScanner {
  /** Whether the language spells them out. */
  readonly spelled: boolean;
  private readonly words = new Phrases<string>();
  private readonly joints = new Phrases<'and' | 'to'>();

  constructor(words: CitationWords, { joined }: Writing) {
    this.spelled = words.letters.length > 0;
    words.letters.forEach((word, index) => {
      this.words.add(word, String.fromCharCode(65 + index));
      if (joined !== null) this.words.add(joined.and + word, String.fromCharCode(65 + index));
    });
    for (const word of words.and) this.joints.add(word, 'and');
    for (const word of words.to) this.joints.add(word, 'to');
  }

  /** The letters of a composite resolution from `start` on: ` A`, ` A and B`, ` A-C`, `B`. */
  run(text: string, start: number): { end: number; letters: string } | null {
    const first = this.one(text, skipSpace(text, start));
    if (first === null) return null;
    let { end } = first;
    let last = first.letter;
    for (let count = 0; count < 26; count++) {
      const more = this.furtherLetter(text, end);
      if (more === null) break;
      end = more.end;
      last = more.letter;
    }
    return { end, letters: last === first.letter ? last : `${first.letter}-${last}` };
  }

  private furtherLetter(text: string, start: number): { end: number; letter: string } | null {
    let at = skipSpace(text, start);
    const code = codeAt(text, at);
    if (code === HYPHEN || code === 44) at = skipSpace(text, at + 1);
    const joint = this.joints.at(text, at);
    if (joint !== null) at = skipSpace(text, joint.end);
    else if (code !== HYPHEN && code !== 44 && !this.spelled) return null;
    return this.one(text, at);
  }

  /** One letter that is a word of its own. */
  one(text: string, start: number): { end: number; letter: string } | null {
    if (this.spelled) {
      const word = this.words.at(text, start);
      return word === null ? null : { end: word.end, letter: word.value };
    }
    const letter = capitalAt(text, start);
    if (letter === null || isWordAt(text, start + 1)) return null;
    const after = codeAt(text, start + 1);
    // An initial, an elided word or a symbol: `A.`, `L’`, `A/`.
    if (after === SLASH || after === 39 || (after === DOT && isWordAt(text, start + 2))) return null;
    return { end: start + 1, letter };
  }
}
