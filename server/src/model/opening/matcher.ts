import {
  AFTER,
  AGAIN,
  ALSO,
  AND,
  ASIDE,
  ATTRIBUTIVE,
  BEFORE,
  type Book,
  CHAIN,
  COUNCIL_STOPS,
  FEELING,
  FOLLOWER,
  FURTHER,
  NEEDS_STATE,
  type Node,
  newNode,
  OWN,
  type Place,
  RENEWS,
  STANCE,
  STATE,
  STOPS,
  TAIL,
  TAKES_STATE,
  VERB,
  VOICES,
  WITH,
} from './book';
import { Groups } from './groups';
import type { Words } from './words';

/** Adverbs, links of the chain and asides that may stand before a verb, at most. */
const MOST_LEADS = 8;

const UNKNOWN: Node = newNode();

/**
 * One reading of a text's first words as an opening: `findVerb`, then `findRest`. All places are counted in words; an
 * end is the word behind.
 */
export class Matcher {
  verbStart = 0;
  verbEnd = 0;
  /** Where the opening ends as editors set it, and where all does that belongs to it in sense. */
  end = 0;
  full = 0;
  /** The link of the chain and the words of repetition, by place; -1 where there are none. */
  also = -1;
  further = -1;
  again = -1;
  /** The end of the link of the chain. */
  linkEnd = -1;
  /** Words that say nothing of their own: links of the chain, asides, commas. Ascending. */
  readonly idle: number[] = [];
  /** Adverbs and words of repetition between those of the verb. Ascending. */
  readonly within: number[] = [];
  private node: Node = UNKNOWN;
  /** What the grammar took last. */
  private kind = 0;
  private readonly groups: Groups;
  /** Whether the Security Council's habit holds: the object of the verb is no part of the opening. */
  private readonly council: boolean;

  constructor(
    private readonly words: Words,
    private readonly book: Book,
    private readonly place: Place,
    council: boolean,
  ) {
    this.council = council && book.bareInCouncil;
    this.groups = new Groups(words);
  }

  /** How often paragraphs of adopted texts open with the verb. */
  get count(): number {
    return this.node.count;
  }

  /** Whether the words open with a known verb, whatever stands before it. */
  findVerb(): boolean {
    let at = 0;
    for (let leads = 0; leads < MOST_LEADS; leads++) {
      const lead = this.leadEnd(at);
      const end = this.walkVerb(at);
      if (end > at && end >= lead) {
        this.noteVerb(at, end);
        this.verbStart = at;
        this.verbEnd = this.end = this.full = end;
        return true;
      }
      if (lead === at) return false;
      this.noteLead(at, lead);
      at = lead;
    }
    return false;
  }

  /** Takes the first word that is no adverb or link of the chain for the verb, where its ending is a participle's. */
  guessParticiple(): boolean {
    let at = 0;
    for (let leads = 0; leads < MOST_LEADS; leads++) {
      const lead = this.leadEnd(at);
      if (lead === at) break;
      at = lead;
    }
    const word = this.words.word(at);
    if (word.length < 5 || !this.book.participles.some((ending) => word.endsWith(ending))) return false;
    this.verbStart = at;
    this.verbEnd = this.end = this.full = at + 1;
    return true;
  }

  /** What stands behind the verb and belongs to it. */
  findRest(): void {
    let at = this.verbEnd;
    let node = this.node;
    let open = true;
    for (;;) {
      const listed = this.walkTail(node, at);
      const said = this.grammarEnd(at);
      const end = listed && listed.end >= said ? listed.end : said;
      if (end === at) return;
      let belongs: boolean;
      if (listed && listed.end === end) {
        node = listed.node;
        belongs = !(node.is & STOPS || (this.council && node.is & COUNCIL_STOPS));
      } else {
        belongs = !this.council || (this.kind & (VOICES | AND)) === 0;
        if (this.kind & CHAIN) this.noteLink(at, end, this.kind);
      }
      open &&= belongs;
      if (open) this.end = end;
      this.full = end;
      at = end;
    }
  }

  /** The longest verb of the table that begins at `at`: its end, or `at`. Links of the chain may stand within. */
  private walkVerb(at: number): number {
    let node = this.book.verbs[this.place];
    let end = at;
    for (let i = at; ; ) {
      const next = node.next?.get(this.words.word(i));
      if (next) {
        node = next;
        i++;
        if (node.is & VERB || (node.is & NEEDS_STATE && this.groups.state(i, true) > i)) {
          this.node = node;
          end = i;
        }
      } else {
        if (i === at || !node.next || this.book.unspaced) return end;
        const past = this.groups.look(i, CHAIN | BEFORE | AFTER);
        if (past === i) return end;
        i = past;
      }
    }
  }

  /** The longest run of words that the table lists behind a verb. */
  private walkTail(from: Node, at: number): { node: Node; end: number } | null {
    let node: Node | undefined = from;
    let found: { node: Node; end: number } | null = null;
    for (let i = at; ; ) {
      node = node.next?.get(this.words.word(i));
      if (!node) return found;
      i++;
      if (node.is & TAIL) found = { node, end: i };
    }
  }

  /** What the grammar takes at `at` behind the verb: its end, or `at`; `kind` says what it is. */
  private grammarEnd(at: number): number {
    if (this.words.entry(at) === null) return at;
    let end = this.groups.look(at, CHAIN | AFTER);
    if (end > at) {
      const { kind } = this.groups;
      const belongs = !(kind & ATTRIBUTIVE) || this.isFollowed(end);
      this.kind = kind;
      if (belongs) return end;
    }
    end = this.groups.with(at);
    this.kind = WITH;
    if (end > at) return end;
    if (this.node.is & TAKES_STATE) {
      end = this.groups.state(at, false);
      this.kind = STATE;
      if (end > at) return end;
    }
    if (this.node.is & (VOICES | RENEWS)) {
      end = this.objectEnd(at);
      this.kind = VOICES;
      if (end > at) return end;
    }
    end = this.secondVerbEnd(at);
    this.kind = AND;
    return end;
  }

  /** Whether what stands at `at` shows that the word before belongs to the verb and not to a noun. */
  private isFollowed(at: number): boolean {
    return this.groups.look(at, FOLLOWER) > at || this.words.startsName(at);
  }

  /** `its deep concern`, `full support`: the object of a verb that voices or renews. */
  private objectEnd(at: number): number {
    const noun = this.groups.look(at, OWN);
    if (noun === at && !(this.node.is & VOICES) && this.book.owns) return at;
    return this.groups.noun(noun, FEELING | STANCE, at);
  }

  /** `and encourages`. */
  private secondVerbEnd(at: number): number {
    let verb = this.groups.look(at, AND);
    if (verb === at) return at;
    verb = this.groups.look(verb, BEFORE);
    const { node } = this;
    const end = this.walkVerb(verb);
    this.node = node;
    return end === verb ? at : end;
  }

  /** A link of the chain, an adverb, an aside with its commas, or a feeling where it stands first: its end, or `at`. */
  private leadEnd(at: number): number {
    const word = this.words.word(at);
    const start = at > 0 && word === ',' ? at + 1 : at;
    if (start === at && this.words.entry(at) === null) return at;
    let end = this.groups.look(start, ASIDE);
    if (end > start) return this.words.word(end) === ',' ? end + 1 : end;
    end = this.groups.look(at, CHAIN | BEFORE);
    if (!this.book.feelingFirst) return end;
    const feeling = this.book.unspaced ? this.groups.noun(at, FEELING, at) : this.groups.with(at);
    return feeling > end &&
      (this.walkVerb(feeling) > feeling || this.groups.look(feeling, CHAIN | BEFORE) > feeling)
      ? feeling
      : end;
  }

  private noteLead(at: number, end: number): void {
    const comma = this.words.word(at) === ',';
    if (comma || this.groups.look(at, ASIDE) > at) for (let i = at; i < end; i++) this.idle.push(i);
    else if (this.groups.look(at, CHAIN) === end) this.noteLink(at, end, this.groups.kind);
  }

  /** Notes what stands between the words of a verb. */
  private noteVerb(at: number, end: number): void {
    let node = this.book.verbs[this.place];
    for (let i = at; i < end; ) {
      const next = node.next?.get(this.words.word(i));
      if (next) {
        node = next;
        i++;
      } else {
        const past = this.groups.look(i, CHAIN | BEFORE | AFTER);
        if (!(this.groups.kind & (ALSO | FURTHER))) for (let j = i; j < past; j++) this.within.push(j);
        this.noteLink(i, past, this.groups.kind);
        i = past;
      }
    }
  }

  private noteLink(at: number, end: number, kind: number): void {
    if (kind & AGAIN) {
      if (this.again < 0) this.again = at;
    } else if (kind & (ALSO | FURTHER)) {
      for (let i = at; i < end; i++) this.idle.push(i);
      if (this.linkEnd < 0) {
        if (kind & ALSO) this.also = at;
        else this.further = at;
        this.linkEnd = end;
      }
    }
  }
}
