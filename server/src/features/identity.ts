import type { Citation } from '../citations/citation';
import { findReferences } from '../citations/find';
import type { Profile, Resolution } from '../model/resolution';
import { CITATION_WORDS } from '../vocabulary/citations';

/**
 * What two citations of the same thing share: its symbol in the form that addresses use, or the key of the instrument.
 * Null where it is not known what is cited, and for places in the text itself.
 */
export function identityOf({ kind, symbol, instrument }: Citation): string | null {
  if (kind === 'internal') return null;
  return symbol ?? (instrument === null ? null : INSTRUMENT_PREFIX + instrument);
}

/** Before the key of an instrument that is cited without a symbol: no symbol begins so. */
export const INSTRUMENT_PREFIX = 'instrument:';

const ORGANS: Readonly<Record<Profile, string | null>> = {
  'general-assembly': 'A',
  'security-council': 'S',
  'economic-and-social-council': 'E',
  'human-rights-council': 'A/HRC',
  'other-organ': null,
  'model-un': null,
};

/**
 * The identity that citations of this very text have: by its symbol, else by the number that it bears. Null for a text
 * that has neither, and for one of a Model United Nations, whose numbers are no one else's.
 */
export function ownIdentity({ masthead, language, profile, kind }: Resolution): string | null {
  if (kind === 'model-un') return null;
  const organ = ORGANS[profile];
  if (masthead.symbol !== null) {
    const [read] = findReferences(masthead.symbol.value, { language, organ });
    return read?.symbol ?? masthead.symbol.value;
  }
  if (masthead.number === null || organ === null) return null;
  const words = `${CITATION_WORDS[language].resolution[0]} ${masthead.number.value}`;
  return findReferences(words, { language, organ })[0]?.symbol ?? null;
}
