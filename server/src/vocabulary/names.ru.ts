import { type NameForms, PLAIN_NAMES } from './names.form';

export const RUSSIAN_NAMES: NameForms = {
  ...PLAIN_NAMES,
  adjectivesFirst: /(?:[ая]я|[оеы]й|ий|[ую]ю|[ое]го|[ое]му|[ыи]м|[ое]м|[ое]е)$/,
  genitive: {
    nominative: /(?:[иеая]я|[ыи]й|[бгджзклмнпрстфцчшщ])$/,
    noMatter:
      /^(?:по\s(?:рассмотрению|обзору|вс[её]|эт)|для\s(?:вс[её]|эт|него|не[её]|них)|об?о?\s(?:вс[её]|эт))/,
    between: /^между\s/,
    betweenParties: /^(?:Конвенц|Пакт|Протокол|Договор|Соглашен)/,
  },
  year: { nouns: null, before: / (?:о|об|по|против|для|к|между) /, year: '# года', last: true },
};
