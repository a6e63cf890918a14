import type { Source } from '../../text/source';
import type { Found } from '../resolution';

/** Lines looked at from the beginning and from the end: the foot of the first page and of the last. */
const FIRST = 400;
const LAST = 60;

/** A line of nothing but the number, with language letter, date of printing and page number: `06-57590 (E)  191006`. */
const NUMBER = /^[\s\f*\d/()]{0,60}?((?:[A-Z]{1,2}\.)?\d{2}-\d{5})(?:\s*\(\p{Lu}\))?[\s\d/*]*$/u;
/** The same under the bar code, where the dash is lost: `*1817962*`, `1817962 (E)`. */
const BAR_CODE = /^\s{0,60}(?:\*(\d{2})(\d{5})\*|(\d{2})(\d{5}))(?:\s*\(\p{Lu}\))?[\s*]*$/u;

/** The number under which the text was processed (`06-57590`), from wherever the pages carry it; null without one. */
export function readJobNumber(source: Source): Found<string> | null {
  let barCode: Found<string> | null = null;
  for (let line = 0; line < source.lineCount; line++) {
    if (line === FIRST) line = Math.max(line, source.lineCount - LAST);
    const start = source.lineStarts[line]!;
    const end = source.lineEnd(line);
    if (end - start < 7 || end - start > 200) continue;
    const text = source.text.slice(start, end);
    const printed = NUMBER.exec(text)?.[1];
    if (printed) {
      const from = start + text.indexOf(printed);
      return { value: printed, span: { start: from, end: from + printed.length } };
    }
    const code: RegExpExecArray | null = barCode ? null : BAR_CODE.exec(text);
    if (code) {
      const from = start + text.search(/\d/);
      barCode = {
        value: `${code[1] ?? code[3]}-${code[2] ?? code[4]}`,
        span: { start: from, end: from + 7 },
      };
    }
  }
  return barCode;
}
