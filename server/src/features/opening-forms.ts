import { fold } from '../model/opening/words';
import { OPENING_FORMS, type Replacement } from '../vocabulary/hover.openings.forms';
import type { Language } from '../vocabulary/language';
import { OPENING_WORDS } from '../vocabulary/openings';

/** Words folded, without commas and colons. */
export function plain(text: string): string {
  return fold(text.replace(/[,،，:：\s]+/g, ' ').trim());
}

/** Words as they are compared: folded, and the same where languages have two ways to write or say one thing. */
export function normal(text: string, language: Language): string {
  const words = plain(text);
  const { conjunction } = OPENING_WORDS[language];
  const bare = words.startsWith(conjunction) ? words.slice(conjunction.length) : words;
  return replaced(bare, OPENING_FORMS[language].alike);
}

/** Words without the endings that tell the gender of the organ. */
export function genderless(text: string, language: Language): string {
  return replaced(text, OPENING_FORMS[language].genderless);
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((left, [pattern, by]) => left.replace(pattern, by), text);
}

/** Where the preposition at the end of a form begins, with the blank before it; the length of the form where it has none. */
export function prepositionStart(form: string, language: Language): number {
  const found = OPENING_FORMS[language].prepositions.find((word) => form.endsWith(` ${word}`));
  return form.length - (found === undefined ? 0 : found.length + 1);
}
