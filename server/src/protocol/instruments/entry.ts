import type { OwnEntries, OwnInstrument, OwnResolution } from '../../catalogue/own';
import type { Span } from '../../text/span';
import type { Language } from '../../vocabulary/language';
import { LANGUAGES } from '../../vocabulary/language';

/** What is wrong in a file of instruments, and where. */
export interface Problem {
  readonly span: Span;
  readonly reason: string;
}

/** A value with the place where it stands in a file. */
export interface Placed<T> {
  readonly value: T;
  readonly span: Span;
}

/** An entry of a file as it stands there, whatever the form of the file; `place` is its own. */
export interface RawEntry {
  readonly place: Span;
  /** By the names that both forms share (`date`, `names.fr`, `treatySeries`); what is empty is left out. */
  readonly values: ReadonlyMap<string, Placed<string>>;
}

/** Everything that an entry can say. Short names are parted by semicolons. */
export const FIELDS: ReadonlySet<string> = new Set([
  'key',
  'kind',
  'symbol',
  'part',
  'date',
  'place',
  'inForce',
  'treatySeries',
  'address',
  'title',
  'vote',
  ...LANGUAGES.flatMap((language) => [`names.${language}`, `shortNames.${language}`]),
]);

const KINDS = ['treaty', 'instrument', 'resolution'] as const;

export const SYMBOL = /^[A-Z][A-Z0-9]*(?:\/[A-Z0-9][A-Z0-9.\-_]*)+(?:\([A-Z0-9-]+\))?(?:[A-Z])?$/;

/** A name has to be told from the words around it, and its spellings have to be few enough to be kept. */
const SHORTEST_NAME = 2;
const MOST_SPELLINGS = 64;

/** Reads the entries of a file; each value without a meaning is named and left out, the others of its entry stay. */
export function readEntries(raw: readonly RawEntry[]): { entries: OwnEntries; problems: Problem[] } {
  const problems: Problem[] = [];
  const instruments: OwnInstrument[] = [];
  const resolutions: OwnResolution[] = [];
  const named = new Map<string, string>();
  const seen = new Set<string>();
  for (const one of raw) {
    const entry = new Entry(one, problems);
    const kind = entry.kind();
    const first = kind === 'resolution' ? entry.resolution() : entry.instrument(kind, named);
    if (first === null) continue;
    const identity = 'key' in first ? first.key : first.symbol;
    if (seen.has(identity)) {
      problems.push({ span: one.place, reason: `There is an entry of ${identity} already in this file.` });
      continue;
    }
    seen.add(identity);
    if ('key' in first) instruments.push(first);
    else resolutions.push(first);
  }
  return { entries: { instruments, resolutions }, problems };
}

class Entry {
  constructor(
    private readonly raw: RawEntry,
    private readonly problems: Problem[],
  ) {}

  kind(): (typeof KINDS)[number] | undefined {
    const given = this.raw.values.get('kind');
    const known = KINDS.find((kind) => kind === given?.value);
    if (given !== undefined && known === undefined)
      this.wrong(given, `There is no kind "${given.value}"; there are ${KINDS.join(', ')}.`);
    if (known !== undefined) return known;
    const unnamed = ![...this.raw.values.keys()].some(
      (field) => field.startsWith('names.') || field === 'key',
    );
    return unnamed && this.raw.values.has('symbol') ? 'resolution' : undefined;
  }

  resolution(): OwnResolution | null {
    const symbol = this.symbol();
    if (symbol === undefined) {
      if (!this.raw.values.has('symbol')) this.lacks('A resolution needs its symbol.');
      return null;
    }
    return {
      symbol,
      ...this.part('date', this.day('date')),
      ...this.part('title', this.text('title')),
      ...this.part('vote', this.vote()),
      ...this.part('address', this.address()),
    };
  }

  instrument(kind: OwnInstrument['kind'], named: Map<string, string>): OwnInstrument | null {
    const names = this.names();
    const key = this.key() ?? keyOf(Object.values(names)[0] ?? '');
    if (key === '') {
      this.lacks('An instrument needs a name, or the key of one that is known.');
      return null;
    }
    const shortNames = this.shortNames();
    for (const language of LANGUAGES) this.holdApart(language, key, names, shortNames, named);
    const symbol = this.symbol();
    return {
      key,
      names,
      shortNames,
      ...this.part('kind', kind),
      ...this.part('date', this.day('date')),
      ...this.part('place', this.text('place')),
      ...this.part('source', symbol === undefined ? undefined : { symbol, part: this.text('part') ?? null }),
      ...this.part('treatySeries', this.series()),
      ...this.part('inForce', this.day('inForce')),
      ...this.part('address', this.address()),
    };
  }

  /** Two instruments of one name could not be told apart in a text. */
  private holdApart(
    language: Language,
    key: string,
    names: Partial<Record<Language, string>>,
    shortNames: Partial<Record<Language, readonly string[]>>,
    named: Map<string, string>,
  ): void {
    const given = names[language];
    for (const [field, name] of [
      ...(given === undefined ? [] : [['names', given]]),
      ...(shortNames[language] ?? []).map((one) => ['shortNames', one]),
    ] as const) {
      const place = `${language} ${name!.toLowerCase()}`;
      const other = named.get(place);
      if (other !== undefined && other !== key)
        this.wrong(
          this.raw.values.get(`${field}.${language}`)!,
          `“${name}” is the name of ${other} too: a text that cites it would be taken to mean that one.`,
        );
      else named.set(place, key);
    }
  }

  private names(): Partial<Record<Language, string>> {
    const names: Partial<Record<Language, string>> = {};
    for (const language of LANGUAGES) {
      const given = this.raw.values.get(`names.${language}`);
      const [name] = given === undefined ? [] : this.usable([given.value], given);
      if (name !== undefined) names[language] = name;
    }
    return names;
  }

  private shortNames(): Partial<Record<Language, readonly string[]>> {
    const names: Partial<Record<Language, readonly string[]>> = {};
    for (const language of LANGUAGES) {
      const given = this.raw.values.get(`shortNames.${language}`);
      if (given === undefined) continue;
      const list = given.value.split(';').map((name) => name.trim());
      names[language] = this.usable(list.filter(Boolean), given);
    }
    return names;
  }

  private usable(names: readonly string[], given: Placed<string>): string[] {
    return names.filter((name) => {
      if (name.length < SHORTEST_NAME) {
        this.wrong(given, `“${name}” is too short to be found as a name.`);
        return false;
      }
      if (spellings(name) > MOST_SPELLINGS) {
        this.wrong(
          given,
          `“${name}” stands for more than ${MOST_SPELLINGS} spellings, or its braces do not match.`,
        );
        return false;
      }
      return true;
    });
  }

  private key(): string | undefined {
    const given = this.raw.values.get('key');
    if (given === undefined) return undefined;
    if (/^[a-z0-9][a-z0-9-]{0,79}$/.test(given.value)) return given.value;
    this.wrong(given, 'A key is made of lower-case letters, digits and hyphens.');
    return undefined;
  }

  private symbol(): string | undefined {
    const given = this.raw.values.get('symbol');
    if (given === undefined) return undefined;
    const symbol = given.value.replace(/\s/g, '');
    if (SYMBOL.test(symbol)) return symbol;
    this.wrong(given, `“${given.value}” is no symbol; one looks like A/RES/70/1 or S/RES/1325 (2000).`);
    return undefined;
  }

  private day(field: 'date' | 'inForce'): string | undefined {
    const given = this.raw.values.get(field);
    if (given === undefined) return undefined;
    if (isDay(given.value)) return given.value;
    this.wrong(given, `“${given.value}” is no day of the calendar; one is written 2025-09-09.`);
    return undefined;
  }

  private series(): OwnInstrument['treatySeries'] | undefined {
    const given = this.raw.values.get('treatySeries');
    if (given === undefined) return undefined;
    const [, volume, number] =
      /^(\d{1,5}):(\d{1,6}(?:-\d{1,6})?)$/.exec(given.value.replace(/\s/g, '')) ?? [];
    const [first, last = first] = (number ?? '').split('-').map(Number);
    if (volume !== undefined && number !== undefined && last! - first! >= 0 && last! - first! < 20)
      return { volume: Number(volume), number };
    this.wrong(
      given,
      `“${given.value}” is no volume and number of the Treaty Series; these are written 1577:27531.`,
    );
    return undefined;
  }

  private vote(): OwnResolution['vote'] {
    const given = this.raw.values.get('vote');
    if (given === undefined) return undefined;
    const counts = /^(\d{1,3})-(\d{1,3})-(\d{1,3})$/
      .exec(given.value.replace(/\s/g, ''))
      ?.slice(1)
      .map(Number);
    if (counts) return { yes: counts[0]!, no: counts[1]!, abstaining: counts[2]! };
    this.wrong(
      given,
      `“${given.value}” is no vote; one is written 138-9-41, in favour, against, abstaining.`,
    );
    return undefined;
  }

  private address(): string | undefined {
    const given = this.raw.values.get('address');
    if (given === undefined) return undefined;
    if (/^https?:\/\/[^\s<>"()]+$/.test(given.value)) return given.value;
    this.wrong(
      given,
      `“${given.value}” is no address; one begins with https:// and has no blanks or parentheses.`,
    );
    return undefined;
  }

  private text(field: string): string | undefined {
    return this.raw.values.get(field)?.value;
  }

  private part<K extends string, T>(name: K, value: T | undefined): { [P in K]?: T } {
    return (value === undefined ? {} : { [name]: value }) as { [P in K]?: T };
  }

  private lacks(reason: string): void {
    this.problems.push({ span: this.raw.place, reason });
  }

  private wrong({ span }: Placed<string>, reason: string): void {
    this.problems.push({ span, reason });
  }
}

/** Whether an ISO date stands in the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** How many spellings a name with alternatives in braces stands for; infinite where the braces do not match. */
function spellings(name: string): number {
  let count = 1;
  for (const group of name.match(/\{[^{}]*\}/g) ?? []) count *= group.split('|').length;
  return /[{}]/.test(name.replace(/\{[^{}]*\}/g, '')) ? Number.POSITIVE_INFINITY : count;
}

/** A key for an instrument that was given none: the first words of its name. */
function keyOf(name: string): string {
  const words =
    name
      .toLowerCase()
      .replace(/\{([^|}]*)[^}]*\}/g, '$1')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? '' : `own-${words.join('-')}`;
}
