/** The Chinese numerals from one to ten, in their order. */
export const HAN_NUMERALS = '一二三四五六七八九十';

/** The digits from nought to nine, as figures are written with them; each form of nought. */
export const HAN_DIGITS = '〇一二三四五六七八九';
export const HAN_NOUGHTS = '○零';

/** The sign of ten, behind and before digits: `二十`, `十二`. */
export const HAN_TEN = '十';

export const HAN_HUNDRED = '百';

/** The signs that count as letters do: the twelve branches, then the ten stems. */
export const HAN_COUNTERS = '子丑寅卯辰巳午未申酉戌亥甲乙丙丁戊己庚辛壬癸';
