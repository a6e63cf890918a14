import { closeSync, mkdirSync, openSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { entriesOver, extended, type OwnEntries, type OwnResolution } from '../../catalogue/own';
import type { KnownResolution } from '../../catalogue/resolutions';
import { IMPORTED_FILE, INSTRUMENTS_FOLDER } from '../../protocol/instruments/file';
import { reasonOf } from '../input';
import { instrumentsFilesIn, readInstruments } from '../instruments';
import type { Output } from '../output';
import { HEAD_LENGTH, resolutionOfXml } from './akoma-ntoso';
import { CellReader } from './cells';
import { FormError, separatorOf, VoteRows } from './csv-votes';
import { Progress } from './progress';
import { tableOf } from './table';

/** How many contradictions are spelled out. */
const MOST_SHOWN = 50;

/**
 * Takes resolutions from data sets into the folder `to`: what they say goes into a file of its own, which nothing else
 * writes, so that what people wrote beside it stays and goes before it.
 *
 * @returns the exit status
 */
export async function importData(
  files: readonly string[],
  to: string,
  out: Output,
  errors: Output,
): Promise<number> {
  const taken = new Map<string, OwnResolution>();
  let status = 0;
  for (const file of files)
    try {
      const rows = new VoteRows();
      for (const one of resolutionsIn(file, new Progress(basename(file), errors), rows))
        taken.set(one.symbol, { ...taken.get(one.symbol), ...one });
      if (rows.unread.size > 0) await errors.write(`${file} ${leftOut([...rows.unread])}\n`);
    } catch (error) {
      await errors.write(`${file} ${error instanceof FormError ? error.message : reasonOf(error)}\n`);
      status = 2;
    }
  if (taken.size === 0) {
    if (status === 0) await out.write('No resolutions found\n');
    return status;
  }
  const layers: OwnEntries[] = [];
  let before: OwnEntries = { instruments: [], resolutions: [] };
  for (const file of instrumentsFilesIn(to)) {
    const entries = await readInstruments(file, errors);
    layers.push(entries);
    if (basename(file) === IMPORTED_FILE) before = entries;
  }
  const { fresh, same, contradicting } = heldAgainst(taken.values(), entriesOver(layers));
  await out.write(
    `${taken.size} ${taken.size === 1 ? 'resolution' : 'resolutions'}: ${fresh} new, ${same} as they were known, ${contradicting.length} contradicting what was known\n`,
  );
  for (const line of contradicting.slice(0, MOST_SHOWN)) await out.write(`  ${line}\n`);
  if (contradicting.length > MOST_SHOWN) await out.write(`  and ${contradicting.length - MOST_SHOWN} more\n`);
  const { resolutions } = entriesOver([before, { instruments: [], resolutions: [...taken.values()] }]);
  try {
    write(to, tableOf(resolutions));
  } catch (error) {
    await errors.write(`${join(to, INSTRUMENTS_FOLDER)} ${reasonOf(error, 'written')}\n`);
    return 2;
  }
  await out.write(`Written to ${relative('.', join(to, INSTRUMENTS_FOLDER, IMPORTED_FILE))}\n`);
  return status;
}

/** How many symbols that are left out are named. */
const MOST_NAMED = 5;

function leftOut(symbols: readonly string[]): string {
  const named = symbols.slice(0, MOST_NAMED).join(', ');
  const more = symbols.length > MOST_NAMED ? ` and ${symbols.length - MOST_NAMED} more` : '';
  return `has rows without the symbol of a resolution, which were left out: ${named}${more}`;
}

function heldAgainst(
  taken: Iterable<OwnResolution>,
  entries: OwnEntries,
): { fresh: number; same: number; contradicting: string[] } {
  const known = extended(entries);
  let fresh = 0;
  let same = 0;
  const contradicting: string[] = [];
  for (const one of taken) {
    const there = known.resolutionBySymbol(one.symbol);
    const differences = there?.symbol === one.symbol ? differencesOf(one, there) : null;
    if (differences === null) fresh++;
    else if (differences.length === 0) same++;
    else contradicting.push(`${one.symbol}: ${differences.join('; ')}`);
  }
  return { fresh, same, contradicting };
}

/** What contradicts, in words; a title does only where letters or figures differ. */
function differencesOf({ date, title, vote }: OwnResolution, there: KnownResolution): string[] {
  const found: string[] = [];
  if (date !== undefined && there.date !== null && date !== there.date)
    found.push(`date ${date}, known as ${there.date}`);
  if (title !== undefined && there.title !== null && bare(title) !== bare(there.title))
    found.push(`title “${title}”, known as “${there.title}”`);
  if (vote !== undefined && there.vote !== null && counts(vote) !== counts(there.vote))
    found.push(`vote ${counts(vote)}, known as ${counts(there.vote)}`);
  return found;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function counts({ yes, no, abstaining }: NonNullable<KnownResolution['vote']>): string {
  return `${yes}-${no}-${abstaining}`;
}

/** Written beside and then put in its place, so that no one reads half of it. */
function write(to: string, table: string): void {
  const folder = join(to, INSTRUMENTS_FOLDER);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, IMPORTED_FILE);
  writeFileSync(`${file}.new`, table);
  renameSync(`${file}.new`, file);
}

const PIECE = 1 << 20;

function* resolutionsIn(file: string, progress: Progress, rows: VoteRows): Generator<OwnResolution> {
  const { size } = statSync(file);
  const descriptor = openSync(file, 'r');
  try {
    if (/^\.(?:xml|akn)$/i.test(extname(file))) {
      const head = Buffer.alloc(Math.min(size, HEAD_LENGTH));
      const one = resolutionOfXml(head.toString('utf8', 0, readSync(descriptor, head)));
      if (one === null) throw new FormError('names no symbol of a resolution in front of its body');
      yield one;
      progress.at(size, size);
      return;
    }
    let cells: CellReader | null = null;
    const decoder = new TextDecoder();
    const piece = Buffer.alloc(PIECE);
    for (let done = 0, length = -1; length !== 0; ) {
      length = readSync(descriptor, piece);
      done += length;
      const text = decoder.decode(piece.subarray(0, length), { stream: length > 0 });
      cells ??= new CellReader(separatorOf(/^[^\r\n]*/.exec(text)![0]));
      for (const row of length > 0 ? cells.take(text) : cells.end()) {
        const one = rows.read(row);
        if (one !== null) yield one;
      }
      progress.at(done, size);
    }
  } finally {
    closeSync(descriptor);
  }
}
