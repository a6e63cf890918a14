/**
 * The letters and words that count, in their order, by the script of a label: labels are read before the language of a text is
 * known.
 */
export const ARABIC_LETTERS = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
export const ARABIC_ORDINALS: readonly string[] = [
  'أولا',
  'ثانيا',
  'ثالثا',
  'رابعا',
  'خامسا',
  'سادسا',
  'سابعا',
  'ثامنا',
  'تاسعا',
  'عاشرا',
];
export const CYRILLIC_LETTERS = 'абвгдежзиклмнопрстуфхцчшщыэюя';

/** Cyrillic letters set for the Latin ones of a row by mistake, with the values of these. */
export const LATIN_ALIKE: Readonly<Record<string, number>> = { с: 3, е: 5 };

/** The first letter of the Arabic row without the sign above it, and the fifth as it is set alone. */
export const BARE_ALEF = 'ا';
export const CLOSING_HEH = 'ھ';
export const HEH = 'ه';

/** What lengthens a line of Arabic letters, and is no letter. */
export const TATWEEL = 'ـ';
