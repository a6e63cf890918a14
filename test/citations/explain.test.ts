import { strict as assert } from 'node:assert';
import { explainSymbol } from '../../server/src/citations/explain';

/** Symbols, and what their parts mean from a part on. */
const PARTS: [string, string, string[]][] = [
  ['A/HRC/WG.6/47/NIC/1', '47', ['47th session of the body', 'Nicaragua', 'national report']],
  [
    'A/HRC/WG.6/28/BEN/3/Add.1',
    'BEN',
    ['Benin', 'summary of submissions of other stakeholders', 'addendum 1'],
  ],
  [
    'A/79/PV.1',
    '79',
    ['79th session of the General Assembly (2024–2025)', 'verbatim record of the 1st meeting'],
  ],
  ['S/PV.9697 (Resumption 1)', 'PV.9697', ['verbatim record of the 9697th meeting', 'resumption 1']],
  ['A/C.6/64/SR.1–28/Corrigendum', 'SR.1-28', ['summary records of the 1st to 28th meetings', 'corrigendum']],
  [
    'CCPR/C/129/D/2728/2016',
    '129',
    ['129th session', 'communication of an individual', 'communication No. 2728', 'year'],
  ],
  [
    'CRC/C/RUS/CO/6-7',
    'RUS',
    ['Russian Federation', 'concluding observations', 'on the 6th and 7th periodic reports'],
  ],
  ['E/C.12/GTM/CO/4', 'GTM', ['Guatemala', 'concluding observations', 'on the 4th periodic report']],
  [
    'HRI/GEN/1/Rev.9',
    'GEN',
    [
      'compilation of general comments and general recommendations',
      'number in the series',
      'revision 9, replacing the earlier text',
    ],
  ],
  [
    'FCCC/KP/CMP/2012/13',
    'KP',
    [
      'Kyoto Protocol',
      'Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol',
      'year',
      'number in the series',
    ],
  ],
  [
    'ISBA/28/C/9',
    '28',
    ['28th session', 'Council of the International Seabed Authority', 'number in the series'],
  ],
  [
    'PBC/15/OC/1',
    '15',
    ['15th session', 'Organizational Committee of the Peacebuilding Commission', 'number in the series'],
  ],
  ['SPLOS/31/9', '31', ['31st Meeting', 'number in the series']],
  ['BWC/CONF.IX/9', 'CONF.IX', ['9th review conference', 'number in the series']],
  [
    'NPT/CONF.2000/28 (Parts I and II)',
    'CONF.2000',
    ['conference of 2000', 'number in the series', 'parts I and II'],
  ],
  [
    'HSP/EB.2023/4',
    'EB.2023',
    [
      'Executive Board of the United Nations Human Settlements Programme, session of 2023',
      'number in the series',
    ],
  ],
  [
    'A/HRC/59/NGO/10',
    '59',
    [
      '59th session of the Council (2025)',
      'statement by a non-governmental organization',
      'number in the series',
    ],
  ],
  ['A/CONF.192/2024/RC/3', '2024', ['year', 'review conference', 'number in the series']],
  ['CBD/CP/MOP/VIII/19', 'MOP', ['meeting of the parties', '8th session', 'number in the series']],
  [
    'UNEP/CBD/BS/COP-MOP/5/17',
    'COP-MOP',
    [
      'conference of the parties serving as the meeting of the parties',
      '5th session',
      'number in the series',
    ],
  ],
  ['A/80/6 (Sect. 29A)', '6', ['number in the series', 'section 29A']],
  ['A/76/6 (Income sect. 1)', '6', ['number in the series', 'income section 1']],
  ['A/RES/2200(XXI)', '2200', ['number in the series', '21st session']],
  ['A/RES/1874(S-IV)', '1874', ['number in the series', '4th special session']],
  ['LC/G.2681', 'G.2681', ['part of the series']],
];

describe('parts of a symbol', () => {
  for (const [symbol, from, expected] of PARTS)
    it(symbol, () => {
      const parts = explainSymbol(symbol)[0]!.parts;
      const first = parts.findIndex(({ part }) => part === from);
      assert.deepEqual(
        parts.slice(first).map(({ meaning }) => meaning),
        expected,
      );
    });
});
