import { strict as assert } from 'node:assert';
import { sentenceOrder } from '../../server/src/catalogue/written-forms';
import { stateAt, statesIn } from '../../server/src/features/state-at';
import type { Language } from '../../server/src/vocabulary/language';
import { fixture } from './fixture';

/** Words of a paragraph and the States that they name, as `code:words`, in order. */
const NAMED: readonly [language: Language, words: string, named: string][] = [
  // Each case of a declension, adjectives and nouns, also joined by hyphens.
  [
    'ru',
    'о положении маяков в Российской Федерации, Украине и Республике Молдова',
    'RUS:Российской Федерации UKR:Украине MDA:Республике Молдова',
  ],
  ['ru', 'правительствам Камеруна, Нигера, Нигерии и Чада', 'CMR:Камеруна NER:Нигера NGA:Нигерии TCD:Чада'],
  ['ru', 'Италией, Уругваем и Израилем', 'ITA:Италией URY:Уругваем ISR:Израилем'],
  ['ru', 'маяки Египта, Филиппин и Нидерландов', 'EGY:Египта PHL:Филиппин NLD:Нидерландов'],
  ['ru', 'в Тиморе-Лешти, Гвинее-Бисау и на Шри-Ланке', 'TLS:Тиморе-Лешти GNB:Гвинее-Бисау LKA:Шри-Ланке'],
  [
    'ru',
    'Соединенным Королевством Великобритании и Северной Ирландии',
    'GBR:Соединенным Королевством Великобритании и Северной Ирландии',
  ],
  [
    'ru',
    'в Боснии и Герцеговине и на Соломоновых Островах',
    'BIH:Боснии и Герцеговине SLB:Соломоновых Островах',
  ],
  ['ru', 'правительство Исламской Республики Иран', 'IRN:Исламской Республики Иран'],
  ['ru', 'Президент Украины и Правительство Марокко', 'UKR:Украины MAR:Марокко'],
  ['ru', 'сумма в размере 75 000 долл. США', 'USA:США'],
  ['ru', 'маяки в Папуа — Новой Гвинее', 'PNG:Папуа — Новой Гвинее'],
  // Words that are written like a name, regions, waters.
  ['ru', 'мир и чад, перу и кубы, кроме того', ''],
  ['ru', 'Того же мнения придерживаются хранители', ''],
  ['ru', 'в Бенине и Того', 'BEN:Бенине TGO:Того'],
  ['ru', 'бассейн озера Чад и Гвинейский залив', ''],
  ['ru', 'на территории бывшей Югославии', ''],
  ['ru', 'государства Восточной и Южной Африки', ''],
  ['ru', 'правительство Южной Африки', 'ZAF:Южной Африки'],
  // Particles written in one with the name.
  ['ar', 'المنارات في العراق ولبنان وبالسودان', 'IRQ:العراق LBN:لبنان SDN:السودان'],
  ['ar', 'تقديرها للعراق وللهند ولأنغولا', 'IRQ:للعراق IND:للهند AGO:أنغولا'],
  ['ar', 'المتعلقة بليبيا وبجنوب السودان', 'LBY:ليبيا SSD:جنوب السودان'],
  ['ar', 'حكومة جمهورية إيران الإسلامية', 'IRN:جمهورية إيران الإسلامية'],
  ['ar', 'المنارات في تيمور-ليشتي', 'TLS:تيمور-ليشتي'],
  ['ar', 'حكومات تشاد ومالي والنيجر', 'TCD:تشاد MLI:مالي NER:النيجر'],
  ['ar', 'حكومة مالي', 'MLI:مالي'],
  ['ar', 'تقديم دعم مالي وتقني', ''],
  ['ar', 'السلام والأمن في البحرين الأحمر والأسود', ''],
  ['ar', 'المنعقدة في البحرين', 'BHR:البحرين'],
  ['ar', 'إعلان عمان بشأن المنارات', ''],
  ['ar', 'حكومة عمان', 'OMN:عمان'],
  ['ar', 'بلدان حوض بحيرة تشاد والضفة الغربية لنهر الأردن', ''],
  ['ar', 'اتحاد المغرب العربي وبلدية الجزائر العاصمة', ''],
  // Cities.
  ['es', 'reunida en la Ciudad de México y en Cancún (México)', 'MEX:México'],
  ['ar', 'المنعقدة في مدينة الكويت', ''],
  ['ru', 'в городе Тунис и в Тунисе', 'TUN:Тунисе'],
  // Elsewhere: the order of a sentence.
  ['fr', 'le Gouvernement de la République islamique d’Iran', 'IRN:République islamique d’Iran'],
  ['es', 'el Estado Plurinacional de Bolivia', 'BOL:Estado Plurinacional de Bolivia'],
  ['en', 'the lamps of the Gulf of Guinea and of Latin America', ''],
];

describe('The States that running text names', () => {
  for (const [language, words, named] of NAMED)
    it(`${language}: ${words}`, () => {
      const found = [...statesIn(words, language)];
      assert.equal(
        found.map(({ name, start, end }) => `${name.state}:${words.slice(start, end)}`).join(' '),
        named,
      );
    });

  it('are told from the name on, not from the particle before it', () => {
    const { resolution, cursors, ranges } = fixture(`
      الأمم المتحدة

      الجمعية العامة

      إن الجمعية العامة،

      إذ تحيط علما بالمنارات المتعلقة ب⟦ليب‸يا⟧،

      1 - تقرر أن تبقى المنارات مضاءة.
    `);
    const found = stateAt(resolution, cursors[0]!);
    assert.equal(found?.name.state, 'LBY');
    assert.deepEqual(found?.span, ranges[0]);
  });

  it('stand in lists with their base first', () => {
    assert.equal(sentenceOrder('Bolivia (Plurinational State of)'), 'Plurinational State of Bolivia');
    assert.equal(sentenceOrder('Iran (République islamique d’)'), 'République islamique d’Iran');
    assert.equal(sentenceOrder('فنزويلا (جمهورية - البوليفارية)'), 'جمهورية فنزويلا البوليفارية');
    assert.equal(sentenceOrder('هولندا (مملكة -)'), 'مملكة هولندا');
    assert.equal(sentenceOrder('Netherlands (Kingdom of the)'), 'Kingdom of the Netherlands');
    assert.equal(sentenceOrder('Kenya'), null);
  });
});
