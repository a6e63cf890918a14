import { strict as assert } from 'node:assert';
import { addressOf } from '../../server/src/citations/address';
import { explainSymbol } from '../../server/src/citations/explain';
import { findReferences } from '../../server/src/citations/find';
import { DESIGNATIONS } from '../../server/src/vocabulary/designations';
import type { Language } from '../../server/src/vocabulary/language';
import { cited } from './cited';

/** Drafts on invented subjects that cite what bodies outside the document system have adopted and issued. */
const CITED: [Language, string, string[]][] = [
  [
    'en',
    'Takes note of resolutions GC(64)/RES/9 and GC(64)/RES/10 of 21 September 2020 on lamps;',
    ['resolution GC(64)/RES/9', 'resolution GC(64)/RES/10 @2020-09-21'],
  ],
  ['en', 'including GC(66)/RES/9 A and resolution', ['resolution GC(66)/RES/9A']],
  ['en', 'Recalling resolution GC(XXXIV)/RES/530 on beacons', ['resolution GC(XXXIV)/RES/530']],
  ['en', 'decision GC(53)/DEC/13 of 18 September 2009', ['decision GC(53)/DEC/13 @2009-09-18']],
  [
    'en',
    'document GOV/INF/2005/10-GC(49)/INF/6, attachment',
    ['document GOV/INF/2005/10', 'document GC(49)/INF/6'],
  ],
  ['en', 'See GC.18/3, decision IDB.47/Dec.7.', ['document GC.18/3', 'decision IDB.47/Dec.7']],
  [
    'en',
    'in its resolution GC.18/Res.9 of 7 November 2019, entitled',
    ['resolution GC.18/Res.9 @2019-11-07'],
  ],
  ['en', 'IDB.48/16/Rev.1.', ['document IDB.48/16/Rev.1']],
  ['en', 'resolution A.1078(28) of 4 December 2013', ['resolution A.1078(28) @2013-12-04']],
  [
    'en',
    'resolutions MSC.571(109) and LC-LP.1 (2008)',
    ['resolution MSC.571(109)', 'resolution LC-LP.1(2008)'],
  ],
  ['en', 'decision C-SS-4/DEC.3 of 27 June 2018', ['decision C-SS-4/DEC.3 @2018-06-27']],
  ['en', 'as in EC-96/DG.1.', ['document EC-96/DG.1']],
  [
    'en',
    'decision Assembly/AU/Dec.695 (XXXI) of the Assembly of the African Union',
    ['decision Assembly/AU/Dec.695(XXXI)'],
  ],
  ['en', 'resolution CM/Res.1153 (XLVIII) of 1988', ['resolution CM/Res.1153(XLVIII)']],
  ['en', 'See resolution Conf. 16.7 of the Conference', ['resolution Conf.16.7']],
  ['en', 'document WT/MIN(22)/33, annex.', ['document WT/MIN(22)/33 (annex)']],
  ['en', 'document COFI/2014/4.2/Rev.1, appendix II.', ['document COFI/2014/4.2/Rev.1 (appendix II)']],
  ['en', '39 C/Resolution 21', ['resolution 39 C/Resolution 21']],
  ['en', 'ICC-ASP/14/Res.4', ['resolution ICC-ASP/14/Res.4']],
  [
    'ar',
    'الوثيقة EB 136/8، المرفق الأول، والوثيقة C 2019/23.',
    ['document EB136/8 (المرفق الأول)', 'document C 2019/23'],
  ],
  ['en', 'document CL 144/9 (C 2013/20), annex D.', ['document CL 144/9', 'document C 2013/20 (annex D)']],
  [
    'es',
    'la resolución de la Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional 10/6, de 16 de octubre de 2020,',
    ['treaty untoc', 'resolution - @2020-10-16'],
  ],
  // The World Health Assembly writes a full stop between session and number; in Arabic it is a hyphen.
  [
    'en',
    'World Health Assembly resolution 76.16 of 30 May 2023, entitled',
    ['resolution WHA76.16 @2023-05-30'],
  ],
  [
    'en',
    'resolutions 58.16 of 25 May 2005, 65.3 and 69.3 of 29 May 2016',
    ['resolution WHA58.16 @2005-05-25', 'resolution WHA65.3', 'resolution WHA69.3 @2016-05-29'],
  ],
  [
    'en',
    'World Health Organization, document WHA58/2005/REC/1, resolution 58.3, annex.',
    ['document WHA58/2005/REC/1', 'resolution WHA58.3 (annex)'],
  ],
  ['en', 'resolution 8.5 of the Meeting of the Parties', ['resolution -']],
  [
    'ar',
    'الوثيقة WHA58/2005/REC/1، القرار 58-3، المرفق',
    ['document WHA58/2005/REC/1', 'resolution WHA58.3 (المرفق)'],
  ],
  ['zh', '世界卫生大会2024年6月1日第77.2号决议', ['resolution WHA77.2 @2024-06-01']],
  ['zh', '注意到第GC(66)/RES/6号决议', ['resolution GC(66)/RES/6']],
  ['ru', 'в резолюции А.1078(28) от 4 декабря 2013 года', ['resolution A.1078(28) @2013-12-04']],
  ['ar', 'في قرارها م ع-18/ق-9 والمقرر م ت ص-48/م-8', ['resolution GC.18/Res.9', 'decision IDB.48/Dec.8']],
  ['ar', 'الوثيقة WHA71/2018/REC/1، القرار 71/6.', ['document WHA71/2018/REC/1', 'resolution WHA71.6']],
  [
    'ar',
    'الوثيقة WHA71/2018/REC/1، والقرار 71/6، وانظر أيضا القرار 72/6',
    ['document WHA71/2018/REC/1', 'resolution WHA71.6', 'resolution A/RES/72/6'],
  ],
  ['ar', 'الوثيقة WHA71/2018/REC/1، والقرار 72/6', ['document WHA71/2018/REC/1', 'resolution A/RES/72/6']],
  ['ru', 'документ GOV/INF/2005/ 10-GC(49)/INF/6', ['document GOV/INF/2005/10', 'document GC(49)/INF/6']],
  // What stands in the report of another body is that body's, whatever its number looks like.
  [
    'ar',
    'الملحق رقم 25 (A/55/25)، المرفق الأول، المقرر دإ-6/1، المرفق',
    ['document A/55/25 (المرفق الأول)', 'decision - (المرفق)'],
  ],
  ['zh', '联合国环境规划署理事会2013年2月22日第27/2号决定', ['decision - @2013-02-22']],
  // Decisions of conferences of parties.
  ['en', 'decisions 1/CP.21 and 2/CMA.3', ['decision 1/CP.21', 'decision 2/CMA.3']],
  ['en', 'decision 26/COP.15 of 20 May 2022', ['decision 26/COP.15 @2022-05-20']],
  ['ar', 'المقرر 1/م أ-21، المرفق', ['decision 1/CP.21 (المرفق)']],
  ['ar', 'المقرر 2/م أ-27، والمقرر 2/م أ ت-4', ['decision 2/CP.27', 'decision 2/CMA.4']],
  ['ar', 'المقرر 1/م أإ-8', ['decision 1/CMP.8']],
  ['zh', '第1/CP.21号决定，附件', ['decision 1/CP.21 (附件)']],
  ['en', 'in its decision XII/3, and decisions X/2 and XI/4', ['decision -', 'decision -', 'decision -']],
  ['en', 'decisions SS.XI/9 and BS-V/11', ['decision -', 'decision -']],
  ['en', 'resolution 7/2019 of 28 June 2019', ['resolution - @2019-06-28']],
  // The Telecommunication Union tells place and year of a revision; the Council's running numbers are other ones.
  ['en', 'resolution 200 (Rev. Dubai, 2018) of the Plenipotentiary Conference', ['resolution -']],
  ['fr', 'la résolution 130 (Rév. Dubaï, 2018)', ['resolution -']],
  ['en', 'Parliamentary Assembly resolution 2325 (2020)', ['resolution -']],
  ['en', 'the Executive Board, in its decision 2013/28,', ['decision -']],
  // Figures that look like one of these.
  ['en', 'In its resolution, at 37.5 per cent of 12.4 million, figure I.1, and A.12', []],
  ['en', 'Appendix X/2 and, for 7/2019, the heading', []],
  ['en', 'Sales No. E.93.I.8, C-12 and EC-5', []],
  ['zh', '增长37.5%', []],
  ['ar', 'نسبة 12-30 في المائة', []],
];

describe('resolutions, decisions and documents of other bodies', () => {
  for (const [language, text, expected] of CITED)
    it(`${language}: ${text.slice(0, 70)}`, () => assert.deepEqual(cited(text, language), expected));

  for (const { form, kind, body, symbol: latin } of DESIGNATIONS) {
    const [words, symbol] = [form, latin ?? form].map((one) =>
      one.replaceAll('#', '12').replaceAll('%', 'XII'),
    ) as [string, string];
    it(`${body}: ${words}`, () => {
      const [found, ...more] = findReferences(`See ${words}, which shines`, {
        language: 'en',
        organ: 'A',
      });
      assert.deepEqual([found?.kind, found?.symbol, found?.text, more], [kind, symbol, words, []]);
      assert.equal(addressOf(symbol, 'en'), null);
      assert.deepEqual(explainSymbol(words), [{ symbol, parts: [{ part: symbol, meaning: body }] }]);
    });
  }
});
