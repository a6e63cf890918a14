import type { OwnResolution } from '../../catalogue/own';
import { isDay, SYMBOL } from '../../protocol/instruments/entry';

/** A data set that does not say what is needed. */
export class FormError extends Error {}

/**
 * Rows of a table of votes, one a resolution or one a State and a resolution, as resolutions: the columns `resolution`,
 * `date`, `title`, `total_yes`, `total_no` and `total_abstentions` are read, in any order, the others passed over.
 */
export class VoteRows {
  /** What stands where a symbol should, of the rows that were passed over for it; each once. */
  readonly unread = new Set<string>();
  private columns: ReadonlyMap<string, number> | null = null;
  private last = '';

  /** @returns the resolution of a row that is not that of the row before; null for the head and for rows without one */
  read(cells: readonly string[]): OwnResolution | null {
    if (this.columns === null) {
      this.columns = new Map(cells.map((name, index) => [columnName(name), index]));
      if (!this.columns.has('resolution'))
        throw new FormError('has no column "resolution" in its first line');
      return null;
    }
    const printed = this.cell(cells, 'resolution').replace(/\s/g, '');
    if (printed === this.last) return null;
    this.last = printed;
    const symbol = plainSymbol(printed.split(/[;|]/)[0]!.toUpperCase());
    if (!SYMBOL.test(symbol)) {
      if (symbol !== '') this.unread.add(symbol);
      return null;
    }
    const date = this.cell(cells, 'date').slice(0, 10);
    const title = cleanTitle(this.cell(cells, 'title'));
    const [yes, no, abstaining] = ['total_yes', 'total_no', 'total_abstentions'].map((name) =>
      countIn(this.cell(cells, name)),
    );
    return {
      symbol,
      ...(isDay(date) && { date }),
      ...(title !== '' && { title }),
      ...(yes != null && { vote: { yes, no: no ?? 0, abstaining: abstaining ?? 0 } }),
    };
  }

  private cell(cells: readonly string[], column: string): string {
    const index = this.columns?.get(column);
    return index === undefined ? '' : (cells[index] ?? '').trim();
  }
}

/** Other names that the columns go by. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['symbol', 'resolution'],
  ['vote_date', 'date'],
  ['yes', 'total_yes'],
  ['no', 'total_no'],
  ['abstentions', 'total_abstentions'],
]);

function columnName(printed: string): string {
  const name = printed
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[ -]+/g, '_');
  return OTHER_NAMES.get(name) ?? name;
}

function countIn(text: string): number | null {
  return /^\d{1,3}(?:\.0)?$/.test(text) ? Number.parseInt(text, 10) : null;
}

/** A part of a composite resolution in the form that addresses use: `A/RES/377(V)[A]` as `A/RES/377A(V)`. */
function plainSymbol(printed: string): string {
  return printed.replace(/(\([^()]+\))?\[([A-Z])\]$/, (_, session: string | undefined, part: string) =>
    session === undefined ? part : part + session,
  );
}

/** What the sign is that parts the cells of a table, by its first line: many spreadsheets write semicolons. */
export function separatorOf(head: string): string {
  if (head.includes('\t')) return '\t';
  return head.includes(';') && !head.includes(',') ? ';' : ',';
}

/**
 * A title without the statement that catalogues add: `Tide tables : resolution / adopted by the General Assembly`. What they
 * say instead of one (`Security Council resolution 2767 (2025) [on …]`) is none.
 */
function cleanTitle(text: string): string {
  if (/^Security Council resolution \d/.test(text)) return '';
  const added = text.search(/:\s?resolution\b|\s\/\s/i);
  return (added < 0 ? text : text.slice(0, added)).trim().replace(/\s+/g, ' ');
}
