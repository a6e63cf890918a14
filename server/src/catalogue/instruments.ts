import { INSTRUMENTS, PHRASES } from './data/instruments';
import { phrasing } from './phrasing';
import type { Confidence } from './resolutions';

/** A treaty, declaration, covenant, programme or plan of action that texts cite by name. */
export interface Instrument {
  readonly key: string;
  readonly kind: 'treaty' | 'instrument';
  /** Official name in English. */
  readonly name: string;
  /** Other names that texts use, English. */
  readonly shortNames: readonly string[];
  /** ISO date of adoption or of opening for signature; null where it is not known. */
  readonly date: string | null;
  readonly place: string | null;
  /** The resolution or document that adopted it or holds its text, with the part: `A/RES/55/25`, `annex I`. */
  readonly source: { readonly symbol: string; readonly part: string | null } | null;
  /** Where the United Nations Treaty Series has it: volume, and registration number or numbers (`970-973`). */
  readonly treatySeries: { readonly volume: number; readonly number: string } | null;
  /** ISO date of entry into force; null where it has none, or none that is known. */
  readonly inForce: string | null;
  /** How often texts of the collection name it with its source. */
  readonly cited: number;
  /** `sure` where its treaty-series reference stands in texts just so. */
  readonly confidence: Confidence;
}

let byKey: Map<string, Instrument> | null = null;
let byRegistration: Map<string, string> | null = null;

/** The Charter has no line among the others' but is an instrument like them. */
export function instrumentByKey(key: string): Instrument | null {
  byKey ??= read();
  return byKey.get(key) ?? null;
}

/** All instruments, in the order of the table. */
export function allInstruments(): Iterable<Instrument> {
  byKey ??= read();
  return byKey.values();
}

/**
 * The key of the treaty with this volume and registration number; null where none is known. Protocols are registered
 * under their convention's number, so the volume decides; without a volume the first treaty of the number is taken.
 *
 * @param last the end of a range of numbers (`Nos. 970–973`), by which treaties are cited together
 */
export function treatyByRegistration(
  volume: number | null,
  number: number | null,
  last: number | null = null,
): string | null {
  if (number === null) return null;
  byRegistration ??= registrations();
  const together = last === null ? undefined : byRegistration.get(`${volume}:${number}-${last}`);
  if (together !== undefined) return together;
  if (volume !== null) return byRegistration.get(`${volume}:${number}`) ?? null;
  return byRegistration.get(`:${number}`) ?? null;
}

function registrations(): Map<string, string> {
  const found = new Map<string, string>();
  const put = (place: string, key: string) => {
    if (!found.has(place)) found.set(place, key);
  };
  const ranges: { key: string; volume: number; first: number; last: number }[] = [];
  for (const { key, treatySeries } of allInstruments()) {
    if (treatySeries === null) continue;
    const { volume, number } = treatySeries;
    put(`${volume}:${number}`, key);
    const [first = '', last] = number.split('-');
    if (last === undefined) put(`:${number}`, key);
    else ranges.push({ key, volume, first: Number(first), last: Number(last) });
  }
  // A treaty of its own goes before those that are called by one name together.
  for (const { key, volume, first, last } of ranges)
    for (let number = first; number <= last; number++) {
      put(`${volume}:${number}`, key);
      put(`:${number}`, key);
    }
  return found;
}

function read(): Map<string, Instrument> {
  const instruments = new Map<string, Instrument>();
  for (const line of phrasing(PHRASES)(INSTRUMENTS).split('\n')) {
    const [key = '', kind, name = '', short, date, place, source, series, inForce, cited, attested] =
      line.split('|');
    instruments.set(key, {
      key,
      kind: kind === 't' ? 'treaty' : 'instrument',
      name,
      shortNames: short ? short.split(';') : [],
      date: date || null,
      place: place || null,
      source: source ? sourceOf(source) : null,
      treatySeries: series ? seriesOf(series) : null,
      inForce: inForce || null,
      cited: Number(cited || 0),
      confidence: attested === '1' || !series ? 'sure' : 'likely',
    });
  }
  return instruments;
}

function sourceOf(text: string): Instrument['source'] {
  const comma = text.indexOf(',');
  return comma < 0
    ? { symbol: text, part: null }
    : { symbol: text.slice(0, comma), part: text.slice(comma + 1).trim() };
}

function seriesOf(text: string): Instrument['treatySeries'] {
  const [volume = '', number = ''] = text.split(':');
  return { volume: Number(volume), number };
}
