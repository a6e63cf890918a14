import type { Language } from './language';

/** What a message shows as right, in the language of the text that it speaks of. */
export const MODEL_WORDS: Readonly<Record<Language, { readonly participle: string; readonly verb: string }>> =
  {
    en: { participle: 'Recalling', verb: 'Decides' },
    fr: { participle: 'Rappelant', verb: 'Décide' },
    es: { participle: 'Recordando', verb: 'Decide' },
    ru: { participle: 'ссылаясь', verb: 'постановляет' },
    ar: { participle: 'وإذ تشير', verb: 'تقرر' },
    zh: { participle: '回顾', verb: '决定' },
  };
