import type { Span } from '../text/span';
import { isWordAt, skipSpace } from './characters';

/** Arabic verbs that make a doing of the noun behind them: `تم الاتفاق على` is `it was agreed to`. */
const IS_DONE = /^[وف]?(?:س?[يت]?تم|[يت]?جر[ىي]|س?يجري|سبق|أمكن|تسنى)$/;
/** They have at most so many letters, particles included. */
const LONGEST_VERB = 6;

/** `الاتفاق عليها`: what was agreed to stands behind it as a pronoun. */
const TO_IT = /^علي(?:ه|ها|هما|هم)$/;

/** Whether an Arabic noun that an instrument may go by, which stands at a span of the text, tells of a doing instead. */
export function isDoing(text: string, { start, end }: Span): boolean {
  let before = start;
  while (before > 0 && text[before - 1] === ' ') before--;
  let at = before;
  while (at > 0 && before - at < LONGEST_VERB && isWordAt(text, at - 1)) at--;
  if (before < start && IS_DONE.test(text.slice(at, before))) return true;
  const next = skipSpace(text, end);
  let last = next;
  while (last - next < LONGEST_VERB && isWordAt(text, last)) last++;
  return TO_IT.test(text.slice(next, last));
}
