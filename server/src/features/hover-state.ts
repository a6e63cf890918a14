import { namesOfState, officialStateName, stateByName } from '../catalogue/states';
import type { Resolution } from '../model/resolution';
import type { Language } from '../vocabulary/language';
import { LANGUAGES } from '../vocabulary/language';
import { escapeMarkdown, type HoverText, inLanguage } from './hover-markdown';

/** A State by a name of it: the official one on the date of the text, the one in full, the one in each language. */
export function hoverOfState({ language, masthead }: Resolution, name: string): HoverText | null {
  const found = stateByName(name, language);
  if (found === null) return null;
  const date = masthead.date?.value ?? null;
  const official = officialStateName(found.state, date, language) ?? found.name;
  // The name in full is that of today.
  const current = officialStateName(found.state, null, language) === official;
  const formal = current ? namesOfState(found.state).find(({ kind }) => kind === 'formal') : undefined;
  return {
    head: [
      `**${escapeMarkdown(official)}**${formal === undefined || formal.name === official ? '' : ` · ${escapeMarkdown(formal.name)}`}`,
      official === name.trim() ? '' : otherName(name, formal?.name ?? null, date),
    ],
    details: [
      LANGUAGES.filter((other) => other !== language)
        .map((other) => nameIn(found.state, date, other))
        .filter(Boolean)
        .join(' · '),
    ],
  };
}

/** What is to be said of a name that is not the official one; the name in full is right, if unusual in a list. */
function otherName(name: string, formal: string | null, date: string | null): string {
  if (name.trim() === formal)
    return 'This is its name in full; documents of the United Nations use the short one.';
  const where = date === null ? 'documents of the United Nations' : 'documents of that date';
  return `⚠ “${escapeMarkdown(name)}” is not its official name in ${where}.`;
}

/** The official name of that date, else of today. */
function nameIn(state: string, date: string | null, language: Language): string {
  return inLanguage(
    escapeMarkdown(
      officialStateName(state, date, language) ?? officialStateName(state, null, language) ?? '',
    ),
    language,
  );
}
