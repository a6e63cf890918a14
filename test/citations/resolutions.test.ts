import { strict as assert } from 'node:assert';
import type { Language } from '../../server/src/vocabulary/language';
import { cited, printed } from './cited';

/** Drafts on invented subjects, true to form; the second column is what they cite. */
const ENGLISH: [string, string[]][] = [
  ['Recalling its resolution 74/2 of 10 October 2019 on lighthouses,', ['resolution A/RES/74/2 @2019-10-10']],
  [
    'Recalling its resolutions 47/19 of 24 November 1992, 48/16 and 72/4 of 1 November 2017,',
    ['resolution A/RES/47/19 @1992-11-24', 'resolution A/RES/48/16', 'resolution A/RES/72/4 @2017-11-01'],
  ],
  [
    'Resolution 55/25, annex I, and resolution 58/4.',
    ['resolution A/RES/55/25 (annex I)', 'resolution A/RES/58/4'],
  ],
  ['See resolution 2200 A (XXI), annex.', ['resolution A/RES/2200(XXI) (annex)']],
  ['Resolution 217 A (III).', ['resolution A/RES/217(III)']],
  ['Recalling resolution 1514 (XV) of 14 December 1960,', ['resolution A/RES/1514(XV) @1960-12-14']],
  ['Resolutions 66/241 A and 57/130 A and B.', ['resolution A/RES/66/241A', 'resolution A/RES/57/130A-B']],
  [
    'its resolutions 1874 (S-IV) and 2252 (ES-V)',
    ['resolution A/RES/1874(S-IV)', 'resolution A/RES/2252(ES-V)'],
  ],
  [
    'General Assembly resolutions S-27/2 and ES-11/1',
    ['resolution A/RES/S-27/2', 'resolution A/RES/ES-11/1'],
  ],
  [
    'Security Council resolutions 1325 (2000) of 31 October 2000 and 1820 (2008)',
    ['resolution S/RES/1325(2000) @2000-10-31', 'resolution S/RES/1820(2008)'],
  ],
  // A slash for the parentheses is no right form, but leaves no doubt.
  ['Security Council resolution 2615/2021 of 22 December 2021', ['resolution S/RES/2615(2021) @2021-12-22']],
  ['resolution 904/1995', ['resolution -']],
  ['as endorsed in resolution 1325', ['resolution S/RES/1325(2000)']],
  ['resolutions 48/134–48/140', ['resolution A/RES/48/134', 'resolution A/RES/48/140']],
  ['resolution 55/25-6', []],
  ['UNSCR 1325 and GA Res. 60/1', ['resolution S/RES/1325(2000)', 'resolution A/RES/60/1']],
  [
    'resolution 217 (III) A of 10 December 1948 and resolution 217 (III) A.',
    ['resolution A/RES/217(III) @1948-12-10', 'resolution A/RES/217(III)'],
  ],
  ['A/RES/2200A(XXI) and A/RES/66/241 A.', ['resolution A/RES/2200(XXI)', 'resolution A/RES/66/241A']],
  ['See A/RES/66/241 A report follows', ['resolution A/RES/66/241']],
  [
    'Economic and Social Council decisions 16 (LVI) and 17 (LVI) of 17 May 1974 and 1980/127 of 2 May 1980',
    [
      'decision E/DEC/16(LVI) @1974-05-17',
      'decision E/DEC/17(LVI) @1974-05-17',
      'decision E/DEC/1980/127 @1980-05-02',
    ],
  ],
  ['Economic and Social Council resolution 155 C (VII)', ['resolution E/RES/155(VII)']],
  [
    'Recalling Commission on Human Rights resolutions on lighthouses, including resolutions 1998/72 of 22 April 1998 and 2004/7 of 13 April 2004',
    ['resolution E/CN.4/RES/1998/72 @1998-04-22', 'resolution E/CN.4/RES/2004/7 @2004-04-13'],
  ],
  // In August the Sub-Commission met, never the Council.
  ['the adoption of resolution 2000/22 of 18 August 2000, on lighthouses', ['resolution - @2000-08-18']],
  ['the adoption of resolution 2000/22 of 28 July 2000', ['resolution E/RES/2000/22 @2000-07-28']],
  ['Human Rights Council resolution 16/21 of 25 March 2011', ['resolution A/HRC/RES/16/21 @2011-03-25']],
  ['Human Rights Council decision 17/119', ['decision A/HRC/DEC/17/119']],
  ['Commission on Human Rights resolution 2005/80', ['resolution E/CN.4/RES/2005/80']],
  ['resolution 8 (XXXII) of the Commission on Human Rights', ['resolution E/CN.4/RES/8(XXXII)']],
  // Of some other commission: that on Human Rights had neither such a session nor such a number, nor did it sit then.
  ['the Commission, in its resolution 578 (LXXVII),', ['resolution -']],
  ['the Commission adopted its resolution 574 (XXVII)', ['resolution -']],
  ['Commission on Human Rights resolution 2011/4', ['resolution -']],
  ['decision 1/CP.21 of the Conference of the Parties', ['decision 1/CP.21']],
  ['United Nations Environment Assembly resolution 4/1', ['resolution UNEP/EA.4/Res.1']],
  ['resolution 22/8 of the Commission on Crime Prevention and Criminal Justice', ['resolution -']],
  ['International Lighthouse Union resolution 186', []],
  ['section VI of its resolution 45/248 B', ['resolution A/RES/45/248B (section VI)']],
  [
    'paragraphs 113, 117 and 119 to 124 of resolution 64/72',
    ['resolution A/RES/64/72 (paragraphs 113, 117 and 119 to 124)'],
  ],
  [
    'resolutions 68/247 A and 68/248 A, both of 27 December 2013,',
    ['resolution A/RES/68/247A @2013-12-27', 'resolution A/RES/68/248A @2013-12-27'],
  ],
  // Not numbers of resolutions, though they look like some.
  ['a ratio of 50/50 for the season 2019/20, on call 24/7', []],
  ['Recalling its budget for 2019/20 and 3 of the 4 lamps,', []],
];

/** What is numbered as resolutions are and is none, beside one that is. */
const OTHER_NOUNS: [Language, string, string[]][] = [
  [
    'en',
    'its resolution 2001/41 of 26 July 2001 and its agreed conclusions 1997/2 and 1998/2,',
    ['resolution E/RES/2001/41 @2001-07-26'],
  ],
  [
    'en',
    'resolutions 2001/41 and agreed conclusions 1997/2, and its resolution 2006/27',
    ['resolution E/RES/2001/41', 'resolution E/RES/2006/27'],
  ],
  ['en', 'resolution 70/1, Law No. 10/18 and general recommendation 35/2', ['resolution A/RES/70/1']],
  ['en', 'resolution 56/4 and general recommendation No. 39 (2022)', ['resolution A/RES/56/4']],
  ['fr', 'sa résolution 2001/41 et ses conclusions concertées 1997/2', ['resolution E/RES/2001/41']],
  ['es', 'su resolución 2001/41 y sus conclusiones convenidas 1997/2', ['resolution E/RES/2001/41']],
  ['ru', 'свою резолюцию 2001/41 и свои согласованные выводы 1997/2', ['resolution E/RES/2001/41']],
  ['ar', 'قراره 2001/41 واستنتاجاته المتفق عليها 1997/2', ['resolution E/RES/2001/41']],
  ['zh', '第2001/41号决议和第1997/2号商定结论', ['resolution E/RES/2001/41']],
  ['zh', '第1997/2号商定结论和第2001/41号决议', ['resolution E/RES/2001/41']],
  // Each noun governs what follows it, or in Chinese what stands before it.
  ['en', 'decision 2019/320 and resolution 2006/27', ['decision E/DEC/2019/320', 'resolution E/RES/2006/27']],
  ['fr', 'sa résolution 55/25 et sa décision 60/500', ['resolution A/RES/55/25', 'decision A/DEC/60/500']],
  ['es', 'su resolución 55/25 y su decisión 60/500', ['resolution A/RES/55/25', 'decision A/DEC/60/500']],
  ['ru', 'резолюцию 55/25 и решение 60/500', ['resolution A/RES/55/25', 'decision A/DEC/60/500']],
  ['ar', 'قرارها 55/25 ومقررها 60/500', ['resolution A/RES/55/25', 'decision A/DEC/60/500']],
  ['zh', '第60/500号决定、第55/25号决议', ['decision A/DEC/60/500', 'resolution A/RES/55/25']],
  // Words of a title say nothing of what follows them.
  [
    'en',
    'resolutions 48/16 of 3 November 1993 on the law of the sea, 49/9 on recommendations, and 50/10',
    ['resolution A/RES/48/16 @1993-11-03', 'resolution A/RES/49/9', 'resolution A/RES/50/10'],
  ],
];

/** Whose resolution it is, told by names, possessives and dates. */
const WHOSE: [string, string, string[]][] = [
  [
    'A',
    'Recalling that the Security Council, in its resolution 2334 (2016), spoke,',
    ['resolution S/RES/2334(2016)'],
  ],
  [
    'A',
    'as requested by the Economic and Social Council in its resolution 2006/27, and recalling its resolution 72/4,',
    ['resolution E/RES/2006/27', 'resolution A/RES/72/4'],
  ],
  ['A', 'the Human Rights Council, in its resolution 34/18, decided', ['resolution A/HRC/RES/34/18']],
  ['A', 'resolution 34/18 of 24 March 2017', ['resolution A/HRC/RES/34/18 @2017-03-24']],
  ['A', 'resolution 34/180 of 18 December 1979', ['resolution A/RES/34/180 @1979-12-18']],
  [
    'A/HRC',
    'Recalling its resolutions 5/1 and 34/18,',
    ['resolution A/HRC/RES/5/1', 'resolution A/HRC/RES/34/18'],
  ],
  ['A/HRC', 'Recalling General Assembly resolution 60/251,', ['resolution A/RES/60/251']],
  [
    'A/HRC',
    'Recalling resolution 60/251 and Council resolution 6/30,',
    ['resolution A/RES/60/251', 'resolution A/HRC/RES/6/30'],
  ],
  [
    'E',
    'Recalling its resolution 2020/12 and Council resolution 2011/20,',
    ['resolution E/RES/2020/12', 'resolution E/RES/2011/20'],
  ],
  [
    'A',
    'Human Rights Council resolutions S-16/1 of 29 April 2011 and S-17/1',
    ['resolution A/HRC/RES/S-16/1 @2011-04-29', 'resolution A/HRC/RES/S-17/1'],
  ],
  // A resolution in the report of another body is that body's.
  [
    'A',
    'A/56/1026-S/2002/932, annex II, resolution 14/221.',
    ['document A/56/1026-S/2002/932 (annex II)', 'resolution -'],
  ],
  [
    'A',
    'FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex.',
    ['document FCCC/CP/2015/10/Add.1', 'decision 1/CP.21 (annex)'],
  ],
];

describe('resolutions and decisions', () => {
  for (const [text, expected] of ENGLISH)
    it(text.slice(0, 80), () => assert.deepEqual(cited(text), expected));

  for (const [language, text, expected] of OTHER_NOUNS)
    it(`${language}: ${text.slice(0, 70)}`, () => assert.deepEqual(cited(text, language), expected));

  for (const [organ, text, expected] of WHOSE)
    it(`${organ}: ${text.slice(0, 70)}`, () => assert.deepEqual(cited(text, 'en', organ), expected));

  it('are printed as they stand, each with its own range', () => {
    assert.deepEqual(printed('its resolutions 55/25, annex I, 2200 A (XXI) and 57/130 A and B,'), [
      '55/25, annex I',
      '2200 A (XXI)',
      '57/130 A and B',
    ]);
    assert.deepEqual(printed('resolution 70/1 of 25 September 2015'), ['70/1']);
  });

  it('are found with typographic hyphens, spaces and signs of direction', () => {
    assert.deepEqual(cited('resolution\u00a0S\u201123/2 and resolution 70\u200e/1'), [
      'resolution A/RES/S-23/2',
      'resolution A/RES/70/1',
    ]);
  });
});
