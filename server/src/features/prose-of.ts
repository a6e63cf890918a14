import type { Citation } from '../citations/citation';
import type { Prose } from '../model/prose';
import type { Paragraph, Resolution } from '../model/resolution';

export interface CitedFrom {
  readonly prose: Prose;
  /** Where in the prose the citation begins. */
  readonly start: number;
  /** The paragraph that the citation stands in, or that calls the note which it stands in. */
  readonly paragraph: Paragraph | null;
}

/** The words that a citation stands in; null for one in the masthead. */
export function citedFrom({ paragraphs, footnotes }: Resolution, citation: Citation): CitedFrom | null {
  const paragraph = citation.paragraph === null ? undefined : paragraphs[citation.paragraph];
  const note = citation.footnote === null ? undefined : footnotes[citation.footnote];
  const prose = paragraph?.prose ?? note?.prose;
  if (prose === undefined) return null;
  const caller = note?.markers.find((marker) => marker.paragraph !== null)?.paragraph ?? null;
  return {
    prose,
    start: prose.indexOf(citation.span.start),
    paragraph: paragraph ?? (caller === null ? null : (paragraphs[caller] ?? null)),
  };
}
