import type { Language } from '../vocabulary/language';
import { MODEL_WORDS } from '../vocabulary/model-words';
import { vocabularyOf } from '../vocabulary/vocabulary';

/** Opening words of the preamble, as a model: `Recalling`. */
export function modelParticiple(language: Language): string {
  return MODEL_WORDS[language].participle;
}

/** Opening words of the operative part, as a model: `Decides`. */
export function modelVerb(language: Language): string {
  return MODEL_WORDS[language].verb;
}

/** A line that names the organ, as a model: `The General Assembly,`. */
export function modelOrganLine(language: Language): string {
  const { organs, punctuation } = vocabularyOf(language);
  return `${organs[0]!.formulas[0]}${punctuation.comma.trim()}`;
}
