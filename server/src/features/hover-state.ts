import { fold } from '../catalogue/fold';
import {
  namesOfState,
  officialStateName,
  officialStateNames,
  type StateName,
  statesNamed,
} from '../catalogue/states';
import type { Resolution } from '../model/resolution';
import type { Language } from '../vocabulary/language';
import { LANGUAGES } from '../vocabulary/language';
import { escapeMarkdown, type HoverText, inLanguage, LANGUAGE_NAMES, spelledDate } from './hover-markdown';

/**
 * A sponsor by its name: lists carry the official one, so that another is said not to be it. A name that is the official
 * one of any of the States that it can stand for is right.
 */
export function hoverOfSponsor(resolution: Resolution, name: string): HoverText | null {
  const readings = statesNamed(name, resolution.language);
  const right = readings.find((reading) => isOfficial(resolution, reading, name));
  const found = right ?? readings[0];
  if (found === undefined) return null;
  const { head, details } = hoverOfState(resolution, found);
  if (right !== undefined) return { head, details };
  const formal = formalName(found.state, resolution.language);
  return { head: [...head, otherName(name, formal, dateOf(resolution))], details };
}

/**
 * A State: its official name on the date of the text and the one in full, the one in each language, and those that it
 * bore at other times.
 */
export function hoverOfState(resolution: Resolution, { state, name }: StateName): HoverText {
  const { language } = resolution;
  const date = dateOf(resolution);
  const official = nameOfThen(resolution, { state, name });
  const today = officialStateName(state, null, language) ?? official;
  // The name in full is that of today.
  const formal = today === official ? formalName(state, language) : null;
  return {
    head: [
      `**${inLanguage(escapeMarkdown(official), language)}**${formal === null || formal === official ? '' : ` · ${inLanguage(escapeMarkdown(formal), language)}`}`,
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

/** Where the day of the change is not known, the years between which it fell. */
function endOf({ changing, to }: StateName): string {
  if (changing === null) return spelledDate(to!);
  const [first, last] = [changing.slice(0, 4), to!.slice(0, 4)];
  return first === last ? last : `${first}–${last}`;
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
    .map((one) => `${inLanguage(escapeMarkdown(one.name), language)} (until ${endOf(one)})`);
  return [
    today === official ? '' : `Today: ${inLanguage(escapeMarkdown(today), language)}`,
    former.length === 0 ? '' : `Other names that it bore: ${former.join('; ')}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The official name on the date of the text; while documents carried two, the one that the text has. */
function nameOfThen(resolution: Resolution, { state, name }: Pick<StateName, 'state' | 'name'>): string {
  const names = officialStateNames(state, dateOf(resolution), resolution.language);
  return names.find((one) => fold(one) === fold(name)) ?? names[0] ?? name;
}

/** Whether a name, whatever its hyphens and apostrophes, is the official one on the date of the text, or one of two. */
function isOfficial(resolution: Resolution, { state, language }: StateName, name: string): boolean {
  return officialStateNames(state, dateOf(resolution), language).some((one) => fold(one) === fold(name));
}

/** The day of the text; null where its masthead has none. */
function dateOf({ masthead: { adopted, date } }: Resolution): string | null {
  return (adopted ?? date)?.value ?? null;
}

/** What is to be said of a name that is not the official one; the name in full is right, if unusual in a list. */
function otherName(name: string, formal: string | null, date: string | null): string {
  if (name.trim() === formal) return 'This is its name in full; lists of States carry the short one.';
  const where = date === null ? 'documents of the United Nations' : 'documents of that date';
  return `⚠ “${escapeMarkdown(name)}” is not its official name in ${where}.`;
}

/** `French: Égypte`: the official name of that date, else of today; empty where none is known. */
function nameIn(state: string, date: string | null, language: Language): string {
  const name = officialStateName(state, date, language) ?? officialStateName(state, null, language);
  return name === null ? '' : `${LANGUAGE_NAMES[language]}: ${inLanguage(escapeMarkdown(name), language)}`;
}
