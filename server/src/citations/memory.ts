import type { Instrument } from '../catalogue/instruments';
import type { OrganCode } from '../vocabulary/citations';
import type { Reference } from './citation';

/** What a run of words asked of a memory before it said anything of it itself, with the answers, and what it left there. */
export interface Exchange {
  readonly asked: ReadonlyMap<string, unknown>;
  readonly said: ReadonlyMap<string, unknown>;
}

/**
 * What a text has said so far, for words that point back: `the Council`, `resolution 16/21` without its organ and date,
 * `the Convention`, `Ibid.` It is filled in reading order; a text read anew begins with a new one.
 *
 * Everything goes through two doors, so that what passed between the memory and a run of words can be noted, and done again
 * without reading the words.
 */
export class Memory {
  private readonly held = new Map<string, unknown>();
  private noting = false;
  private asked: Map<string, unknown> | null = null;
  private said: Map<string, unknown> | null = null;

  /** The council and the commission that were last named in full. */
  get council(): OrganCode | null {
    return this.ask<OrganCode>('council') ?? null;
  }

  set council(organ: OrganCode) {
    this.say('council', organ);
  }

  get commission(): OrganCode | null {
    return this.ask<OrganCode>('commission') ?? null;
  }

  set commission(organ: OrganCode) {
    this.say('commission', organ);
  }

  /** The symbol that a printed number stood for where there was no doubt. */
  symbolOf(number: string): string | undefined {
    return this.ask(`number ${number}`);
  }

  keepSymbol(number: string, symbol: string): void {
    this.say(`number ${number}`, symbol);
  }

  /** The symbol by running number, of resolutions that have one: `1325` for `S/RES/1325(2000)`. */
  symbolByRunning(number: number): string | undefined {
    return this.ask(`running ${number}`);
  }

  keepRunning(number: number, symbol: string): void {
    this.say(`running ${number}`, symbol);
  }

  /**
   * The instrument that a generic name (`the Convention`) stands for, by the name's place in the vocabulary: null where
   * several have been named, undefined where none has.
   */
  introduced(head: number): Instrument | null | undefined {
    return this.ask(`head ${head}`);
  }

  /** Whether the text itself says so, in parentheses behind the name. */
  isDefined(head: number): boolean {
    return this.ask<boolean>(`defined ${head}`) ?? false;
  }

  introduce(head: number, instrument: Instrument | null, defined: boolean): void {
    this.say(`head ${head}`, instrument);
    this.say(`defined ${head}`, defined);
  }

  /** The instrument that a generic name stands for by the title of the text, whatever else the text names later. */
  titled(head: number): Instrument | undefined {
    return this.ask(`title ${head}`);
  }

  /** To be called behind the title: what has been named so far is what the text is about. */
  endTitle(): void {
    for (const [key, value] of [...this.held])
      if (key.startsWith('head ') && value) this.held.set(key.replace('head', 'title'), value);
  }

  /** The instrument of a year that a generic name stands for; null where several have been named, undefined where none has. */
  introducedIn(head: number, year: string): Instrument | null | undefined {
    return this.ask(`head ${head} ${year}`);
  }

  introduceIn(head: number, year: string, instrument: Instrument): void {
    const before = this.introducedIn(head, year);
    if (before !== instrument) this.say(`head ${head} ${year}`, before === undefined ? instrument : null);
  }

  /** What the last note cites; empty before the first note and behind one that cites nothing. */
  get note(): readonly Reference[] {
    return this.ask<readonly Reference[]>('note') ?? NO_REFERENCES;
  }

  set note(references: readonly Reference[]) {
    this.say('note', references);
  }

  /** Notes what passes between the memory and `read`. */
  during<T>(read: () => T): { readonly value: T; readonly exchange: Exchange } {
    this.noting = true;
    try {
      const value = read();
      const { asked, said } = this;
      return {
        value,
        exchange: asked || said ? { asked: asked ?? NOTHING, said: said ?? NOTHING } : SILENCE,
      };
    } finally {
      this.noting = false;
      this.asked = null;
      this.said = null;
    }
  }

  /**
   * Does again what was noted of a run of words, if the memory would give it the same answers as then, so that reading it
   * could only come to the same. Whether it did.
   */
  again({ asked, said }: Exchange): boolean {
    for (const [key, answer] of asked) if (this.held.get(key) !== answer) return false;
    for (const [key, value] of said) this.held.set(key, value);
    return true;
  }

  private ask<T>(key: string): T | undefined {
    const answer = this.held.get(key);
    if (this.noting && !this.said?.has(key)) {
      this.asked ??= new Map();
      this.asked.set(key, answer);
    }
    return answer as T | undefined;
  }

  private say(key: string, value: unknown): void {
    this.held.set(key, value);
    if (this.noting) {
      this.said ??= new Map();
      this.said.set(key, value);
    }
  }
}

const NOTHING: ReadonlyMap<string, unknown> = new Map();
/** Where nothing passed. */
export const SILENCE: Exchange = { asked: NOTHING, said: NOTHING };

const NO_REFERENCES: readonly Reference[] = [];
