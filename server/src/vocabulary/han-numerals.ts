/** The Chinese numerals from one to ten, in their order. */
export const HAN_NUMERALS = '一二三四五六七八九十';
