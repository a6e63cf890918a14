import { collectionOf } from '../catalogue/collections';
import { addressOf } from '../citations/address';
import type { Resolution } from '../model/resolution';
import type { Span } from '../text/span';

export interface Link {
  readonly span: Span;
  /** The official address. */
  readonly url: string;
  /** What is there, as the United Nations writes its symbol; null where it has none. */
  readonly symbol: string | null;
}

/**
 * A link for each stretch of each citation that has an address, of its own or of what holds it: one that a page breaks is
 * two links to one place.
 */
export function linksOf({ citations, language }: Resolution): Link[] {
  const links: Link[] = [];
  for (const { url, symbol, pieces } of citations) {
    const held = url === null && symbol !== null ? (collectionOf(symbol) ?? null) : null;
    const target = held === null ? url : addressOf(held, language);
    if (target !== null) for (const span of pieces) links.push({ span, url: target, symbol: held ?? symbol });
  }
  return links;
}
