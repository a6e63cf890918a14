import { collectionOf } from '../catalogue/collections';
import { ISSUER_CODES } from '../catalogue/series';
import type { Language } from '../vocabulary/language';

const HOST = 'https://undocs.org';

/**
 * Series that the document system does not hold: decisions come out in collections and not one by one, and the bodies of
 * the Convention on Biological Diversity keep their decisions, and what was published through the Environment Programme,
 * themselves.
 */
const NOT_HELD = [/^(?:A|E|A\/HRC|E\/CN\.4)\/DEC\//, /^UNEP\/CBD\//, /^CBD\/(?:CP|NP|COP\/DEC)\//];

/**
 * The official address of a document in a language: `https://undocs.org/en/A/RES/70/1`. Takes a symbol in the form that
 * `Reference.symbol` has; null for one that the document system of the United Nations does not hold, or not by itself.
 * A document of two organs (`A/56/1026-S/2002/932`) is addressed by the first of its symbols.
 */
export function addressOf(symbol: string, language: Language): string | null {
  const slash = symbol.indexOf('/');
  if (slash < 0 || !ISSUER_CODES.has(symbol.slice(0, slash))) return null;
  // Since 1994 the Security Council's documents begin with their year; what has another number there is a misprint.
  const councilYear = /^S\/(\d{4})\/\d+$/.exec(symbol)?.[1];
  if (councilYear !== undefined && Number(councilYear) < 1994) return null;
  if (NOT_HELD.some((series) => series.test(symbol)) || collectionOf(symbol) !== undefined) return null;
  return `${HOST}/${language}/${encodeURI(firstOf(symbol))}`;
}

/** Where a reader finds what a citation cites. */
export interface Place {
  /** The symbol of what is there; null where it has none. */
  readonly symbol: string | null;
  readonly url: string;
}

/** The address of what is cited, or of what holds it where it was issued with others; null where neither is known. */
export function leadsTo(
  { url, symbol }: { readonly url: string | null; readonly symbol: string | null },
  language: Language,
): Place | null {
  if (url !== null) return { symbol, url };
  const holder = symbol === null ? null : (collectionOf(symbol) ?? null);
  const there = holder === null ? null : addressOf(holder, language);
  return there === null ? null : { symbol: holder, url: there };
}

/** The first symbol of a joint one: what stands before a hyphen that a second issuer follows. */
export function firstOf(symbol: string): string {
  for (let hyphen = symbol.indexOf('-'); hyphen >= 0; hyphen = symbol.indexOf('-', hyphen + 1)) {
    const slash = symbol.indexOf('/', hyphen);
    if (slash < 0) return symbol;
    if (ISSUER_CODES.has(symbol.slice(hyphen + 1, slash)) && symbol[hyphen - 1] !== '/')
      return symbol.slice(0, hyphen);
  }
  return symbol;
}
