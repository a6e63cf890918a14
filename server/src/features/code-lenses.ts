import type { Paragraph, Resolution } from '../model/resolution';
import type { Span } from '../text/span';
import { internalSteps } from './internal-target';
import { labelNumber } from './subject';

export interface CodeLens {
  /** The label of the paragraph. */
  readonly span: Span;
  /** The internal references that point to it, in reading order; never empty. */
  readonly references: readonly Span[];
}

/** The paragraphs that internal references point to, in the order of the text. */
export function codeLensesOf(resolution: Resolution): CodeLens[] {
  const pointed = new Map<Paragraph, Span[]>();
  for (const citation of resolution.citations) {
    const meant = new Set<Paragraph>();
    for (const { to, span, final } of internalSteps(resolution, citation)) {
      if (!final || meant.has(to)) continue;
      meant.add(to);
      const spans = pointed.get(to);
      if (spans === undefined) pointed.set(to, [span ?? citation.span]);
      else spans.push(span ?? citation.span);
    }
  }
  return [...pointed]
    .sort(([a], [b]) => a.index - b.index)
    .map(([paragraph, references]) => ({
      span: labelNumber(resolution, paragraph) ?? paragraph.pieces[0] ?? paragraph.span,
      references,
    }));
}
