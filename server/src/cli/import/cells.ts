/** Longer than any row of these data sets: a quotation mark that nobody closed doesn't gather the rest of the file. */
const LONGEST_ROW = 1_000_000;

/** Cuts a table that arrives piece by piece into rows of cells; no more of it is kept than a row. */
export class CellReader {
  private row: string[] = [];
  private cell = '';
  private size = 0;
  private quoted = false;
  /** Whether the last sign was a quotation mark inside quoted words: another makes it one of the text. */
  private closing = false;
  private begun = false;

  constructor(private readonly separator: string) {}

  *take(piece: string): Generator<string[]> {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const sign = piece[at]!;
      if (this.quoted && !this.closing) {
        if (sign !== '"') continue;
        this.add(piece.slice(from, at));
        from = at + 1;
        this.closing = true;
        continue;
      }
      if (this.closing) {
        this.closing = false;
        if (sign === '"') {
          this.add('"');
          from = at + 1;
          continue;
        }
        this.quoted = false;
      }
      if (sign === '"' && !this.begun) {
        this.quoted = true;
        this.begun = true;
        from = at + 1;
      } else if (sign === this.separator) {
        this.endCell(piece.slice(from, at));
        from = at + 1;
      } else if (sign === '\n') {
        yield this.endRow(piece.slice(from, at));
        from = at + 1;
      } else this.begun = true;
    }
    this.add(piece.slice(from));
    if (this.size > LONGEST_ROW) yield this.endRow('');
  }

  /** The last row, where no line end closes it. */
  *end(): Generator<string[]> {
    if (this.cell !== '' || this.row.length > 0) yield this.endRow('');
  }

  private add(text: string): void {
    this.cell += text;
    this.size += text.length;
  }

  private endCell(rest: string): void {
    this.row.push((this.cell + rest).replace(/\r$/, ''));
    this.cell = '';
    this.begun = false;
  }

  private endRow(rest: string): string[] {
    this.endCell(rest);
    const { row } = this;
    this.row = [];
    this.size = 0;
    this.quoted = false;
    this.closing = false;
    return row;
  }
}
