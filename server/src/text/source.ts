import type { Span } from './span';

/** A place as LSP counts it: 0-based line, 0-based character in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface PositionRange {
  readonly start: Position;
  readonly end: Position;
}

const LF = 10;
const CR = 13;

/** Room for the starts of lines, which is doubled when it is full. */
class Starts {
  private room: Int32Array<ArrayBuffer>;
  private count = 1;

  constructor(text: string) {
    this.room = new Int32Array(Math.max(16, text.length >> 5));
  }

  push(start: number): void {
    if (this.count === this.room.length) {
      const more = new Int32Array(this.count * 2);
      more.set(this.room);
      this.room = more;
    }
    this.room[this.count++] = start;
  }

  take(): Int32Array {
    return this.room.slice(0, this.count);
  }
}

/** In a text without carriage returns, as most are: the engine finds a character faster than any loop. */
function startsBehindLineFeeds(text: string): Int32Array {
  const starts = new Starts(text);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts.take();
}

function startsOfLines(text: string): Int32Array {
  const starts = new Starts(text);
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c !== LF && c !== CR) continue;
    if (c === CR && text.charCodeAt(i + 1) === LF) i++;
    starts.push(i + 1);
  }
  return starts.take();
}

/**
 * The text of a document with its lines. `\n`, `\r\n` and a lone `\r` each end a line, as in LSP.
 */
export class Source {
  /** Offset at which each line begins; never empty. */
  readonly lineStarts: Int32Array;

  constructor(readonly text: string) {
    this.lineStarts = text.includes('\r') ? startsOfLines(text) : startsBehindLineFeeds(text);
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** The line (0-based) that holds `offset`; offsets outside the text are clamped. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Offset behind the last character of a line (0-based), its line ending left out. */
  lineEnd(line: number): number {
    let end = line + 1 < this.lineStarts.length ? this.lineStarts[line + 1]! : this.text.length;
    if (line + 1 < this.lineStarts.length) {
      end--;
      if (
        this.text.charCodeAt(end) === LF &&
        end > this.lineStarts[line]! &&
        this.text.charCodeAt(end - 1) === CR
      )
        end--;
    }
    return end;
  }

  /** The position of an offset; an offset inside a `\r\n` is put before it. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clamped);
    return { line, character: Math.min(clamped, this.lineEnd(line)) - this.lineStarts[line]! };
  }

  /** The offset of a position; places beyond a line's end or the last line are clamped. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.lineStarts.length) return this.text.length;
    const start = this.lineStarts[position.line]!;
    return Math.min(start + Math.max(0, position.character), this.lineEnd(position.line));
  }

  rangeOf(span: Span): PositionRange {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}
