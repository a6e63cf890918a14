import { OPENING_FORMS } from '../vocabulary/hover.openings.forms';
import type { Language } from '../vocabulary/language';
import { OPENING_WORDS } from '../vocabulary/openings';
import { WRITING } from '../vocabulary/writing';
import { normal, plain, prepositionStart } from './opening-forms';

/** The words beside a verb that say that it comes after others, or not for the first time. */
export interface Links {
  readonly also: boolean;
  readonly further: boolean;
  readonly again: boolean;
}

/** A form with the words for `again`, and for `also` or `further`, at their places, which `+` marks in a form. */
export function linked(form: string, { also, further, again }: Links, language: Language): string {
  const words = OPENING_WORDS[language];
  const renewed = again ? renewedForm(form, language) : form;
  if (!also && !further) return renewed.replace('+', '');
  return withLink(renewed, usual(also ? words.also : words.further), language);
}

/** Of a list of words, the one that is written where there is a choice. */
function usual(list: string): string {
  return list.split('|')[0]!;
}

/** A form with the word for `again`, which a form for `reiterates` has already. */
export function renewedForm(form: string, language: Language): string {
  const { again, feelingFirst } = OPENING_WORDS[language];
  const word = usual(again);
  if (form.includes(word)) return form;
  if (!WRITING[language].spaced) return word + form;
  if (feelingFirst) return `${word} ${form}`;
  return form.includes('+') ? form.replace('+', ` ${word}+`) : withLink(form, word, language);
}

function withLink(form: string, word: string, language: Language): string {
  if (!WRITING[language].spaced) return word + form.replace('+', '');
  if (form.includes('+')) return form.replace('+', ` ${word}`);
  const governs = prepositionStart(form, language);
  if (governs === form.length) return `${form} ${word}`;
  return OPENING_FORMS[language].linkFirst
    ? `${word} ${form}`
    : `${form.slice(0, governs)} ${word}${form.slice(governs)}`;
}

/** Opening words in their normal form without the links of the chain and without what stands beside the verb (`in this regard`). */
export function withoutLinks(text: string, language: Language): { bare: string; links: Links } {
  const { also, further, again, asides } = OPENING_WORDS[language];
  let bare = normal(text, language);
  // `De plus` is no link in `une fois de plus`.
  const said = again.split('|').filter((words) => ` ${bare} `.includes(` ${words} `));
  const take = (list: string): boolean => {
    const words = list.split('|').filter((word) => word !== '' && !said.some((held) => held.includes(word)));
    const left = withoutAny(bare, words, language);
    if (left !== null) bare = left;
    return left !== null;
  };
  // An aside may stand before the link (`在这方面又强调指出`) or behind it.
  take(asides);
  const isFurther = take(further);
  const isAlso = take(also);
  return { bare, links: { also: isAlso && !isFurther, further: isFurther, again: false } };
}

/** Opening words without the word for `again` that they have; null where they have none, or nothing else. */
export function withoutAgain(bare: string, language: Language): string | null {
  const { still } = OPENING_FORMS[language];
  const words = OPENING_WORDS[language].again.split('|').filter((word) => !still.includes(word));
  return withoutAny(
    bare,
    words.sort((a, b) => b.length - a.length),
    language,
  );
}

/** A text without the first word of a list that it has; null where it has none, or nothing else. */
function withoutAny(text: string, list: readonly string[], language: Language): string | null {
  for (const word of list.map(plain)) {
    if (word === '') continue;
    const left = WRITING[language].spaced ? without(text, word) : withoutStart(text, word);
    if (left !== null) return left;
  }
  return null;
}

function withoutStart(text: string, word: string): string | null {
  return text.startsWith(word) && text.length > word.length ? text.slice(word.length) : null;
}

/** A text without a word of it; null where it doesn't hold it as a word, or nothing else. */
function without(text: string, word: string): string | null {
  const padded = ` ${text} `;
  const at = padded.indexOf(` ${word} `);
  if (at < 0) return null;
  const left = `${padded.slice(0, at)} ${padded.slice(at + word.length + 2)}`.replace(/\s+/g, ' ').trim();
  return left === '' ? null : left;
}
