import type { Language } from './language';
import { ARABIC_NAMES } from './names.ar';
import { type NameForms, PLAIN_NAMES } from './names.form';
import { RUSSIAN_NAMES } from './names.ru';

export const NAME_FORMS: { readonly [L in Language]: NameForms } = {
  en: {
    ...PLAIN_NAMES,
    compounds: true,
    shortened: 'anywhere',
    capitals: true,
    goesOn: /^(?:Additional|Relative|Supplementary|\p{L}+(?:ing|ed)|[IVX]+)$/u,
    ofOwner: 'of',
    year: {
      nouns: /^(?:International )?(?:Convention|Protocol|Agreement|Treaty|Declaration)\b/,
      before: null,
      year: '#',
      last: false,
    },
  },
  fr: {
    ...PLAIN_NAMES,
    // `les Parties à l’Accord de ratifier …`, `la Convention de manière cohérente`, `l’Accord d’y adhérer`
    sentence: {
      behind: /(?:^|[^\p{L}])(?:de |pour |d[’'])$/u,
      words: /^(?:manière|façon|sorte|ne|se|y|leur|les?|\p{Ll}{2,}(?:er|ir|ndre|ttre|ivre|aire))$/u,
    },
    year: {
      nouns: null,
      before: / (?:sur|relative?|contre|pour|concernant|visant|régissant|aux fins) /,
      year: 'de #',
      last: false,
    },
  },
  es: {
    ...PLAIN_NAMES,
    // `la Carta de preservar`, `el Acuerdo para conservarlos`, `la Convención de manera coherente`; in names infinitives have a
    // capital (`Convención para Reducir los Casos de Apatridia`).
    sentence: {
      behind: null,
      words: /^(?:manera|forma|modo|conformidad|acuerdo|que|\p{Ll}+[aei]r(?:l[aeo]s?|se)?)$/u,
    },
    year: { nouns: null, before: / (?:sobre|relativ[ao]|contra|para|por) /, year: 'de #', last: false },
  },
  ru: RUSSIAN_NAMES,
  ar: ARABIC_NAMES,
  zh: { ...PLAIN_NAMES, inTitleMarks: true },
};
