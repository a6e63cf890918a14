import type { Language } from '../vocabulary/language';
import { OTHERS, STATES } from './data/states';
import { fold } from './fold';

/**
 * - `official`: the name that the United Nations uses now, short form
 * - `formal`: the name in full
 * - `former`: one that it used once, with its period
 * - `unofficial`: one in common use that documents don't carry
 */
export type StateNameKind = 'official' | 'formal' | 'former' | 'unofficial';

export interface StateName {
  /** Three-letter code of the State. */
  readonly state: string;
  readonly language: Language;
  readonly kind: StateNameKind;
  readonly name: string;
  /** ISO date from which the name was official; null where it is not known. */
  readonly from: string | null;
  /** ISO date from which it was not any more; null where it still is. */
  readonly to: string | null;
  /** ISO date from which documents carried its successor too, where the day of the change is not known; else null. */
  readonly changing: string | null;
}

interface Index {
  readonly byName: Map<string, StateName[]>;
  readonly byState: Map<string, StateName[]>;
}

let index: Index | null = null;

/** In which order a line of the data has its names. */
const ORDER_OF_NAMES: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

const ORDER: readonly StateNameKind[] = ['official', 'formal', 'former', 'unofficial'];

/**
 * What a name of a State is in a language, the most official reading first; empty where it is the name of none.
 * Letter case, apostrophes and spaces don't matter.
 */
export function statesNamed(name: string, language: Language): readonly StateName[] {
  index ??= read();
  return index.byName.get(`${language}|${fold(name)}`) ?? [];
}

/** The most official reading of a name (see `statesNamed`); null where it is the name of no State. */
export function stateByName(name: string, language: Language): StateName | null {
  return statesNamed(name, language)[0] ?? null;
}

/**
 * The name that documents of a date carry for a State, in a language; of today where `isoDate` is null. Null for an
 * unknown State.
 */
export function officialStateName(state: string, isoDate: string | null, language: Language): string | null {
  return officialStateNames(state, isoDate, language)[0] ?? null;
}

/** The same where documents of that date carry one name or another, the older one first; empty for an unknown State. */
export function officialStateNames(state: string, isoDate: string | null, language: Language): string[] {
  index ??= read();
  const names = (index.byState.get(state) ?? []).filter((name) => name.language === language);
  const official = names.filter(({ kind }) => kind === 'official').map(({ name }) => name);
  if (isoDate === null) return official;
  const then = names.find(
    ({ kind, from, to }) =>
      kind === 'former' && (from === null || from <= isoDate) && to !== null && isoDate < to,
  );
  if (then === undefined) return official;
  return then.changing !== null && then.changing <= isoDate ? [then.name, ...official] : [then.name];
}

/** All names of a State, in all languages; empty for an unknown code. */
export function namesOfState(state: string): readonly StateName[] {
  index ??= read();
  return index.byState.get(state) ?? [];
}

/** Every name of a State in a language, the most official first. */
export function stateNamesIn(language: Language): StateName[] {
  index ??= read();
  return [...index.byState.values()]
    .flatMap((names) => names.filter((name) => name.language === language))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function read(): Index {
  const byName = new Map<string, StateName[]>();
  const byState = new Map<string, StateName[]>();
  const put = (map: Map<string, StateName[]>, key: string, name: StateName) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [name]);
    else list.push(name);
  };
  const add = (name: StateName) => {
    put(byName, `${name.language}|${fold(name.name)}`, name);
    put(byState, name.state, name);
  };
  for (const line of STATES.split('\n')) {
    const [state = '', admitted, ...names] = line.split('|');
    const from = admitted || null;
    ORDER_OF_NAMES.forEach((language, index) => {
      add({ state, language, kind: 'official', name: names[index]!, from, to: null, changing: null });
      const formal = names[ORDER_OF_NAMES.length + index];
      if (formal)
        add({ state, language, kind: 'formal', name: formal, from: null, to: null, changing: null });
    });
  }
  for (const line of OTHERS.split('\n')) {
    const [state = '', language = '', kind = '', name = '', from, until = ''] = line.split('|');
    // Two days where the change fell between them.
    const [first = '', last] = until.split('/');
    add({
      state,
      language: language as Language,
      kind: kind === 'f' ? 'former' : 'unofficial',
      name,
      from: from || null,
      to: (last ?? first) || null,
      changing: last === undefined ? null : first,
    });
  }
  for (const list of byName.values()) list.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return { byName, byState };
}
