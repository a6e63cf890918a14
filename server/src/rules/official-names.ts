import { officialStateNames, type StateName, statesNamed } from '../catalogue/states';
import type { Language } from '../vocabulary/language';

/** The official names, at a date, of all States that a name can stand for; of one State two while documents were changing. */
export function officialNames(readings: readonly StateName[], date: string | null): string[] {
  return [...new Set(readings.flatMap(({ state, language }) => officialStateNames(state, date, language)))];
}

/** The official name, at a date, of the State that a name stands for; null where it stands for none, or for several. */
export function officialName(name: string, language: Language, date: string | null): string | null {
  const names = officialNames(statesNamed(name, language), date);
  return names.length === 1 ? names[0]! : null;
}
