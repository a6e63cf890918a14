import { openingFound } from '../model/opening-words';
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
