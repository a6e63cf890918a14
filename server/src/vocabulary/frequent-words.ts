import type { Language } from './language';

const BY_LANGUAGE = [
  ['en', 'the of and to for with that on by its which from or as is are shall this'],
  ['fr', 'le les des et du une dans pour aux par sur au qui ses ainsi sont cette avec être'],
  ['es', 'el los las del y en por para con una al su sus como esa este lo se'],
] as const;

/** Words that are frequent in one of the languages written in Latin letters and rare in the two others. */
export const FREQUENT_WORDS: { readonly [word: string]: Language } = Object.fromEntries(
  BY_LANGUAGE.flatMap(([language, words]) => words.split(' ').map((word) => [word, language] as const)),
);
