import { GROUPS, PHRASES, TITLES, VOTES } from './data/resolutions';
import { phrasing } from './phrasing';

/**
 * How sure a figure is: `sure` stands in the records of an organ or in several texts alike; `likely` in two texts;
 * `once` in one text only, or could not be held against another: nothing to contradict an author with.
 */
export type Confidence = 'sure' | 'likely' | 'once';

export interface KnownResolution {
  /** In the form that addresses use, with the letters of a composite resolution: `A/RES/57/270B`, `A/RES/217A(III)`. */
  readonly symbol: string;
  /** As its symbols begin: `A`, `S`, `E`, `A/HRC`, `E/CN.4`. */
  readonly organ: string;
  /** ISO date of adoption; null where it is not known. */
  readonly date: string | null;
  readonly title: string | null;
  readonly vote: { readonly yes: number; readonly no: number; readonly abstaining: number } | null;
  /** How many texts of the collection cite it; 0 says nothing of those of the Security Council, which were not counted. */
  readonly cited: number;
  readonly confidence: Confidence;
}

interface Entry {
  readonly letters: string;
  readonly day: number | null;
  readonly confidence: Confidence;
  readonly cited: number;
  readonly title: number;
  readonly vote: number;
}

interface Packed {
  readonly base: number;
  readonly text: string;
}

let packed: Map<string, Packed> | null = null;
const groups = new Map<string, Map<number, Entry[]>>();
let titles: string[] | null = null;
let written: ((title: string) => string) | null = null;
let votes: string[] | null = null;

/**
 * What is known of a resolution by its symbol; null where nothing is. Letters may be left out of the symbol
 * (`A/RES/2200(XXI)`): then it is the first of that number, and its date and title are its own.
 */
export function resolutionBySymbol(symbol: string): KnownResolution | null {
  const parts = partsOf(symbol);
  if (parts === null) return null;
  const entries = groupOf(`${parts.prefix}|${parts.suffix}`)?.get(parts.serial);
  const entry =
    entries?.find((one) => one.letters === parts.letters) ??
    (parts.letters === '' ? entries?.[0] : undefined);
  if (entry === undefined) return null;
  titles ??= TITLES.split('\n');
  written ??= phrasing(PHRASES);
  votes ??= VOTES.split(',');
  return {
    symbol: `${parts.prefix}${parts.serial}${entry.letters}${parts.suffix}`,
    organ: parts.prefix.slice(0, parts.prefix.search(/\/(?:RES|DEC)\//)),
    date: entry.day === null ? null : isoDate(entry.day),
    title: entry.title < 0 ? null : written(titles[entry.title] ?? ''),
    vote: entry.vote < 0 ? null : voteOf(votes[entry.vote] ?? ''),
    cited: entry.cited,
    confidence: entry.confidence,
  };
}

interface SymbolParts {
  readonly prefix: string;
  readonly serial: number;
  readonly letters: string;
  readonly suffix: string;
}

/** A symbol in front of, at and behind its serial; null where it is none of a resolution. */
function partsOf(symbol: string): SymbolParts | null {
  const found = /^(.{1,24}\/)(\d{1,4})([A-Z]{0,2}(?:-[A-Z])?)(\([^)]{1,8}\))?$/.exec(symbol);
  if (found === null) return null;
  const [, prefix = '', serial = '', letters = '', suffix = ''] = found;
  if (!/\/RES\/(?:[^/]+\/)?$/.test(prefix)) return null;
  return { prefix, serial: Number(serial), letters, suffix };
}

function groupOf(key: string): Map<number, Entry[]> | null {
  const known = groups.get(key);
  if (known !== undefined) return known;
  packed ??= unpack();
  const found = packed.get(key);
  if (found === undefined) return null;
  const entries = readGroup(found);
  groups.set(key, entries);
  return entries;
}

/** The lines of the data by what stands in front of and behind the serial. */
function unpack(): Map<string, Packed> {
  const lines = new Map<string, Packed>();
  for (const line of GROUPS.split('\n')) {
    const [prefix = '', suffix = '', base = '0', text = ''] = line.split('|');
    lines.set(`${prefix}|${suffix}`, { base: Number(base), text });
  }
  return lines;
}

/** An entry: step to the serial, letters, step to the date, how sure, cited, title, vote; figures in base 36. */
const ENTRY =
  /^([0-9a-z]*)([A-Z-]*?)(!|[+-][0-9a-z]+)?([~?]?)(?:\*([0-9a-z]+))?(?:#([0-9a-z]+))?(?:=([0-9a-z]+))?$/;

function readGroup({ base, text }: Packed): Map<number, Entry[]> {
  const entries = new Map<number, Entry[]>();
  let serial = 0;
  let day = base;
  for (const piece of text.split(',')) {
    const found = ENTRY.exec(piece);
    if (found === null) continue;
    const [, step = '', letters = '', shift = '', sure = '', cited = '', title = '', vote = ''] = found;
    serial += step === '' ? 1 : Number.parseInt(step, 36);
    if (shift !== '' && shift !== '!') day += Number.parseInt(shift, 36);
    const entry: Entry = {
      letters,
      day: shift === '!' ? null : day,
      confidence: sure === '' ? 'sure' : sure === '~' ? 'likely' : 'once',
      cited: cited === '' ? 0 : Number.parseInt(cited, 36),
      title: title === '' ? -1 : Number.parseInt(title, 36),
      vote: vote === '' ? -1 : Number.parseInt(vote, 36),
    };
    const same = entries.get(serial);
    if (same === undefined) entries.set(serial, [entry]);
    else same.push(entry);
  }
  return entries;
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1946, 0, 1);

function isoDate(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}

function voteOf(text: string): KnownResolution['vote'] {
  const [yes = 0, no = 0, abstaining = 0] = text.split('-').map(Number);
  return { yes, no, abstaining };
}
