import type { Resolution } from '../model/resolution';
import type { Span } from '../text/span';

export interface Link {
  readonly span: Span;
  /** The official address. */
  readonly url: string;
  /** What is there, as the United Nations writes its symbol; null where it has none. */
  readonly symbol: string | null;
}

/** A link for each stretch of each citation that has an address: one that a page breaks is two links to one place. */
export function linksOf({ citations }: Resolution): Link[] {
  const links: Link[] = [];
  for (const { url, symbol, pieces } of citations)
    if (url !== null) for (const span of pieces) links.push({ span, url, symbol });
  return links;
}
