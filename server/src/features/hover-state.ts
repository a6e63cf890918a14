import { namesOfState, officialStateName, type StateName, stateByName } from '../catalogue/states';
import type { Resolution } from '../model/resolution';
import type { Language } from '../vocabulary/language';
import { LANGUAGES } from '../vocabulary/language';
import { escapeMarkdown, type HoverText, inLanguage, LANGUAGE_NAMES, spelledDate } from './hover-markdown';

/** A sponsor by its name: lists carry the official one, so that another is said not to be it. */
export function hoverOfSponsor(resolution: Resolution, name: string): HoverText | null {
  const found = stateByName(name, resolution.language);
  if (found === null) return null;
  const { head, details } = hoverOfState(resolution, found);
  const [date, official] = [dateOf(resolution), officialNameIn(resolution, found)];
  const formal = formalName(found.state, resolution.language);
  return { head: [...head, official === name.trim() ? '' : otherName(name, formal, date)], details };
}

/**
 * A State: its official name on the date of the text and the one in full, the one in each language, and those that it
 * bore at other times.
 */
export function hoverOfState(resolution: Resolution, { state, name }: StateName): HoverText {
  const { language } = resolution;
  const date = dateOf(resolution);
  const official = officialNameIn(resolution, { state, name });
  const today = officialStateName(state, null, language) ?? official;
  // The name in full is that of today.
  const formal = today === official ? formalName(state, language) : null;
  return {
    head: [
      `**${inLanguage(escapeMarkdown(official), language)}**${formal === null || formal === official ? '' : ` · ${escapeMarkdown(formal)}`}`,
    ],
    details: [
      LANGUAGES.filter((other) => other !== language)
        .map((other) => nameIn(state, date, other))
        .filter(Boolean)
        .join(' · '),
      timesOf(state, official, today, language),
    ],
  };
}

function formalName(state: string, language: Language): string | null {
  const names = namesOfState(state);
  return names.find((one) => one.kind === 'formal' && one.language === language)?.name ?? null;
}

/** The names of other times: `Today: Eswatini`, `Before: Zaire (until 17 May 1997)`. */
function timesOf(state: string, official: string, today: string, language: Language): string {
  const former = namesOfState(state)
    .filter((one) => one.kind === 'former' && one.language === language && one.name !== official && one.to)
    .sort((a, b) => (a.to! < b.to! ? 1 : -1))
    .map((one) => `${inLanguage(escapeMarkdown(one.name), language)} (until ${spelledDate(one.to!)})`);
  return [
    today === official ? '' : `Today: ${inLanguage(escapeMarkdown(today), language)}`,
    former.length === 0 ? '' : `Other names that it bore: ${former.join('; ')}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function officialNameIn(resolution: Resolution, { state, name }: Pick<StateName, 'state' | 'name'>): string {
  return officialStateName(state, dateOf(resolution), resolution.language) ?? name;
}

/** The day of the text; null where its masthead has none. */
function dateOf({ masthead: { adopted, date } }: Resolution): string | null {
  return (adopted ?? date)?.value ?? null;
}

/** What is to be said of a name that is not the official one; the name in full is right, if unusual in a list. */
function otherName(name: string, formal: string | null, date: string | null): string {
  if (name.trim() === formal)
    return 'This is its name in full; documents of the United Nations use the short one.';
  const where = date === null ? 'documents of the United Nations' : 'documents of that date';
  return `⚠ “${escapeMarkdown(name)}” is not its official name in ${where}.`;
}

/** `French: Égypte`: the official name of that date, else of today; empty where none is known. */
function nameIn(state: string, date: string | null, language: Language): string {
  const name = officialStateName(state, date, language) ?? officialStateName(state, null, language);
  return name === null ? '' : `${LANGUAGE_NAMES[language]}: ${inLanguage(escapeMarkdown(name), language)}`;
}
