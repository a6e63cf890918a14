import type { Instrument } from '../catalogue/instruments';
import { LANGUAGE_OF_TITLES } from '../catalogue/names';
import type { Resolution } from '../model/resolution';
import { instrumentNameIn } from './instrument-name';
import { partKey } from './part-name';

/** What a resolution is called besides its number. */
export interface CitedTitle {
  readonly text: string;
  /** Whether it is in the language of the text: titles are known in English, names of instruments also in others. */
  readonly own: boolean;
}

/**
 * The title of a resolution, or the name of the one instrument whose text stands in it or in the part that is cited; null
 * where neither is known.
 */
export function citedTitle(resolution: Resolution, symbol: string, part: string | null): CitedTitle | null {
  const inside = instrumentsIn(resolution, symbol, part);
  const only = inside.length === 1 ? inside[0]! : null;
  const title = resolution.catalogue.resolutionBySymbol(symbol)?.title ?? only?.name ?? null;
  if (title === null) return null;
  const name = title === only?.name ? instrumentNameIn(resolution, only) : title;
  return { text: name, own: resolution.language === LANGUAGE_OF_TITLES || name !== title };
}

/** The instruments whose text stands in that resolution, or in the part of it that is cited. */
export function instrumentsIn(
  { catalogue, language }: Resolution,
  symbol: string,
  part: string | null,
): Instrument[] {
  const wanted = part === null ? null : partKey(part, language);
  const all = [...catalogue.allInstruments()].filter(({ source }) => source?.symbol === symbol);
  const there = all.filter(({ source }) => {
    const key = source!.part === null ? null : partKey(source!.part, 'en');
    return key !== null && key.part === wanted?.part && key.number === wanted.number;
  });
  if (there.length > 0) return there;
  return all.filter(({ source }) => source!.part === null || source!.part === 'annex');
}
