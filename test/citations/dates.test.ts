import { strict as assert } from 'node:assert';
import type { Language } from '../../server/src/vocabulary/language';
import { cited } from './cited';

const PAIR = ['resolution A/RES/73/248 @2018-12-20', 'resolution A/RES/74/238 @2019-12-18'];

/** As many dates as numbers: each has its own. */
const RESPECTIVE: [Language, string][] = [
  ['en', 'its resolutions 73/248 and 74/238 of 20 December 2018 and 18 December 2019, respectively,'],
  ['en', 'its resolutions 73/248 and 74/238, respectively of 20 December 2018 and of 18 December 2019,'],
  ['fr', 'ses résolutions 73/248 et 74/238, en date du 20 décembre 2018 et du 18 décembre 2019,'],
  ['fr', 'ses résolutions 73/248 et 74/238, en date des 20 décembre 2018 et 18 décembre 2019,'],
  [
    'es',
    'sus resoluciones 73/248 y 74/238, de 20 de diciembre de 2018 y 18 de diciembre de 2019, respectivamente,',
  ],
  ['es', 'sus resoluciones 73/248 y 74/238, de fechas 20 de diciembre de 2018 y 18 de diciembre de 2019,'],
  ['ru', 'свои резолюции 73/248 и 74/238 от 20 декабря 2018 года и 18 декабря 2019 года'],
  ['ru', 'свои резолюции 73/248 и 74/238 соответственно от 20 декабря 2018 года и от 18 декабря 2019 года'],
  [
    'ar',
    'وإذ تشير إلى قراريها 73/248 و 74/238 المؤرخين 20 كانون الأول/ديسمبر 2018 و 18 كانون الأول/ديسمبر 2019 على التوالي،',
  ],
  ['zh', '回顾其2018年12月20日和2019年12月18日第73/248号和第74/238号决议，'],
];

describe('dates of resolutions', () => {
  for (const [language, text] of RESPECTIVE)
    it(`are paired in ${language}: ${text.slice(0, 60)}`, () =>
      assert.deepEqual(cited(text, language), PAIR));

  it('are paired three by three as well', () => {
    assert.deepEqual(
      cited(
        'its resolutions 73/248, 74/238 and 75/1 of 20 December 2018, 18 December 2019 and 5 October 2020',
      ),
      [...PAIR, 'resolution A/RES/75/1 @2020-10-05'],
    );
  });

  it('are not paired where there are more numbers than dates', () => {
    assert.deepEqual(
      cited('its resolutions 71/1, 73/248 and 74/238 of 20 December 2018 and 18 December 2019'),
      ['resolution A/RES/71/1', 'resolution A/RES/73/248', 'resolution A/RES/74/238 @2018-12-20'],
    );
  });

  for (const words of ['关于', '根据'])
    it(`of a report are none of the resolution that it is made under: ${words}`, () => {
      assert.deepEqual(
        cited(`秘书长2020年3月5日${words}第2500(2019)号决议提交的灯塔报告(S/2020/176)`, 'zh', 'S'),
        ['resolution S/RES/2500(2019)', 'document S/2020/176'],
      );
    });

  it('go with a number behind "adopted"', () => {
    assert.deepEqual(cited('安全理事会2000年10月31日通过的第1325(2000)号决议', 'zh'), [
      'resolution S/RES/1325(2000) @2000-10-31',
    ]);
  });
});

describe('a number with its session in Roman figures', () => {
  it('is one of the Assembly where it can be, whoever the sentence spoke of before', () => {
    assert.deepEqual(
      cited(
        'the accord that the General Conference approved and that it endorsed in its resolution 1145 (XII)',
      ),
      ['resolution A/RES/1145(XII)'],
    );
  });

  it('is of the body that is named with it', () => {
    assert.deepEqual(cited('resolution 1145 (XII) of the General Conference'), ['resolution -']);
  });
});
