import type { Resolution } from '../model/resolution';
import { mastheadLines } from './masthead-lines';
import type { Remark } from './rule';

/**
 * Holds the bracketed line of an adopted text, which says on whose report or proposal it was adopted, to its forms.
 * Where a line break runs through it, nothing is said.
 * @param examples how it should read, for the message
 */
export function* provenanceLine(
  resolution: Resolution,
  series: string,
  forms: readonly RegExp[],
  examples: string,
): Generator<Remark> {
  const { symbol } = resolution.masthead;
  if (resolution.kind !== 'adopted' || !symbol?.value.startsWith(series)) return;
  for (const { text, span } of mastheadLines(resolution)) {
    if (!/^\[(?!\^)[^[\]]*\]$/.test(text)) continue;
    const printed = text.replace(/\s+/g, ' ');
    if (!forms.some((form) => form.test(printed)))
      yield { span, message: `“${printed}” should read as in ${examples}.` };
  }
}
