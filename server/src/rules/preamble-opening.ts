import { openingOf } from '../model/opening';
import type { Paragraph } from '../model/resolution';
import type { Language } from '../vocabulary/language';
import { endingOf } from './ending';

/** Whether a numbered paragraph opens as those of the preamble do and not as operative ones do, and ends with a comma. */
export function openingOfPreamble(paragraph: Paragraph, language: Language): boolean {
  const { text } = paragraph.prose;
  return (
    endingOf(paragraph).mark === 'comma' &&
    openingOf(text, 'preambular', language, null) !== null &&
    openingOf(text, 'operative', language, null) === null
  );
}
