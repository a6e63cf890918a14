import type { Catalogue } from '../catalogue/catalogue';
import { printedNameOf } from '../citations/printed';
import type { PositionRange } from '../text/source';
import { INSTRUMENT_PREFIX } from './identity';
import type { Digest } from './index-digest';
import type { OutlineKind } from './outline';

/** Something that was found by its name, in one of many resolutions. */
export interface FoundSymbol {
  readonly name: string;
  readonly kind: OutlineKind | 'resolution' | 'cited';
  readonly uri: string;
  readonly range: PositionRange;
  /** The resolution that it stands in; null for a resolution itself. */
  readonly container: string | null;
}

/**
 * Looks through many resolutions for titles, paragraphs' openings and cited instruments; the best first. Without words it
 * gives the resolutions themselves.
 *
 * @param limit the most that are given
 */
export function searchIndex(digests: Iterable<Digest>, query: string, limit: number): FoundSymbol[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: { readonly score: number; readonly symbol: FoundSymbol }[] = [];
  const known = new Map<Catalogue, Map<string, string>>();
  for (const digest of digests) {
    const { uri } = digest;
    const container = nameOf(digest);
    const own = scoreOf(container, words);
    if (own > 0) {
      const symbol: FoundSymbol = {
        name: container,
        kind: 'resolution',
        uri,
        range: digest.head,
        container: null,
      };
      found.push({ score: own + RESOLUTION, symbol });
    }
    if (words.length === 0) continue;
    digest.partNames().forEach((name, index) => {
      const score = scoreOf(name, words);
      const kind = digest.kindAt(index);
      // The title stands in the name of the resolution already.
      if (score > 0 && kind !== 'title')
        found.push({ score, symbol: { name, kind, range: digest.partRangeAt(index), uri, container } });
    });
    const { catalogue } = digest;
    const names = known.get(catalogue) ?? new Map<string, string>();
    known.set(catalogue, names);
    const seen = new Set<string>();
    digest.identities.forEach((identity, index) => {
      if (seen.has(identity)) return;
      seen.add(identity);
      const name = names.get(identity) ?? citedName(identity, catalogue);
      names.set(identity, name);
      const score = scoreOf(name, words);
      if (score > 0)
        found.push({
          score: score - CITED,
          symbol: { name, kind: 'cited', uri, range: digest.citationAt(index).range, container },
        });
    });
  }
  found.sort((a, b) => b.score - a.score);
  return found.slice(0, limit).map(({ symbol }) => symbol);
}

/** Before parts that fit as well, and behind them. */
const RESOLUTION = 40;
const CITED = 5;

/** What a resolution is called in a list of many: symbol and title, or the name of its file. */
export function nameOf({ identity, title, uri }: Digest): string {
  if (identity !== null || title !== null) return [identity, title].filter((part) => part !== null).join(' ');
  const file = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

/** A cited instrument in short, as one that has a file is called: its symbol with its title; else its name alone. */
export function shortNameOf(identity: string, catalogue: Catalogue): readonly [string, string | null] {
  return identity.startsWith(INSTRUMENT_PREFIX)
    ? [citedName(identity, catalogue), null]
    : [identity, catalogue.resolutionBySymbol(identity)?.title ?? null];
}

/**
 * The name of a cited instrument: `General Assembly resolution 55/25 (A/RES/55/25) United Nations Convention …`.
 *
 * @param catalogue that of a text that cites it
 */
function citedName(identity: string, catalogue: Catalogue): string {
  if (identity.startsWith(INSTRUMENT_PREFIX))
    return catalogue.instrumentByKey(identity.slice(INSTRUMENT_PREFIX.length))?.name ?? identity;
  const known = catalogue.resolutionBySymbol(identity);
  const printed = printedNameOf(identity, known);
  if (printed === null) return identity;
  const name = `${printed.organ} ${printed.kind} ${printed.number} (${identity})`;
  return known?.title == null ? name : `${name} ${known.title}`;
}

/**
 * How well a name fits words in lower case: each must stand in it as a whole, best at the beginning of a word; or the letters
 * of a single one must be the beginnings of words. 0 where it doesn't fit.
 */
function scoreOf(name: string, words: readonly string[]): number {
  const text = name.toLowerCase();
  let score = 1;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return words.length === 1 && beginsWords(text, word) ? 1 : 0;
    const begins = at === 0 || !isWordSign(text.charCodeAt(at - 1));
    score += (begins ? 20 : 5) + (at === 0 ? 10 : 0);
  }
  return score;
}

/** Whether the letters stand in the text one after another, each at the beginning of a word or behind the one before. */
function beginsWords(text: string, letters: string): boolean {
  let at = 0;
  let last = -2;
  for (let i = 0; i < text.length && at < letters.length; i++) {
    if (text[i] !== letters[at]) continue;
    if (i !== last + 1 && i > 0 && isWordSign(text.charCodeAt(i - 1))) continue;
    last = i;
    at++;
  }
  return at === letters.length && letters.length > 1;
}

/** Letters and digits of any script, roughly: signs below them in the tables part words. */
function isWordSign(code: number): boolean {
  if (code >= 0x80) return code !== 0xa0 && (code < 0x2000 || code > 0x206f);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
