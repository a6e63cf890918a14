import type { Resolution } from '../model/resolution';
import { datedLine } from './masthead-lines';
import type { Remark } from './rule';

/** The year from which the line names the day. */
const SINCE = 2006;

/**
 * Holds the line that says when a resolution was adopted to its form: the words, then the day. Other languages are held
 * to having one.
 * @param series how the symbols begin whose texts carry the line
 */
export function* adoptionLine(resolution: Resolution, series: string, words: string): Generator<Remark> {
  const { masthead, language, kind } = resolution;
  const { symbol, adopted, date, distribution } = masthead;
  if (kind !== 'adopted' || !symbol?.value.startsWith(series) || !distribution) return;
  if (date && Number(date.value.slice(0, 4)) < SINCE) return;
  const line = datedLine(resolution, /^resolutions? adopted\b/i);
  if (line && language === 'en') {
    // Of a composite resolution all parts may be spoken of.
    const printed = line.text.replace(/\s+/g, ' ').replace(/^Resolutions /, 'Resolution ');
    const rest = printed.startsWith(`${words} `) ? printed.slice(words.length + 1) : null;
    if (rest === null || !/^\d{1,2} [A-Z][a-z]+ \d{4}[*\d[\]^]*$/.test(rest))
      yield { span: line.span, message: `“${printed}” should read “${words}”, with the day behind it.` };
    return;
  }
  // In other languages any line of the masthead that gives the day will do; the day of the meeting stands at the end.
  const atHead = adopted !== null && masthead.span !== null && adopted.span.start < masthead.span.end;
  if (!line && (language === 'en' || !atHead))
    yield {
      span: symbol.span,
      message: `${symbol.value} does not say when it was adopted; ${language === 'en' ? `a line “${words} …” should stand in its masthead` : 'a line of its masthead should name the organ and the day'}.`,
    };
}
