import type { Language } from '../vocabulary/language';
import { BUILT_IN, type Catalogue } from './catalogue';
import type { Instrument } from './instruments';
import { plainName } from './names';
import type { KnownResolution } from './resolutions';

/** What a folder says of an instrument: one of its own, or a correction of one that is known; what is left out stays. */
export interface OwnInstrument {
  readonly key: string;
  readonly kind?: Instrument['kind'];
  /** By language the official name; the names that texts use besides. */
  readonly names?: Partial<Record<Language, string>>;
  readonly shortNames?: Partial<Record<Language, readonly string[]>>;
  readonly date?: string;
  readonly place?: string;
  readonly source?: Instrument['source'];
  readonly treatySeries?: Instrument['treatySeries'];
  readonly inForce?: string;
  readonly address?: string;
}

/** What a folder says of a resolution; `symbol` is in the form that addresses use. */
export interface OwnResolution {
  readonly symbol: string;
  readonly date?: string;
  readonly title?: string;
  readonly vote?: NonNullable<KnownResolution['vote']>;
  readonly address?: string;
}

export interface OwnEntries {
  readonly instruments: readonly OwnInstrument[];
  readonly resolutions: readonly OwnResolution[];
}

/** Entries laid over one another: of two of the same thing, each value of the later one counts. */
export function entriesOver(layers: readonly OwnEntries[]): OwnEntries {
  const instruments = new Map<string, OwnInstrument>();
  const resolutions = new Map<string, OwnResolution>();
  for (const layer of layers) {
    for (const one of layer.instruments) {
      const before = instruments.get(one.key);
      instruments.set(one.key, {
        ...before,
        ...one,
        names: { ...before?.names, ...one.names },
        shortNames: { ...before?.shortNames, ...one.shortNames },
      });
    }
    for (const one of layer.resolutions)
      resolutions.set(one.symbol, { ...resolutions.get(one.symbol), ...one });
  }
  return { instruments: [...instruments.values()], resolutions: [...resolutions.values()] };
}

/**
 * The built-in catalogue with the entries of a folder laid over it. What a folder says is `sure`: who wrote it there wants
 * it to count.
 */
export function extended(own: OwnEntries): Catalogue {
  if (own.instruments.length === 0 && own.resolutions.length === 0) return BUILT_IN;
  const { instruments: list, resolutions: known } = entriesOver([own]);
  const entries = new Map(list.map((entry) => [entry.key, entry]));
  const instruments = new Map<string, Instrument>();
  for (const entry of list) instruments.set(entry.key, instrumentOf(entry));
  const registered = registrations(instruments.values());
  const resolutions = new Map(known.map((entry) => [entry.symbol, entry]));

  const instrumentByKey: Catalogue['instrumentByKey'] = (key) =>
    instruments.get(key) ?? BUILT_IN.instrumentByKey(key);
  const forEachName: Catalogue['forEachName'] = (language, visit) => {
    for (const { key, names, shortNames } of list)
      for (const name of [names?.[language] ?? '', ...(shortNames?.[language] ?? [])])
        if (name !== '') visit(name, instruments.get(key)!);
    BUILT_IN.forEachName(language, (name, instrument) =>
      visit(name, instruments.get(instrument.key) ?? instrument),
    );
  };
  return {
    instrumentByKey,
    *allInstruments() {
      yield* instruments.values();
      for (const instrument of BUILT_IN.allInstruments())
        if (!instruments.has(instrument.key)) yield instrument;
    },
    treatyByRegistration(volume, number, last = null) {
      if (number === null) return null;
      const own = registered.get(`${volume ?? ''}:${number}`);
      return own ?? BUILT_IN.treatyByRegistration(volume, number, last);
    },
    forEachName,
    instrumentName(instrument, language) {
      const given = entries.get(instrument.key)?.names?.[language];
      return given === undefined ? BUILT_IN.instrumentName(instrument, language) : plainName(given);
    },
    resolutionBySymbol(symbol) {
      const before = BUILT_IN.resolutionBySymbol(symbol);
      const entry = resolutions.get(symbol) ?? (before && resolutions.get(before.symbol));
      return entry ? resolutionOf(entry, before) : before;
    },
    ownAddress: (symbol, key) =>
      (symbol === null ? undefined : resolutions.get(symbol)?.address) ??
      (key === null ? undefined : entries.get(key)?.address) ??
      null,
  };
}

function instrumentOf({ key, names, shortNames, ...given }: OwnInstrument): Instrument {
  const before = BUILT_IN.instrumentByKey(key);
  const first = names?.en ?? before?.name ?? Object.values(names ?? {})[0] ?? key;
  return {
    kind: given.kind ?? before?.kind ?? 'instrument',
    key,
    name: plainName(first),
    shortNames: [...new Set([...(shortNames?.en ?? []).map(plainName), ...(before?.shortNames ?? [])])],
    date: given.date ?? before?.date ?? null,
    place: given.place ?? before?.place ?? null,
    source: given.source ?? before?.source ?? null,
    treatySeries: given.treatySeries ?? before?.treatySeries ?? null,
    inForce: given.inForce ?? before?.inForce ?? null,
    cited: before?.cited ?? 0,
    confidence: 'sure',
  };
}

function resolutionOf(entry: OwnResolution, before: KnownResolution | null): KnownResolution {
  const { symbol, date, title, vote } = entry;
  // Of a composite resolution the first part may have answered for the whole.
  const same = before?.symbol === symbol ? before : null;
  return {
    symbol,
    organ: symbol.slice(0, Math.max(0, symbol.search(/\/(?:RES|DEC)\//))),
    date: date ?? same?.date ?? null,
    title: title ?? same?.title ?? null,
    vote: vote ?? same?.vote ?? null,
    cited: same?.cited ?? 0,
    confidence: date === undefined && same !== null ? same.confidence : 'sure',
  };
}

function registrations(instruments: Iterable<Instrument>): Map<string, string> {
  const found = new Map<string, string>();
  for (const { key, treatySeries } of instruments) {
    if (treatySeries === null) continue;
    const [first = '', last = first] = treatySeries.number.split('-');
    for (let number = Number(first); number <= Number(last); number++) {
      found.set(`${treatySeries.volume}:${number}`, key);
      found.set(`:${number}`, key);
    }
  }
  return found;
}
