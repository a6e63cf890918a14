import type { Language } from './language';

/**
 * Brackets that hold a name in quotation marks, with a few words before it, which is the first group of each of these
 * patterns; Arabic opens with the mark that others end with.
 */
const QUOTED =
  /[(（][^()（）“”«»"„]{0,60}[“”«"„]\s?[《]?([^()（）“”«»"„《》]{2,80})[》]?\s?[”“»"][\s,;،؛]{0,2}[)）]/gu;

/** How a text gives a short name behind the long one: `(hereinafter “the Platform”)`. */
export const INTRODUCTIONS: { readonly [L in Language]: readonly RegExp[] } = {
  en: [QUOTED],
  fr: [QUOTED],
  es: [QUOTED],
  // `(далее — План)`: the marks may be left out.
  ru: [QUOTED, /\(далее\s[—–-]\s([^()«»“”"]{2,80})\)/gu],
  ar: [QUOTED],
  // `(《平台》)`, `(简称《平台》)`: in the marks of a title alone.
  zh: [QUOTED, /[(（](?:(?:以下|下文|下)?(?:简|统|又)?称为?[：:]?)?《([^《》]{2,80})》[)）]/gu],
};

/** The article before a name that is given so. */
export const NAME_ARTICLE = /^\s*(?:(?:the|le|la|les|el|los|las)\s+|l[’'])/i;
