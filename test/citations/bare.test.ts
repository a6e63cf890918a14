import { strict as assert } from 'node:assert';
import type { Language } from '../../server/src/vocabulary/language';
import { cited, printed } from './cited';

const BOTH = ['resolution S/RES/1325(2000)', 'resolution S/RES/2250(2015)'];

/** Lists of resolutions of the Security Council without their years. */
const LISTS: [Language, string, string[]][] = [
  ['en', 'Recalling Security Council resolutions 1325 and 2250 and related resolutions,', BOTH],
  ['en', 'Recalling resolutions 1325 and 2250 of the Security Council,', BOTH],
  ['fr', 'Rappelant les résolutions 1325 et 2250,', BOTH],
  ['fr', 'les résolutions 1325 et 2250 du Conseil de sécurité', BOTH],
  ['es', 'las resoluciones 1325 y 2250', BOTH],
  ['es', 'las resoluciones del Consejo de Seguridad 1325 y 2250', BOTH],
  ['ru', 'резолюции 1325 и 2250 Совета Безопасности', BOTH],
  ['ar', 'القرارين 1325 و 2250', BOTH],
  ['ar', 'قراري مجلس الأمن 1325 و 2250', BOTH],
  ['ar', 'قرار مجلس الأمن رقم 1325', BOTH.slice(0, 1)],
  ['zh', '安全理事会第1325和2250号决议', BOTH],
  ['zh', '安全理事会第1325号和第2250号决议', BOTH],
  ['zh', '第1325号、第2250号决议', BOTH],
  ['zh', '第1325(2000)号和第2250号决议', BOTH],
  ['zh', '第1325号和第2250(2015)号决议', BOTH],
  ['en', 'resolutions 1325 (2000) and 2250', BOTH],
  ['en', 'resolutions 1325 and 2250 (2015)', BOTH],
  [
    'en',
    'Security Council resolutions 1325, 1820, 1960 and 242',
    [
      'resolution S/RES/1325(2000)',
      'resolution S/RES/1820(2008)',
      'resolution S/RES/1960(2010)',
      'resolution S/RES/242(1967)',
    ],
  ],
  [
    'en',
    'resolution 1325 of 31 October 2000, paragraph 3 of resolutions 1820 and 2250',
    [
      'resolution S/RES/1325(2000) @2000-10-31',
      'resolution S/RES/1820(2008) (paragraph 3)',
      'resolution S/RES/2250(2015)',
    ],
  ],
];

/** Figures behind such a number, and numbers of other bodies. */
const OTHERS: [Language, string, string[]][] = [
  ['en', 'Security Council resolution 1325 and 90 lighthouses', BOTH.slice(0, 1)],
  ['en', 'resolution 1325 and 250 lighthouse keepers', BOTH.slice(0, 1)],
  ['en', 'resolution 1325 and 2030 targets', BOTH.slice(0, 1)],
  ['en', 'resolutions 1325 and 2.250', BOTH.slice(0, 1)],
  ['en', 'resolutions 1325 and 2250 of the Conference of Lighthouse Keepers', []],
  ['en', 'General Assembly resolutions 1325 and 2250', []],
  ['en', 'its resolution 2758 of 25 October 1971', []],
  ['en', 'resolution 2758 of 25 October 1971', []],
  ['fr', 'sa résolution 2758', []],
  ['ru', 'резолюции 1995 года', []],
  ['ar', 'قرارها 2758', []],
  ['zh', '大会第2758号决议', []],
  ['zh', '其第2758号决议', []],
  ['zh', '1971年10月25日第2758号决议', []],
  ['zh', '第2250号船只', []],
  ['zh', '第12 (LXXVII) 2023号决议', ['resolution E/RES/12(LXXVII)']],
];

describe('resolutions of the Security Council without their years', () => {
  for (const [language, text, expected] of [...LISTS, ...OTHERS])
    it(`${language}: ${text}`, () => assert.deepEqual(cited(text, language), expected));

  it('are those of the Council itself in its own text', () => {
    assert.deepEqual(cited('Reaffirming its resolutions 1325 and 242,', 'en', 'S'), [
      'resolution S/RES/1325(2000)',
      'resolution S/RES/242(1967)',
    ]);
  });

  it('have each its own place', () => {
    assert.deepEqual(printed('resolutions 1325 and 2250'), ['1325', '2250']);
  });
});
