import type { Language } from './language';

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
}

export const DATE_FORMS: { readonly [L in Language]: DateForm } = {
  en: { day: '(?:st|nd|rd|th)?', of: '(?:of\\s{1,3})?', year: ',?\\s{1,3}', after: '' },
  fr: { day: '(?:\\s?er|ᵉʳ)?', of: '', year: '\\s{1,3}', after: '' },
  es: {
    day: '(?:º|°|ᵒ|o|ero)?',
    of: '(?:de\\s{1,3})?',
    year: '\\s{1,3}(?:del?\\s{1,3}(?:año\\s{1,3})?)?',
    after: '',
  },
  ru: { day: '(?:-?го)?', of: '', year: '\\s{1,3}', after: '(?:\\s{1,3}(?:года|году|г\\.))?' },
  ar: { day: '', of: '(?:من\\s{1,3})?', year: '\\s{1,3}', after: '' },
  zh: { day: '', of: '', year: '', after: '' },
};
