import type { Catalogue } from '../catalogue/catalogue';
import type { Resolution } from '../model/resolution';
import type { PositionRange, Source } from '../text/source';
import type { Span } from '../text/span';
import { identityOf, ownIdentity } from './identity';
import { type OutlineKind, type OutlineNode, outlineOf } from './outline';
import { shorten } from './shorten';

/** A citation by what is cited. */
export interface IndexedCitation {
  readonly identity: string;
  readonly range: PositionRange;
}

/**
 * What an index keeps of a resolution: enough to find it, its parts and what it cites, and a small part of its size. It holds
 * on to nothing of the text that it was made from.
 */
export class Digest {
  /**
   * @param names the names of the parts, one a line, in UTF-8: in most languages half of what strings take
   * @param kinds the kind of each part, by its place in `KINDS`
   * @param cited the identities of the citations, each string shared by all digests
   * @param places four numbers a range (line and character of its start and end): the head, the parts, the citations
   */
  constructor(
    readonly uri: string,
    /** The identity of this very resolution, by which others cite it; null where it has none. */
    readonly identity: string | null,
    readonly title: string | null,
    private readonly names: Uint8Array,
    private readonly kinds: Uint8Array,
    private readonly cited: readonly string[],
    private readonly places: Uint16Array | Uint32Array,
    /** What was known of instruments when it was made: the names of what it cites are there. */
    readonly catalogue: Catalogue,
  ) {}

  /** Where the symbol stands, or the title; the beginning of the text where there is neither. */
  get head(): PositionRange {
    return this.rangeAt(0);
  }

  /** The names of all parts, in the order of the text; made anew at each call. */
  partNames(): string[] {
    return this.kinds.length === 0 ? [] : new TextDecoder().decode(this.names).split('\n');
  }

  /** The part at an index into the names. */
  kindAt(index: number): OutlineKind {
    return KINDS[this.kinds[index]!]!;
  }

  partRangeAt(index: number): PositionRange {
    return this.rangeAt(1 + index);
  }

  /** The identities of all citations, in reading order. */
  get identities(): readonly string[] {
    return this.cited;
  }

  citationAt(index: number): IndexedCitation {
    return { identity: this.cited[index]!, range: this.rangeAt(1 + this.kinds.length + index) };
  }

  private rangeAt(index: number): PositionRange {
    const [line = 0, character = 0, endLine = 0, endCharacter = 0] = this.places.subarray(
      index * 4,
      index * 4 + 4,
    );
    return { start: { line, character }, end: { line: endLine, character: endCharacter } };
  }
}

/** Parts of a resolution that are looked for by name; the others are only frames around these. */
const KINDS: readonly OutlineKind[] = ['title', 'preambular', 'operative', 'sub', 'section', 'annex'];

const LONGEST_TITLE = 160;

/** The digest of a resolution that lies at an address. */
export function digestOf(uri: string, resolution: Resolution): Digest {
  const { source, masthead } = resolution;
  const spans: Span[] = [masthead.symbol?.span ?? masthead.title?.span ?? { start: 0, end: 0 }];
  const names: string[] = [];
  const kinds: number[] = [];
  const visit = ({ name, kind, nameSpan, children }: OutlineNode): void => {
    const known = KINDS.indexOf(kind);
    if (known >= 0) {
      names.push(name.replaceAll('\n', ' '));
      kinds.push(known);
      spans.push(nameSpan);
    }
    for (const child of children) visit(child);
  };
  for (const node of outlineOf(resolution)) visit(node);
  const cited: string[] = [];
  for (const citation of resolution.citations) {
    const identity = identityOf(citation);
    if (identity === null) continue;
    cited.push(identity);
    spans.push(citation.pieces[0] ?? citation.span);
  }
  const title = masthead.title === null ? null : shorten(masthead.title.value, LONGEST_TITLE);
  return new Digest(
    uri,
    apart(ownIdentity(resolution)),
    apart(title),
    new TextEncoder().encode(names.join('\n')),
    Uint8Array.from(kinds),
    cited.map(shared),
    packed(source, spans),
    resolution.catalogue,
  );
}

/** The same as a string of its own: a piece of a string may keep the whole of it in memory. */
function apart<T extends string | null>(text: T): T {
  return JSON.parse(JSON.stringify(text)) as T;
}

const identities = new Map<string, string>();

/** The one string that stands for an identity in all digests: many cite the same few thousand. */
function shared(identity: string): string {
  let one = identities.get(identity);
  if (one === undefined) {
    one = apart(identity);
    identities.set(one, one);
  }
  return one;
}

function packed(source: Source, spans: readonly Span[]): Uint16Array | Uint32Array {
  const numbers = spans.flatMap((span) => {
    const { start, end } = source.rangeOf(span);
    return [start.line, start.character, end.line, end.character];
  });
  return numbers.every((number) => number <= 0xffff) ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}
