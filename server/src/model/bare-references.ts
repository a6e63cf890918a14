import { isWordAt } from '../citations/characters';
import type { Citation } from '../citations/citation';
import { type Lexicon, lexiconOf } from '../citations/lexicon';
import { partAt, partsAt } from '../citations/parts';
import type { Language } from '../vocabulary/language';
import type { Paragraph } from './resolution';

/**
 * Takes out what is not sure of references by numbers alone (`the measures set out in paragraph 4`): they are to the text
 * itself where they stand in an operative paragraph that speaks of no other text, nor does what it is nested in, and where
 * the text has such paragraphs.
 * @param bare those of the citations that are such references
 */
export function withoutUnsure(
  citations: readonly Citation[],
  bare: ReadonlySet<Citation>,
  paragraphs: readonly Paragraph[],
  language: Language,
): Citation[] {
  const lexicon = lexiconOf(language);
  const others = new Others(citations, paragraphs, lexicon);
  const numbered = numbersOf(paragraphs);
  return citations.filter((citation) => {
    if (!bare.has(citation)) return true;
    const paragraph = citation.paragraph === null ? undefined : paragraphs[citation.paragraph];
    if (paragraph === undefined || (paragraph.kind !== 'operative' && paragraph.kind !== 'sub')) return false;
    if (others.citesAnother(paragraph)) return false;
    let top = paragraph;
    while (top.parent !== null) {
      top = paragraphs[top.parent]!;
      if (others.citesAnother(top) || others.namesParagraph(top)) return false;
    }
    return numbersIn(citation, lexicon).every(
      (number) => number !== top.label?.value && numbered.has(keyOf(number, paragraph)),
    );
  });
}

/** What paragraphs say of other texts; each is asked once. */
class Others {
  private readonly within = new Map<number, Citation[]>();
  private readonly cited = new Set<number>();
  private readonly named = new Map<number, boolean>();

  constructor(
    citations: readonly Citation[],
    private readonly paragraphs: readonly Paragraph[],
    private readonly lexicon: Lexicon,
  ) {
    for (const citation of citations) {
      const { kind, paragraph } = citation;
      if (paragraph === null) continue;
      if (kind !== 'internal') this.cited.add(paragraph);
      const before = this.within.get(paragraph);
      if (before === undefined) this.within.set(paragraph, [citation]);
      else before.push(citation);
    }
  }

  /** Whether a paragraph cites another text. */
  citesAnother({ index }: Paragraph): boolean {
    return this.cited.has(index);
  }

  /** Whether it names a paragraph of which no citation says that it is one of the text itself. */
  namesParagraph({ index }: Paragraph): boolean {
    let named = this.named.get(index);
    if (named === undefined) {
      named = this.findsParagraph(index);
      this.named.set(index, named);
    }
    return named;
  }

  private findsParagraph(index: number): boolean {
    const { prose } = this.paragraphs[index]!;
    const { text } = prose;
    const citations = this.within.get(index) ?? [];
    let next = 0;
    for (let at = 0; at < text.length; at++) {
      if (!isWordAt(text, at) || (at > 0 && isWordAt(text, at - 1))) continue;
      const part = partAt(text, at, this.lexicon);
      if (part?.part !== 'paragraph' || part.labels.length === 0) continue;
      const offset = prose.sourceOffset(at);
      while (next < citations.length && citations[next]!.span.end <= offset) next++;
      if (next >= citations.length || citations[next]!.span.start > offset) return true;
    }
    return false;
  }
}

function numbersIn({ part }: Citation, lexicon: Lexicon): number[] {
  const parts = part === null ? [] : partsAt(part, 0, lexicon);
  return parts.flatMap(({ labels }) => labels.map((label) => Number.parseInt(label, 10)));
}

/** The numbered paragraphs at the top, each with the part of the text that it stands in. */
function numbersOf(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const paragraph of paragraphs)
    if (paragraph.kind === 'operative' && paragraph.depth === 0 && paragraph.label?.style === 'arabic')
      numbers.add(keyOf(paragraph.label.value, paragraph));
  return numbers;
}

/** A number in the annexes or outside them. */
function keyOf(number: number, { annex }: Paragraph): string {
  return `${annex ? 'annex ' : ''}${number}`;
}
