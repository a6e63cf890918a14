import type { Resolution } from '../model/resolution';
import { type CitedGroup, citedInstruments, type InstrumentGroup } from './cited-instruments';

const HEAD = ['Kind', 'Name', 'Title', 'Symbol', 'Date', 'Address', 'Times cited', 'Where'];

/** What the group of an instrument is called, of one. */
const KINDS: Readonly<Record<InstrumentGroup, string>> = {
  resolutions: 'resolution',
  decisions: 'decision',
  charter: 'Charter',
  treaties: 'treaty',
  instruments: 'declaration or programme',
  documents: 'document',
  'official-records': 'Official Records',
};

/**
 * The instruments that a text cites as comma-separated values (RFC 4180): a line an instrument, a line of column names
 * above them.
 */
export function citedTable(resolution: Resolution): string {
  const rows = citedInstruments(resolution).flatMap(rowsOf);
  return [HEAD, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function rowsOf({ group, instruments }: CitedGroup): string[][] {
  return instruments.map(({ name, title, symbol, date, url, places }) => [
    KINDS[group],
    name,
    title ?? '',
    symbol ?? '',
    date ?? '',
    url ?? '',
    String(places.length),
    [...new Set(places.map(({ where }) => where))].join('; '),
  ]);
}

/**
 * Semicolons are enclosed too: in many countries spreadsheets part cells by them.
 * A cell that a spreadsheet would take for a formula is made text by an apostrophe: the words are the document's.
 */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
