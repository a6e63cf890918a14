import type { Catalogue } from '../catalogue/catalogue';
import type { Citation } from '../citations/citation';

/**
 * The ISO date on which a cited resolution was adopted, where that is known beyond doubt; null otherwise. Of a composite
 * resolution the part that is cited counts.
 */
export function knownDate({ kind, symbol, text }: Citation, catalogue: Catalogue): string | null {
  if (kind !== 'resolution' || symbol === null) return null;
  const letter = /\d ?([A-Z])(?: ?\(|$)/.exec(text.trim())?.[1] ?? '';
  const exact = symbol.replace(
    /^(.*\/\d+)(\(.*\))?$/,
    (_, number, session = '') => `${number}${letter}${session}`,
  );
  const known = catalogue.resolutionBySymbol(exact);
  if (known === null || known.symbol !== exact || known.confidence === 'once') return null;
  return known.date;
}
