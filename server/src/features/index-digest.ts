import type { Resolution } from '../model/resolution';
import type { PositionRange, Source } from '../text/source';
import type { Span } from '../text/span';
import { identityOf, ownIdentity } from './identity';
import { type OutlineKind, type OutlineNode, outlineOf } from './outline';
import { shorten } from './shorten';

/** A part of a resolution by the name that its outline gives it. */
export interface IndexedPart {
  readonly name: string;
  readonly kind: OutlineKind;
  readonly range: PositionRange;
}

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
  /** @param places four numbers a range (line and character of its start and end): the head, the parts, the citations */
  constructor(
    readonly uri: string,
    /** The identity of this very resolution, by which others cite it; null where it has none. */
    readonly identity: string | null,
    readonly title: string | null,
    private readonly names: readonly string[],
    private readonly kinds: readonly OutlineKind[],
    private readonly cited: readonly string[],
    private readonly places: Uint32Array,
  ) {}

  /** Where the symbol stands, or the title; the beginning of the text where there is neither. */
  get head(): PositionRange {
    return this.rangeAt(0);
  }

  get partCount(): number {
    return this.names.length;
  }

  nameAt(index: number): string {
    return this.names[index]!;
  }

  partAt(index: number): IndexedPart {
    return { name: this.names[index]!, kind: this.kinds[index]!, range: this.rangeAt(1 + index) };
  }

  /** The identities of all citations, in reading order. */
  get identities(): readonly string[] {
    return this.cited;
  }

  citationAt(index: number): IndexedCitation {
    return { identity: this.cited[index]!, range: this.rangeAt(1 + this.names.length + index) };
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
const FOUND_BY_NAME: ReadonlySet<OutlineKind> = new Set([
  'title',
  'preambular',
  'operative',
  'sub',
  'section',
  'annex',
]);

const LONGEST_TITLE = 160;

/** The digest of a resolution that lies at an address. */
export function digestOf(uri: string, resolution: Resolution): Digest {
  const { source, masthead } = resolution;
  const spans: Span[] = [masthead.symbol?.span ?? masthead.title?.span ?? { start: 0, end: 0 }];
  const names: string[] = [];
  const kinds: OutlineKind[] = [];
  const visit = ({ name, kind, nameSpan, children }: OutlineNode): void => {
    if (FOUND_BY_NAME.has(kind)) {
      names.push(name);
      kinds.push(kind);
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
  const kept = apart({ identity: ownIdentity(resolution), title, names, cited });
  return new Digest(uri, kept.identity, kept.title, kept.names, kinds, kept.cited, packed(source, spans));
}

/** The same with strings of their own: a piece of a string may keep the whole of it in memory. */
function apart<T>(strings: T): T {
  return JSON.parse(JSON.stringify(strings)) as T;
}

function packed(source: Source, spans: readonly Span[]): Uint32Array {
  const places = new Uint32Array(spans.length * 4);
  spans.forEach((span, index) => {
    const { start, end } = source.rangeOf(span);
    places.set([start.line, start.character, end.line, end.character], index * 4);
  });
  return places;
}
