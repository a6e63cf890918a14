import { FIELDS, type Placed, type Problem, type RawEntry } from './entry';

/** The columns of a table by what they hold; their names are those of a spreadsheet, in small letters. */
const COLUMNS: ReadonlyMap<string, string> = new Map([
  ...[...FIELDS].map((field) => [columnOf(field), field] as const),
  ['name', 'names.en'],
  ['short_names', 'shortNames.en'],
]);

function columnOf(field: string): string {
  return field
    .replace('names.', 'name_')
    .replace(/shortname_|shortNames\./, 'short_names_')
    .replace('inForce', 'in_force')
    .replace('treatySeries', 'treaty_series');
}

/** Reads the entries of a table, parted by commas or tabs; its first line names the columns. */
export function readTableForm(text: string, separator: ',' | '\t'): { raw: RawEntry[]; problems: Problem[] } {
  const raw: RawEntry[] = [];
  const problems: Problem[] = [];
  let columns: (string | null)[] | null = null;
  for (const row of rowsOf(text, separator)) {
    if (row.every(({ value }) => value === '')) continue;
    if (columns === null) {
      columns = row.map((cell) => fieldOf(cell, problems));
      continue;
    }
    const values = new Map<string, Placed<string>>();
    for (const [index, cell] of row.entries()) {
      const field = columns[index];
      if (field != null && cell.value !== '') values.set(field, cell);
      if (index >= columns.length && cell.value !== '')
        problems.push({
          span: cell.span,
          reason: 'This cell stands in no column: the first line has fewer.',
        });
    }
    raw.push({ place: { start: row[0]!.span.start, end: row.at(-1)!.span.end }, values });
  }
  return { raw, problems };
}

function fieldOf({ value, span }: Placed<string>, problems: Problem[]): string | null {
  const field = COLUMNS.get(value.toLowerCase().replace(/[ -]/g, '_'));
  if (field === undefined && value !== '')
    problems.push({
      span,
      reason: `There is no column "${value}"; there are ${[...COLUMNS.keys()].join(', ')}.`,
    });
  return field ?? null;
}

/** The cells of each row, without quotation marks and blanks around them. A lone quotation mark is one of the text. */
export function* rowsOf(text: string, separator: ',' | '\t'): Generator<Placed<string>[]> {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const row: Placed<string>[] = [];
    for (;;) {
      const start = at;
      let value: string;
      if (text[at] === '"') {
        value = '';
        at++;
        for (;;) {
          const close = text.indexOf('"', at);
          if (close < 0) {
            value += text.slice(at);
            at = text.length;
            break;
          }
          value += text.slice(at, close);
          at = close + 1;
          if (text[at] !== '"') break;
          value += '"';
          at++;
        }
      } else value = '';
      const rest = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
      value += text.slice(rest, at).replace(/\r$/, '');
      row.push({ value: value.trim(), span: { start, end: at - (text[at - 1] === '\r' ? 1 : 0) } });
      if (text[at] !== separator) break;
      at++;
    }
    at++;
    yield row;
  }
}
