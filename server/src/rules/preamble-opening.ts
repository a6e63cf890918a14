import { openingFound, opensAs } from '../model/opening-words';
import type { Paragraph } from '../model/resolution';
import { endingOf } from './ending';

/** Whether a numbered paragraph opens as those of the preamble do and not as operative ones do, and ends with a comma. */
export function openingOfPreamble(paragraph: Paragraph): boolean {
  const { prose } = paragraph;
  return (
    endingOf(paragraph).mark === 'comma' &&
    openingFound(prose, 'preambular', null) !== null &&
    openingFound(prose, 'operative', null) === null
  );
}

/**
 * Whether a paragraph without a number leads to the numbered ones, its verb being that of all of them (`Resolves that, for
 * 2027:`): it stands where the preamble would, and is none.
 */
export function leadsToNumbers(paragraph: Paragraph): boolean {
  const { kind, label, prose } = paragraph;
  return (
    kind === 'preambular' &&
    label === null &&
    endingOf(paragraph).mark === 'colon' &&
    opensAs(prose) === 'operative'
  );
}
