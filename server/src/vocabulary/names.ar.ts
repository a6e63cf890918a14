import { type NameForms, PLAIN_NAMES } from './names.form';

export const ARABIC_NAMES: NameForms = {
  ...PLAIN_NAMES,
  shortened: 'start',
  matter: {
    on: 'بشأن ',
    adjectives: ['المتعلق', 'الخاص'],
    by: 'ب',
    feminine: 'ة',
    feminineNouns: /^(?:ال)?(?:اتفاقية|معاهدة|خطة|مدونة|مبادئ|قواعد|خطوط|استراتيجية|توصية)$/,
    dated: /^(?:ال)?(?:اتفاقية|معاهدة|اتفاق|بروتوكول|إعلان)$/,
    year: 'عام',
  },
  alike: {
    done: /^[وف]?(?:س?[يت]?تم|[يت]?جر[ىي]|س?يجري|سبق|أمكن|تسنى)$/,
    longestDone: 6,
    toIt: /^علي(?:ه|ها|هما|هم)$/,
    adjective: /ستراتيجية$/,
    definite: /^(?:[وفبكل]{0,2}ال|[وف]?لل)|(?:ه|ها|هم|هما|نا)$|^[وفبل]?غير$/,
    feminine: 'ه',
    feminineComparative: 'ى',
  },
};
