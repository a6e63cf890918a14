/**
 * What may be written against the figures of an ordinal, as a pattern over all languages: fields of a masthead may stand in
 * English in a text of another.
 */
export const ORDINAL_ENDINGS = 'st|nd|rd|th|er|re|e|a|ª|º|°|ᵉ|[-‑]?(?:я|й|ая)';

/** What stands between the numbers of agenda items, likewise. */
export const BETWEEN_ITEMS = /\s*(?:[,،、，;–-]|\band\b|\bet\b|\by\b|и(?=\s)|و(?=\s?[(\d])|和|及|与)\s*/uy;
