import type { Span } from '../text/span';

/** The marks that Chinese puts around titles, outer and inner; extraction leaves the ASCII ones for the latter. */
export const OPEN = '《〈<';
export const CLOSE = '》〉>';

/**
 * A Chinese name with the marks of the titles that it holds, printed or not: `《儿童权利公约》任择议定书` as
 * `{《|}儿童权利公约{》|}任择议定书`, and those that leave its year out: `1971年{《|}精神药物公约{》|}`. A name that stands in
 * marks as a whole (`《纽约公约》`) is one in marks only.
 */
export function withTitleMarks(name: string): string {
  if (/^《[^《》]*》$/.test(name)) return name;
  return name.replace(/^(\d{4}年)([^《》]+)$/, '$1《$2》').replace(/[《》]/g, (mark) => `{${mark}|}`);
}

/** The span of a Chinese name without the marks that stand around it, and those whose partners it does not hold. */
export function withinTitleMarks(text: string, span: Span): Span {
  let { start, end } = span;
  if (OPEN.includes(text[start] ?? ' ')) {
    const close = partner(text, start, end, 1);
    if (close < 0 || close === end - 1) start++;
    if (close === end - 1) end--;
  }
  if (CLOSE.includes(text[end - 1] ?? ' ') && partner(text, end - 1, start, -1) < 0) end--;
  return { start, end };
}

/** Where the partner of the mark at `at` stands, looked for in steps up to `limit`; -1 where there is none. */
function partner(text: string, at: number, limit: number, step: 1 | -1): number {
  let depth = 0;
  for (let i = at; step > 0 ? i < limit : i >= limit; i += step) {
    if (OPEN.includes(text[i]!)) depth += step;
    else if (CLOSE.includes(text[i]!)) depth -= step;
    if (depth === 0) return i;
  }
  return -1;
}
