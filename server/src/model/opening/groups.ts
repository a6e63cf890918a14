import { AND, BEFORE, CHAIN, DEGREE, FEELING, STATE, WITH } from './book';
import type { Words } from './words';

/** The groups of words that the grammar of a language takes beside a verb. Each is given by its end, the place behind it. */
export class Groups {
  /** What the words that `look` found can be; 0 where it found none. */
  kind = 0;

  constructor(private readonly words: Words) {}

  /** The end of the longest entry of the grammar at `at` that can be one of `kinds`; `at` where there is none. */
  look(at: number, kinds: number): number {
    let node = this.words.entry(at);
    let end = at;
    this.kind = 0;
    for (let i = at + 1; node !== null; i++) {
      if (node.is & kinds) {
        end = i;
        this.kind = node.is;
      }
      if (node.next === null) break;
      node = node.next.get(this.words.word(i)) ?? null;
    }
    return end;
  }

  /** `with deep concern`, `with appreciation and satisfaction`. */
  with(at: number): number {
    const noun = this.look(at, WITH);
    return noun === at ? at : this.noun(noun, FEELING, at);
  }

  /** Degrees and a noun of the kind `what`, and a second one behind `and`; `otherwise` where there is none. */
  noun(at: number, what: number, otherwise: number): number {
    let noun = this.degrees(at);
    let end = this.look(noun, what);
    if (end === noun) return otherwise;
    end = this.degrees(end);
    const second = this.look(end, AND);
    if (second === end) return end;
    noun = this.degrees(second);
    const secondEnd = this.look(noun, what);
    return secondEnd === noun ? end : this.degrees(secondEnd);
  }

  degrees(at: number): number {
    for (let end = at; ; ) {
      const next = this.look(end, DEGREE);
      if (next === end) return end;
      end = next;
    }
  }

  /** `deeply concerned`. @param chained whether links of the chain may stand before the state */
  state(at: number, chained: boolean): number {
    let state = at;
    for (let past = at; ; state = past) {
      past = this.look(state, chained ? CHAIN | BEFORE : BEFORE);
      if (past === state) break;
    }
    const end = this.look(state, STATE);
    if (end === state) return at;
    const second = this.look(end, AND);
    return second === end ? end : Math.max(end, this.look(second, STATE));
  }
}
