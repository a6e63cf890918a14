import { strict as assert } from 'node:assert';
import { addressOf } from '../../server/src/citations/address';
import { explainSymbol } from '../../server/src/citations/explain';
import { findNoteReferences } from '../../server/src/citations/find';
import { Memory } from '../../server/src/citations/memory';
import { cited, printed, told } from './cited';

const SYMBOLS: [string, string[]][] = [
  ['See A/C.3/61/L.7/Rev.1.', ['document A/C.3/61/L.7/Rev.1']],
  ['E/CN.4/2006/62 and Add.1–3, para. 12', ['document E/CN.4/2006/62 (para. 12)']],
  ['A/58/874 and A/58/874/Add.1.', ['document A/58/874', 'document A/58/874/Add.1']],
  ['A/56/1026-S/2002/932, annex II', ['document A/56/1026-S/2002/932 (annex II)']],
  ['A/56/1026‑S/2002/932, annex II', ['document A/56/1026-S/2002/932 (annex II)']],
  // With a dash, and not with a hyphen, they are two.
  ['A/56/1026–S/2002/932.', ['document A/56/1026', 'document S/2002/932']],
  [
    'A/76/6 (Sect. 26) and A/75/301 (Part I)/Add.1',
    ['document A/76/6(Sect.26)', 'document A/75/301(PartI)/Add.1'],
  ],
  ['the statement of 16 February 2005 (S/PRST/2005/8)', ['document S/PRST/2005/8']],
  ['A/RES/55/25 and S/RES/1325 (2000)', ['resolution A/RES/55/25', 'resolution S/RES/1325(2000)']],
  ['А/С.3/61/L.7', ['document A/C.3/61/L.7']],
  ['S/RES/2164 on lighthouses', ['resolution S/RES/2164(2014)']],
  ['the official records of the lighthouse', []],
  ['HIV/AIDS, ISO/IEC 17025 and COVID-19', []],
  [
    'ICCD/COP(14)/23/Add.1 and UNEP/EA.4/Res.1',
    ['document ICCD/COP(14)/23/Add.1', 'resolution UNEP/EA.4/Res.1'],
  ],
  [
    'Official Records of the General Assembly, Sixty-second Session, Supplement No. 54 (A/62/54); and ibid., Sixty-third Session, Supplement No. 54 (A/63/54).',
    ['official-records A/62/54', 'document A/62/54', 'repeated A/63/54', 'document A/63/54'],
  ],
];

/** What stands in parentheses: a part or volume in one form however it is printed, and no remark. */
const VOLUMES: [string, string][] = [
  ['A/73/12 (part II)', 'A/73/12(PartII)'],
  ['NPT/CONF.2000/28 (Parts I and II)', 'NPT/CONF.2000/28(PartsIandII)'],
  ['NPT/CONF.2000/28(Parts I和II)', 'NPT/CONF.2000/28(PartsIandII)'],
  ['NPT/CONF.2000/28 (Parts I & II)/Corr.1', 'NPT/CONF.2000/28(PartsIandII)/Corr.1'],
  ['A/63/6 (Vol. I)/Corr.1', 'A/63/6(Vol.I)/Corr.1'],
  ['A/76/6 (Sect. 26)', 'A/76/6(Sect.26)'],
  ['A/76/6 (Income sect. 1)', 'A/76/6(Incomesect.1)'],
  ['A/80/400 (sections pertinentes)', 'A/80/400'],
  ['A/80/400 (parts of it)', 'A/80/400'],
];

/** Addresses as the documents' own editors set them. */
const ADDRESSES: [string, string | null][] = [
  ['S/1906/2020', null],
  ['S/2020/1906', 'https://undocs.org/en/S/2020/1906'],
  ['A/RES/70/1', 'https://undocs.org/en/A/RES/70/1'],
  ['A/RES/1514(XV)', 'https://undocs.org/en/A/RES/1514(XV)'],
  ['S/RES/1325(2000)', 'https://undocs.org/en/S/RES/1325(2000)'],
  ['E/RES/1980/67', 'https://undocs.org/en/E/RES/1980/67'],
  ['A/HRC/RES/16/21', 'https://undocs.org/en/A/HRC/RES/16/21'],
  ['A/56/1026-S/2002/932', 'https://undocs.org/en/A/56/1026'],
  ['A/S-27/2', 'https://undocs.org/en/A/S-27/2'],
  ['A/DEC/58/521', null],
  ['CBD/COP/DEC/15/4', null],
  ['UNEP/EA.1/Res.7', null],
  ['UNEP/EA.2/Res.21', null],
  ['UNEP/EA.3/Res.3', 'https://undocs.org/en/UNEP/EA.3/Res.3'],
  ['E/RES/2006/27', null],
  ['E/RES/2012/24', 'https://undocs.org/en/E/RES/2012/24'],
  ['A/HRC/RES/5/1', null],
  ['WHA58/2005/REC/1', null],
];

describe('document symbols', () => {
  for (const [text, expected] of SYMBOLS)
    it(text.slice(0, 80), () => assert.deepEqual(cited(text), expected));

  it('are printed with what adds to them', () => {
    assert.deepEqual(printed('E/CN.4/2006/62 and Add.1–3.'), ['E/CN.4/2006/62 and Add.1–3']);
    assert.deepEqual(printed('A/61/10 and Corr.1 and A/61/11.'), ['A/61/10 and Corr.1', 'A/61/11']);
  });

  for (const [text, symbol] of VOLUMES)
    it(`${text} is ${symbol}`, () => assert.equal(cited(`See ${text}.`)[0], `document ${symbol}`));

  for (const [symbol, url] of ADDRESSES)
    it(`${symbol} is at ${url ?? 'no address'}`, () => assert.equal(addressOf(symbol, 'en'), url));
});

describe('the parts of a symbol', () => {
  const parts = (words: string) =>
    explainSymbol(words).map(({ parts }) => parts.map(({ part, meaning }) => `${part}: ${meaning}`));

  it('are explained one by one, additions too', () => {
    assert.deepEqual(parts('E/CN.4/2006/62 and Add.1–3'), [
      [
        'E: Economic and Social Council',
        'CN.4: Commission on Human Rights',
        '2006: year',
        '62: number in the series',
        'Add.1–3: addenda 1 to 3',
      ],
    ]);
  });

  it('tell a session from a year and from a number', () => {
    assert.match(
      parts('A/C.3/61/L.7/Rev.1')[0]![2]!,
      /^61: 61st session of the General Assembly \(2006–2007\)$/,
    );
    assert.match(parts('A/HRC/16/21')[0]![2]!, /^16: 16th session of the Council \(2011\)$/);
    assert.equal(parts('S/26560')[0]![1], '26560: number in the series');
    assert.equal(parts('A/ES-10/273')[0]![1], 'ES-10: 10th emergency special session');
  });

  it('of a joint symbol are those of two', () => {
    assert.deepEqual(
      explainSymbol('A/56/1026-S/2002/932').map(({ symbol }) => symbol),
      ['A/56/1026', 'S/2002/932'],
    );
  });

  it('of other words are none', () => assert.deepEqual(explainSymbol('constructor/1'), []));
});

describe('notes that repeat the one before', () => {
  it('are resolved note by note', () => {
    const memory = new Memory();
    const notes = [
      'Resolution 55/25, annex I.',
      'Ibid., annex II.',
      'United Nations, Treaty Series, vol. 2171, No. 27531.',
      'Ibid., vol. 266, No. 3822.',
      'Ibid.',
    ].map((text) => findNoteReferences(text, { language: 'en', organ: 'A', memory }).map(told));
    assert.deepEqual(notes, [
      ['resolution A/RES/55/25 (annex I)'],
      ['repeated A/RES/55/25 (annex II)'],
      ['treaty-series crc-opsc'],
      ['repeated slavery-supplementary'],
      ['repeated slavery-supplementary'],
    ]);
  });
});
