import { strict as assert } from 'node:assert';
import { detectLanguage } from '../../server/src/model/language';
import type { Language } from '../../server/src/vocabulary/language';

const texts: readonly (readonly [Language, string, string])[] = [
  ['en', 'a formula', 'The General Assembly,\n\nRecalling le phare et la lanterne,\n'],
  ['fr', 'a formula among English labels', 'Distr.: General\n3 March 2026\n\nL’Assemblée générale,\n\n'],
  [
    'ru',
    'a formula among English labels',
    'Distr.: General\n3 March 2026\nOriginal: English\n\nСовет Безопасности,\n',
  ],
  ['ar', 'a formula in Markdown', '*إن الجمعية العامة*،\n'],
  [
    'zh',
    'the script',
    'Distr.: General\n3 March 2026\nA/81/L.4\n\n各国灯塔应当在夜间保持点亮，并由守塔人看管\n',
  ],
  ['ru', 'the script', 'A/81/L.4\n\nМаяки должны гореть всю ночь\n'],
  ['ar', 'the script', 'Distr.: Limited\n\nينبغي أن تظل المنارات مضاءة طوال الليل\n'],
  [
    'en',
    'words, with a name in another script',
    'The keeper of the lighthouse at Маяк is to be paid by the harbour.',
  ],
  ['en', 'words', 'The lamps are to be lit at dusk and kept in order for the ships.'],
  ['fr', 'words', 'Les lampes sont allumées au crépuscule et gardées par les gardiens du phare.'],
  ['es', 'words', 'Las lámparas se encienden al anochecer y los guardianes del faro las cuidan.'],
  ['en', 'nothing', ''],
  ['en', 'nothing', '\n\n12/34 — …\n'],
];

describe('language of a text', () => {
  for (const [language, why, text] of texts)
    it(`${language} by ${why}: ${JSON.stringify(text.slice(0, 40))}`, () =>
      assert.equal(detectLanguage(text), language));

  it('is found behind a masthead of a thousand sponsors', () => {
    assert.equal(detectLanguage(`${'Angola, '.repeat(1000)}\n\nLa Asamblea General,\n`), 'es');
  });
});
