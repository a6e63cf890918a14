import { printedName } from '../citations/printed';
import type { PositionRange } from '../text/source';
import type { Digest } from './index-digest';

/** A resolution that cites another, with the places where it does. */
export interface Citing {
  readonly digest: Digest;
  readonly ranges: readonly PositionRange[];
}

/** The resolutions that are what an identity means: mostly one, several where a file has been copied. */
export function bearersOf(digests: Iterable<Digest>, identity: string): Digest[] {
  const found: Digest[] = [];
  for (const digest of digests) if (digest.identity === identity) found.push(digest);
  return found;
}

/** The resolutions that cite what an identity means, with all places; one that bears it itself is left out. */
export function citingOf(digests: Iterable<Digest>, identity: string): Citing[] {
  const found: Citing[] = [];
  for (const digest of digests) {
    if (digest.identity === identity || !digest.identities.includes(identity)) continue;
    found.push({ digest, ranges: rangesOf(digest, identity) });
  }
  return found;
}

/** The resolutions and decisions that a resolution cites, in the order of their first places. */
export function citedBy(digest: Digest): { identity: string; ranges: PositionRange[] }[] {
  return [...new Set(digest.identities)]
    .filter((identity) => identity !== digest.identity && printedName(identity) !== null)
    .map((identity) => ({ identity, ranges: rangesOf(digest, identity) }));
}

function rangesOf(digest: Digest, identity: string): PositionRange[] {
  return digest.identities.flatMap((one, index) =>
    one === identity ? [digest.citationAt(index).range] : [],
  );
}
