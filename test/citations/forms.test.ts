import { strict as assert } from 'node:assert';
import { LANGUAGES, type Language } from '../../server/src/vocabulary/language';
import { cited } from './cited';

const BY_SESSION = ['resolution A/RES/47/19', 'resolution A/RES/48/16', 'resolution A/RES/72/4 @2017-11-01'];
const COUNCILS = ['resolution E/RES/2006/27', 'resolution E/RES/1980/67', 'resolution A/HRC/RES/16/21'];
const RUNNING = ['resolution A/RES/2200(XXI)', 'resolution A/RES/S-27/2', 'resolution A/RES/ES-11/1'];
const OF_SECURITY_COUNCIL = ['resolution S/RES/1325(2000)', 'resolution S/RES/1820(2008)'];

/** Each form of a reference in each language: its words and what they cite. */
const FORMS: Record<string, { words: Record<Language, string>; cites: string[] }> = {
  'a bare list, its last number dated': {
    words: {
      en: 'resolutions 47/19, 48/16 and 72/4 of 1 November 2017',
      fr: 'les résolutions 47/19, 48/16 et 72/4 du 1er novembre 2017',
      es: 'las resoluciones 47/19, 48/16 y 72/4, de 1 de noviembre de 2017',
      ru: 'резолюции 47/19, 48/16 и 72/4 от 1 ноября 2017 года',
      ar: 'القرارات 47/19 و 48/16 و 72/4 المؤرخ 1 تشرين الثاني/نوفمبر 2017',
      zh: '第47/19号、第48/16号和2017年11月1日第72/4号决议',
    },
    cites: BY_SESSION,
  },
  'numbers of two councils, each named': {
    words: {
      en: 'Economic and Social Council resolutions 2006/27 and 1980/67 and Human Rights Council resolution 16/21',
      fr: 'les résolutions 2006/27 et 1980/67 du Conseil économique et social et 16/21 du Conseil des droits de l’homme',
      es: 'las resoluciones 2006/27 y 1980/67 del Consejo Económico y Social y 16/21 del Consejo de Derechos Humanos',
      ru: 'резолюции 2006/27 и 1980/67 Экономического и Социального Совета и 16/21 Совета по правам человека',
      ar: 'قراري المجلس الاقتصادي والاجتماعي 2006/27 و 1980/67 وقرار مجلس حقوق الإنسان 16/21',
      zh: '经济及社会理事会第2006/27号和第1980/67号决议，人权理事会第16/21号决议',
    },
    cites: COUNCILS,
  },
  'sessions in Roman figures, special and emergency special sessions': {
    words: {
      en: 'General Assembly resolutions 2200 A (XXI), S-27/2 and ES-11/1',
      fr: 'les résolutions 2200 A (XXI), S-27/2 et ES-11/1 de l’Assemblée générale',
      es: 'las resoluciones 2200 A (XXI), S-27/2 y ES-11/1 de la Asamblea General',
      ru: 'резолюции 2200 A (XXI), S-27/2 и ES-11/1 Генеральной Ассамблеи',
      ar: 'قرارات الجمعية العامة 2200 ألف (د-21) ودإ-27/2 ودإط-11/1',
      zh: '大会第2200 A(XXI)号、S-27/2号和ES-11/1号决议',
    },
    cites: RUNNING,
  },
  'numbers with their years': {
    words: {
      en: 'Security Council resolutions 1325 (2000) and 1820 (2008)',
      fr: 'les résolutions 1325 (2000) et 1820 (2008) du Conseil de sécurité',
      es: 'las resoluciones del Consejo de Seguridad 1325 (2000) y 1820 (2008)',
      ru: 'резолюции Совета Безопасности 1325 (2000) и 1820 (2008)',
      ar: 'قراري مجلس الأمن 1325 (2000) و 1820 (2008)',
      zh: '安全理事会第1325(2000)号和第1820(2008)号决议',
    },
    cites: OF_SECURITY_COUNCIL,
  },
  'documents with additions in a range and a joint symbol with its annex': {
    words: {
      en: 'See E/CN.4/2006/62 and Add.1 to 3, and A/56/1026-S/2002/932',
      fr: 'Voir E/CN.4/2006/62 et Add.1 à 3, et A/56/1026-S/2002/932',
      es: 'Véanse E/CN.4/2006/62 y Add.1 a 3, y A/56/1026-S/2002/932',
      ru: 'См. E/CN.4/2006/62 и Add.1–3, а также A/56/1026-S/2002/932',
      ar: 'انظر E/CN.4/2006/62 و Add.1-3 و A/56/1026-S/2002/932',
      zh: '见E/CN.4/2006/62和Add.1-3，A/56/1026-S/2002/932',
    },
    cites: ['document E/CN.4/2006/62', 'document A/56/1026-S/2002/932'],
  },
  'Official Records, supplement and symbol': {
    words: {
      en: 'Official Records of the General Assembly, Seventy-eighth Session, Supplement No. 53 (A/78/53)',
      fr: 'Documents officiels de l’Assemblée générale, soixante-dix-huitième session, Supplément no 53 (A/78/53)',
      es: 'Documentos Oficiales de la Asamblea General, septuagésimo octavo período de sesiones, Suplemento núm. 53 (A/78/53)',
      ru: 'Официальные отчеты Генеральной Ассамблеи, семьдесят восьмая сессия, Дополнение № 53 (A/78/53)',
      ar: 'الوثائق الرسمية للجمعية العامة، الدورة الثامنة والسبعون، الملحق رقم 53 (A/78/53)',
      zh: '《大会正式记录，第七十八届会议，补编第53号》(A/78/53)',
    },
    cites: ['official-records A/78/53', 'document A/78/53'],
  },
  'Ibid. with another volume of the treaty series': {
    words: {
      en: 'Ibid., vol. 1249, No. 20378.',
      fr: 'Ibid., vol. 1249, no 20378.',
      es: 'Ibid., vol. 1249, núm. 20378.',
      ru: 'Там же, том 1249, № 20378.',
      ar: 'المرجع نفسه، المجلد 1249، الرقم 20378.',
      zh: '同上，第1249卷，第20378号。',
    },
    cites: ['repeated cedaw'],
  },
  'a presidential statement': {
    words: {
      en: 'the statement by its President (S/PRST/2015/22)',
      fr: 'la déclaration de sa présidence (S/PRST/2015/22)',
      es: 'la declaración de su Presidencia (S/PRST/2015/22)',
      ru: 'заявление своего Председателя (S/PRST/2015/22)',
      ar: 'بيان رئيسه (S/PRST/2015/22)',
      zh: '主席声明(S/PRST/2015/22)',
    },
    cites: ['document S/PRST/2015/22'],
  },
};

/** Symbols are the same in every language. */
const SERIES = [
  'A/INF/79/4',
  'A/C.3/61/L.7/Rev.1',
  'A/CONF.239/11',
  'UNEP/EA.6/HLS.1',
  'FCCC/CP/2015/10/Add.1',
  'E/CN.6/2010/11',
  'HRI/GEN/1/Rev.9',
  'CCPR/C/21/Rev.1/Add.13',
  'CEDAW/C/GC/35',
  'CRC/C/GC/25',
  'ST/SGB/2003/13',
  'TD/B/71/2',
  'ECE/TRANS/300',
  'LC/L.4500',
];

describe('forms of references', () => {
  for (const [form, { words, cites }] of Object.entries(FORMS))
    for (const language of LANGUAGES)
      it(`${form}: ${language}`, () => assert.deepEqual(cited(words[language], language), cites));

  for (const symbol of SERIES)
    it(`a document of the series ${symbol}`, () => {
      for (const language of LANGUAGES)
        assert.deepEqual(cited(`(${symbol})`, language), [`document ${symbol}`]);
    });
});
