import type { Language } from './language';

/** The signs of year, month and day, and the word that joins two days. */
export interface DateSigns {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly to: string;
}

/** What stands within a date beside its figures and its month, as patterns of regular expressions whose repetitions are bounded. */
export interface DateForm {
  /** Behind the day. */
  readonly day: string;
  /** Before the month. */
  readonly of: string;
  /** Before the year. */
  readonly year: string;
  /** Behind the year. */
  readonly after: string;
  /** Whether the month may stand before the day: `October 19, 2006`. */
  readonly monthFirst: boolean;
  /** The names of months that may bear a full stop. */
  readonly stopped: readonly string[];
  /** The signs of the parts, where each stands behind its figures and the year comes first; null elsewhere. */
  readonly signs: DateSigns | null;
}

/** A date without words or signs of its own. */
const PLAIN: DateForm = {
  day: '',
  of: '',
  year: '\\s{1,3}',
  after: '',
  monthFirst: false,
  stopped: [],
  signs: null,
};

export const DATE_FORMS: { readonly [L in Language]: DateForm } = {
  en: {
    ...PLAIN,
    day: '(?:st|nd|rd|th)?',
    of: '(?:of\\s{1,3})?',
    year: ',?\\s{1,3}',
    monthFirst: true,
    stopped: 'jan feb mar apr jun june jul july sep sept oct nov dec'.split(' '),
  },
  fr: { ...PLAIN, day: '(?:\\s?er|ᵉʳ)?' },
  es: {
    ...PLAIN,
    day: '(?:º|°|ᵒ|o|ero)?',
    of: '(?:de\\s{1,3})?',
    year: '\\s{1,3}(?:del?\\s{1,3}(?:año\\s{1,3})?)?',
  },
  ru: { ...PLAIN, day: '(?:-?го)?', after: '(?:\\s{1,3}(?:года|году|г\\.))?' },
  ar: { ...PLAIN, of: '(?:من\\s{1,3})?' },
  zh: { ...PLAIN, signs: { year: '年', month: '月', day: '日', to: '至' } },
};
