import { type Connection, type Range, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { type CitedGroup, citedInstruments, type InstrumentGroup } from '../../features/cited-instruments';
import { citedTable } from '../../features/cited-table';
import type { Source } from '../../text/source';
import type { Fence } from '../fence';
import { toRange } from '../to-protocol';

/** What `unResolution/citedInstruments` asks about. */
export interface CitedParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface InstrumentsOfKind {
  readonly group: InstrumentGroup;
  readonly instruments: readonly Instrument[];
}

export interface Instrument {
  readonly name: string;
  readonly label: string;
  readonly title: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly places: readonly Place[];
}

export interface Place {
  readonly range: Range;
  readonly text: string;
  readonly part: string | null;
  readonly where: string;
  readonly excerpt: string;
}

/** The instruments that a document cites, by kind, with their places. */
const CITED_INSTRUMENTS = new RequestType<CitedParams, InstrumentsOfKind[], void>(
  'unResolution/citedInstruments',
);

/** The same as comma-separated values. */
const CITED_TABLE = new RequestType<CitedParams, string, void>('unResolution/citedInstrumentsTable');

export function registerInstruments(connection: Connection, fence: Fence): void {
  connection.onRequest(
    CITED_INSTRUMENTS,
    fence.aroundLatest<CitedParams, InstrumentsOfKind[]>('Cited instruments', [], (snapshot) => {
      if (snapshot.tooLong) return [];
      const { resolution } = snapshot;
      return citedInstruments(resolution).map((group) => toInstruments(resolution.source, group));
    }),
  );

  connection.onRequest(
    CITED_TABLE,
    fence.aroundLatest<CitedParams, string>('Table of cited instruments', '', (snapshot) =>
      snapshot.tooLong ? '' : citedTable(snapshot.resolution),
    ),
  );
}

function toInstruments(source: Source, { group, instruments }: CitedGroup): InstrumentsOfKind {
  return {
    group,
    instruments: instruments.map((instrument) => ({
      ...instrument,
      places: instrument.places.map(({ span, ...place }) => ({ ...place, range: toRange(source, span) })),
    })),
  };
}
