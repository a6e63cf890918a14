import { leadsTo, type Place } from '../citations/address';
import type { Resolution } from '../model/resolution';
import type { Span } from '../text/span';

/** Where a citation stands, and where it leads. */
export interface Link extends Place {
  readonly span: Span;
}

/**
 * A link for each stretch of each citation that has an address, of its own or of what holds it: one that a page breaks is
 * two links to one place.
 */
export function linksOf({ citations, language }: Resolution): Link[] {
  const links: Link[] = [];
  for (const citation of citations) {
    const place = leadsTo(citation, language);
    if (place !== null) for (const span of citation.pieces) links.push({ span, ...place });
  }
  return links;
}
