import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { formulaAt } from '../../server/src/model/formula';
import { LANGUAGES } from '../../server/src/vocabulary/language';
import { vocabularyOf } from '../../server/src/vocabulary/vocabulary';

/** Line, organ, language, comma, and what is left of the line. */
const formulas = [
  ['The General Assembly,', 'general-assembly', 'en', true, ''],
  ['*The General Assembly*,', 'general-assembly', 'en', true, ''],
  ['    _The Security Council_,  ', 'security-council', 'en', true, ''],
  ['THE SECURITY COUNCIL,', 'security-council', 'en', true, ''],
  ['The General Assembly', 'general-assembly', 'en', false, ''],
  ['*The General Assembly*;', 'general-assembly', 'en', true, ''],
  ['The General Assembly: ', 'general-assembly', 'en', true, ''],
  ['The General Assembly: at work', 'general-assembly', 'en', false, ': at work'],
  ['大会：', 'general-assembly', 'zh', true, ''],
  [
    'The General Assembly Decides to lend lanterns.',
    'general-assembly',
    'en',
    false,
    'Decides to lend lanterns.',
  ],
  ['The  General\u00a0Assembly,', 'general-assembly', 'en', true, ''],
  ['The United Nations General Assembly,', 'general-assembly', 'en', true, ''],
  ['The Third Committee,', 'main-committee', 'en', true, ''],
  ['The Social, Humanitarian and Cultural Committee,', 'main-committee', 'en', true, ''],
  ['The Commission on the Status of Women,', 'commission-on-the-status-of-women', 'en', true, ''],
  ['THE FORMAL CLEARING OFFICE,', 'other', 'en', true, ''],
  ['The Lighthouse Board,', 'other', 'en', true, ''],
  ['The Ninety-first World Lighthouse Assembly,', 'other', 'en', true, ''],
  ['L’Assemblée générale,', 'general-assembly', 'fr', true, ''],
  ["*L'Assemblée générale*,", 'general-assembly', 'fr', true, ''],
  ['Le Conseil des droits de l’homme,', 'human-rights-council', 'fr', true, ''],
  ['Le Comité des phares et balises,', 'other', 'fr', true, ''],
  ['El Consejo Económico y Social,', 'economic-and-social-council', 'es', true, ''],
  ['La Junta de Comercio y Desarrollo,', 'trade-and-development-board', 'es', true, ''],
  ['Генеральная Ассамблея,', 'general-assembly', 'ru', true, ''],
  ['Комитет по маякам,', 'other', 'ru', true, ''],
  ['إن الجمعية العامة،', 'general-assembly', 'ar', true, ''],
  ['إن مجلس الأمن ،', 'security-council', 'ar', true, ''],
  ['إنَّ الجمعية العامة،', 'general-assembly', 'ar', true, ''],
  ['إن لجنة المنارات،', 'other', 'ar', true, ''],
  ['大会，', 'general-assembly', 'zh', true, ''],
  ['大会', 'general-assembly', 'zh', false, ''],
  ['灯塔委员会，', 'other', 'zh', true, ''],
] as const;

const others = [
  '',
  '   ',
  'General Assembly',
  'the General Assembly,',
  'The General Assembly’s lanterns,',
  'The Council, having met,',
  'The lighthouse keepers,',
  'The Lighthouse Board, the Harbour Board and the others,',
  'Recalling the Security Council,',
  '大会决定',
  '注意到灯塔委员会，',
];

describe('formulas', () => {
  for (const [line, organ, language, comma, rest] of formulas)
    it(JSON.stringify(line), () => {
      const found = formulaAt(line);
      assert.deepEqual([found?.organ, found?.language, found?.comma], [organ, language, comma]);
      assert.equal(line.slice(found!.length), rest);
    });

  for (const line of others) it(`none in ${JSON.stringify(line)}`, () => assert.equal(formulaAt(line), null));

  it('takes any line, and never tells a length beyond it', () => {
    const words = LANGUAGES.flatMap((language) => {
      const { organs, punctuation } = vocabularyOf(language);
      return [punctuation.comma, ...organs[0]!.formulas, ...organs[0]!.formulas[0]!.split(' ')];
    });
    const line = fc.array(
      fc.oneof(fc.constantFrom(...words, ' ', '*', '_', '\u200f'), fc.string({ maxLength: 4 })),
    );
    fc.assert(
      fc.property(line, (parts) => {
        const text = parts.join('');
        const found = formulaAt(text);
        assert.ok(found === null || (found.length > 0 && found.length <= text.length));
      }),
    );
  });
});
