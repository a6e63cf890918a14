import type { Source } from '../text/source';
import type { Span } from '../text/span';
import type { Language } from '../vocabulary/language';
import { readAdoption, readBlocks, takeAdoption, takeNumber } from './masthead/body';
import { readClosing } from './masthead/closing';
import { readHead } from './masthead/head';
import { readJobNumber } from './masthead/job-number';
import { takeModelUn } from './masthead/model-un';
import { close, newReading, type Reading, take } from './masthead/reading';
import { joined, type Row, rowsOf } from './masthead/rows';
import type { Masthead } from './resolution';

/**
 * Reads the masthead that stands in `[start, end)`, the text before the first formula. Clean, Markdown-flavoured and
 * extracted text are read alike, with several fields on a line too. `after` holds the lines that close the resolution:
 * they tell the meeting, and the day where the masthead does not. A draft without a title of its own, as those of the
 * Security Council are, is known by its sponsor line: there `title` is the same as `sponsorLine`. `committee` is the
 * body below the organ: a Main Committee, the Human Rights Council. Total and linear; no more than the first few
 * hundred lines are looked at.
 */
export function readMasthead(
  source: Source,
  start: number,
  end: number,
  language: Language,
  after?: Span,
): Masthead {
  const reading = newReading(source, language);
  const { draft } = reading;
  const rows = rowsOf(source, start, end);
  for (const row of rows) readRow(reading, row);
  readAdoption(reading);
  readBlocks(reading);
  if (after) {
    const closing = readClosing(source, after, reading.vocabularies[0]!);
    draft.meeting ??= closing.meeting;
    draft.adopted ??= closing.date;
  }
  const last = rows.at(-1)?.cells.at(-1);
  if (last && holdsAnything(draft)) draft.span = { start: rows[0]!.cells[0]!.start, end: last.end };
  draft.jobNumber = readJobNumber(source);
  return draft;
}

function holdsAnything(masthead: Masthead): boolean {
  return Object.values(masthead).some((field) => (Array.isArray(field) ? field.length > 0 : field !== null));
}

function readRow(reading: Reading, row: Row): void {
  if (isRunningHead(reading, row)) {
    reading.newPage = true;
    return;
  }
  const words = joined(reading.source, row.cells);
  const { text } = words;
  if (row.gap) close(reading, row.newPage || reading.newPage);
  reading.newPage = false;
  if (reading.inBracket || (text.startsWith('[') && text[1] !== '^')) {
    reading.inBracket = !text.includes(']');
    reading.inBody = true;
    reading.open = null;
    return;
  }
  if (takeModelUn(reading, words) || takeNumber(reading, words) || takeAdoption(reading, row, text)) return;
  if (reading.inBody) take(reading, row.cells);
  else for (const cell of row.cells) readHead(reading, cell);
}

/** Whether the row repeats the symbol, alone or with another cell such as a job number, at the top of a further page. */
function isRunningHead({ draft }: Reading, { cells }: Row): boolean {
  const symbol = draft.symbol?.value;
  return symbol !== undefined && cells.length <= 2 && cells.some(({ text }) => text === symbol);
}
