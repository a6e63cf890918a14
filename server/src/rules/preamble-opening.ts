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

/** A verb that leads to a list may have a comma behind it where it stands alone, in UTF-16 units. */
const LONGEST_VERB = 24;

/**
 * Whether a paragraph without a number leads to the numbered or lettered ones, its verb being that of all of them
 * (`Resolves that, for 2027:`; `Decides,`): it stands where the preamble would, and is none.
 */
export function leadsToNumbers(paragraph: Paragraph): boolean {
  const { kind, label, prose } = paragraph;
  return (
    kind === 'preambular' &&
    label === null &&
    (endingOf(paragraph).mark === 'colon' || prose.text.length < LONGEST_VERB) &&
    opensAs(prose) === 'operative'
  );
}
