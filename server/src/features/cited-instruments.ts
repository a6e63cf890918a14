import type { Catalogue } from '../catalogue/catalogue';
import { addressOf, leadsTo } from '../citations/address';
import type { Citation } from '../citations/citation';
import { type PrintedName, printedName, printedNameIn } from '../citations/printed';
import type { Resolution } from '../model/resolution';
import type { Span } from '../text/span';
import { citedTitle } from './cited-title';
import { identityOf, ownIdentity } from './identity';
import { instrumentNameIn, shortNameIn } from './instrument-name';
import { citedFrom } from './prose-of';
import { shorten } from './shorten';
import { whereOf } from './where';

export type InstrumentGroup =
  | 'resolutions'
  | 'decisions'
  | 'charter'
  | 'treaties'
  | 'instruments'
  | 'documents'
  | 'official-records';

/** The order in which groups are shown. */
const GROUPS: readonly InstrumentGroup[] = [
  'resolutions',
  'decisions',
  'charter',
  'treaties',
  'instruments',
  'documents',
  'official-records',
];

export interface CitedPlace {
  /** The first stretch of the citation: one that a page breaks goes on behind it. */
  readonly span: Span;
  /** The words of the citation, as printed. */
  readonly text: string;
  /** The part that is meant there, as printed; null for all of it. */
  readonly part: string | null;
  /** The paragraph or note in words: `paragraph 2 (a)`. */
  readonly where: string;
  /** The beginning of the paragraph or note; empty in the masthead. */
  readonly excerpt: string;
}

export interface CitedInstrument {
  readonly name: string;
  /**
   * What tells it from the others of its group, in short: `71/234`, with the symbol's beginning (`A/RES/71/234`) where
   * several organs speak in the group; the short name of a treaty or plan; elsewhere the name.
   */
  readonly label: string;
  readonly title: string | null;
  readonly symbol: string | null;
  /** ISO date of adoption, as far as it is known or this text gives it. */
  readonly date: string | null;
  readonly url: string | null;
  /** In reading order; never empty. */
  readonly places: readonly CitedPlace[];
}

export interface CitedGroup {
  readonly group: InstrumentGroup;
  /** In the order in which the text first cites them. */
  readonly instruments: readonly CitedInstrument[];
}

/** Every instrument that a text cites with its places, by kind; groups without any are left out. */
export function citedInstruments(resolution: Resolution): CitedGroup[] {
  const own = ownIdentity(resolution);
  const found = new Map<string, Citation[]>();
  for (const citation of resolution.citations) {
    if (citation.kind === 'internal') continue;
    const identity = identityOf(citation);
    // A heading (`Resolution 2510 (2020)`, `Draft resolution 1.2`) names the text itself and cites nothing.
    const heads = citation.paragraph === null && citation.footnote === null;
    if (heads && (identity === null || identity === own)) continue;
    // What "Ibid." repeats is not known there, so it is no instrument of its own.
    if (identity === null && citation.kind === 'repeated') continue;
    const key = identity ?? `${citation.kind} ${citation.text.toLowerCase()}`;
    const same = found.get(key);
    if (same === undefined) found.set(key, [citation]);
    else same.push(citation);
  }
  const groups = new Map<InstrumentGroup, Citation[][]>(GROUPS.map((group) => [group, []]));
  for (const citations of found.values())
    groups.get(groupOf(citations, resolution.catalogue))!.push(citations);
  return GROUPS.map((group) => {
    const members = groups.get(group)!;
    const organs = new Set(members.map(([first]) => printedOf(first!)?.organ).filter(Boolean));
    return {
      group,
      instruments: members.map((citations) => instrumentOf(resolution, citations, organs.size > 1)),
    };
  }).filter(({ instruments }) => instruments.length > 0);
}

function printedOf({ symbol }: Citation): PrintedName | null {
  return symbol === null ? null : printedName(symbol);
}

function groupOf(citations: readonly Citation[], catalogue: Catalogue): InstrumentGroup {
  const { symbol, instrument, kind } = citations[0]!;
  if (symbol === null && instrument !== null) {
    if (citations.some((one) => one.kind === 'charter')) return 'charter';
    return catalogue.instrumentByKey(instrument)?.kind === 'instrument' ? 'instruments' : 'treaties';
  }
  const told = citations.find((one) => one.kind !== 'repeated')?.kind ?? kind;
  switch (told) {
    case 'resolution':
      return 'resolutions';
    case 'decision':
      return 'decisions';
    case 'treaty':
    case 'treaty-series':
      return 'treaties';
    case 'instrument':
      return 'instruments';
    case 'official-records':
      return 'official-records';
    default:
      return 'documents';
  }
}

function instrumentOf(
  resolution: Resolution,
  citations: readonly Citation[],
  severalOrgans: boolean,
): CitedInstrument {
  return {
    ...describe(resolution, citations, severalOrgans),
    places: citations.map((one) => placeOf(resolution, one)),
  };
}

function describe(
  resolution: Resolution,
  citations: readonly Citation[],
  severalOrgans: boolean,
): Omit<CitedInstrument, 'places'> {
  const { language, catalogue } = resolution;
  const { symbol, instrument: key, url, text } = citations[0]!;
  const given = citations.find(({ date }) => date !== null)?.date ?? null;
  const instrument = symbol === null && key !== null ? catalogue.instrumentByKey(key) : null;
  if (instrument !== null) {
    const source = instrument.source?.symbol ?? null;
    return {
      name: instrumentNameIn(resolution, instrument),
      label: shortNameIn(resolution, instrument),
      title: null,
      symbol: source,
      date: instrument.date ?? given,
      url: url ?? (source === null ? null : addressOf(source, language)),
    };
  }
  if (symbol === null) return { name: text, label: text, title: null, symbol, date: given, url };
  const known = catalogue.resolutionBySymbol(symbol);
  const printed = printedNameIn(citations[0]!, known, language);
  const sure = known !== null && known.confidence !== 'once' ? known.date : null;
  return {
    name: printed === null ? symbol : `${printed.organ} ${printed.kind} ${printed.number}`,
    label: printed === null ? symbol : severalOrgans ? spaced(symbol, printed) : printed.number,
    title: citedTitle(resolution, symbol, null)?.text ?? null,
    symbol,
    date: sure ?? given,
    url: leadsTo(citations[0]!, language)?.url ?? null,
  };
}

/** A symbol with its number as texts print it: `S/RES/1325 (2000)`. */
function spaced(symbol: string, { number }: PrintedName): string {
  const beginning = /^.*\/(?:RES|DEC)\//.exec(symbol);
  return beginning === null ? symbol : beginning[0] + number;
}

const EXCERPT = 80;

function placeOf(resolution: Resolution, citation: Citation): CitedPlace {
  const { pieces, span, text, part } = citation;
  return {
    span: pieces[0] ?? span,
    text,
    part,
    where: whereOf(resolution, citation),
    excerpt: shorten(citedFrom(resolution, citation)?.prose.text ?? '', EXCERPT),
  };
}
