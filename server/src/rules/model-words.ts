import type { Language } from '../vocabulary/language';
import { vocabularyOf } from '../vocabulary/vocabulary';

/** What a message shows as right, in the language of the text that it speaks of. */
const MODEL_WORDS: Readonly<Record<Language, { readonly participle: string; readonly verb: string }>> = {
  en: { participle: 'Recalling', verb: 'Decides' },
  fr: { participle: 'Rappelant', verb: 'Décide' },
  es: { participle: 'Recordando', verb: 'Decide' },
  ru: { participle: 'ссылаясь', verb: 'постановляет' },
  ar: { participle: 'وإذ تشير', verb: 'تقرر' },
  zh: { participle: '回顾', verb: '决定' },
};

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
