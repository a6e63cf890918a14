import assert from 'node:assert/strict';
import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';
import {
  assemblyResolution,
  committeeDraft,
  councilResolution,
  economicResolution,
  rightsResolution,
} from '../../server/src/rules/example-texts';

/** Texts of other times and layouts, and what a rule says of each: the words that it marks, or nothing. */
type Case = readonly [what: string, rule: string, text: string, marked: readonly string[]];

const RESUMED = [
  'Recalling the decisions taken on the keeping of tide tables,',
  'Noting that tides know no borders,',
  'Recalling also the interest of harbours in them,',
].join('\n\n');

const CO_OPERATION = '1. Invites coastal States to strengthen their co-operation;';

/** The masthead of a resolution of the Assembly that was adopted in another session than that of the examples. */
const of1986 = {
  symbol: 'A/RES/41/299',
  date: '8 December 1986',
  session: 'Forty-first session',
  adopted: 'Resolution adopted by the General Assembly on 4 December 1986',
  title: '41/299. Tide tables',
  closing: '97th plenary meeting\n\n4 December 1986',
};

/** As the Assembly opens credits: one verb for all numbered paragraphs. */
const LEADING = {
  formula: 'The General Assembly',
  preamble: 'Resolves that, for 2027:',
  first: '1. An amount of 75,000 dollars is appropriated for tide tables;',
  last: '2. The Secretary-General is authorized to keep them.',
};

const bareLines = (text: string): string => text.replace(/\n{2,}/g, '\n');

const CASES: readonly Case[] = [
  [
    'a row that goes on behind another opening',
    'orphan-also-further',
    assemblyResolution({ preamble: RESUMED }),
    ['also'],
  ],
  [
    'the same in a text of 1986',
    'orphan-also-further',
    assemblyResolution({ ...of1986, preamble: RESUMED }),
    [],
  ],
  ['a word with its hyphen', 'word-list', assemblyResolution({ first: CO_OPERATION }), ['co-operation']],
  ['the same in a text of 1986', 'word-list', assemblyResolution({ ...of1986, first: CO_OPERATION }), []],
  [
    'a line of adoption that is wrapped before its day',
    'heading-SC',
    councilResolution({
      adopted: 'Adopted by the Security Council at its 9430th meeting,\non 30 October 2023',
    }),
    [],
  ],
  [
    'one that is wrapped before its year',
    'heading-SC',
    councilResolution({
      adopted: 'Adopted by the Security Council at its 9430th meeting, on 30 October\n2023',
    }),
    [],
  ],
  [
    'one that is wrapped and lacks its comma',
    'heading-SC',
    councilResolution({
      adopted: 'Adopted by the Security Council at its 9430th meeting\non 30 October 2023',
    }),
    ['Adopted by the Security Council at its 9430th meeting\non 30 October 2023'],
  ],
  ['bare lines', 'organ-line-present', bareLines(assemblyResolution()), []],
  ['bare lines', 'meeting-line', bareLines(assemblyResolution()), []],
  ['bare lines', 'last-ends-full-stop', bareLines(assemblyResolution()), []],
  [
    'markers with strokes behind the comma',
    'preamble-ends-comma',
    assemblyResolution({ preamble: 'Noting that tides know no borders,103/' }),
    [],
  ],
  [
    'asterisks with strokes',
    'marker-without-note',
    economicResolution({ preamble: 'Noting, with the harbours,**/ that tides know no borders,' }),
    [],
  ],
  [
    'the day on which the next session opens',
    'date-within-session',
    assemblyResolution({
      symbol: 'A/RES/70/999',
      date: '3 October 2016',
      session: 'Seventieth session',
      adopted: 'Resolution adopted by the General Assembly on 13 September 2016',
      title: '70/999. Tide tables',
      closing: '117th plenary meeting\n\n13 September 2016',
    }),
    [],
  ],
  [
    'the day after it',
    'date-within-session',
    assemblyResolution({
      symbol: 'A/RES/70/999',
      date: '3 October 2016',
      session: 'Seventieth session',
      adopted: 'Resolution adopted by the General Assembly on 14 September 2016',
      title: '70/999. Tide tables',
      closing: '117th plenary meeting\n\n14 September 2016',
    }),
    ['14 September 2016'],
  ],
  [
    'a note called twice, in a session of the Human Rights Council',
    'once-only',
    rightsResolution({
      preamble: 'Noting the report on tides,[^1]',
      first: '1. Welcomes the report on tides;[^1]',
      notes: '[^1]: A/HRC/60/9.',
    }),
    ['[^1]'],
  ],
  [
    'a note called twice, in an early session of the Assembly',
    'once-only',
    assemblyResolution({
      ...of1986,
      preamble: 'Noting the report on tides,[^1]',
      first: '1. Welcomes the report on tides;[^1]',
      notes: '[^1]: A/41/9.',
    }),
    [],
  ],
  [
    'letters behind the name that they stand for',
    'title-names-in-full',
    committeeDraft({ title: 'Cooperation with the Union of Harbour Towns – UHT' }),
    [],
  ],
  [
    'an instrument that is named with UN',
    'title-names-in-full',
    committeeDraft({ title: 'The UN Plan of Action on Tides' }),
    ['UN'],
  ],
  [
    'a resolution that is one paragraph',
    'title-forbidden-SC',
    councilResolution({
      formula: '',
      title: 'The Security Council, having considered the tide tables, takes note of them',
      preamble: '',
    }),
    [],
  ],
  [
    'the first number without its full stop',
    'number-stop',
    committeeDraft({ first: '1 Invites coastal States to publish the tide tables;' }),
    ['1'],
  ],
  [
    'a plan that follows, behind a long name',
    'adopts-embedded',
    committeeDraft({
      formula: 'The General Assembly',
      preamble: '',
      first: 'Adopts the following plan of action of the meeting of harbour masters on tides on 3 May 2026.',
      last: 'Plan of action on tides\n\nWe, the harbour masters, declare that tides know no borders.',
    }),
    ['.'],
  ],
  [
    'two parts with the same short title',
    'title-unique',
    ['A', 'B'].map((letter) => `${letter}\n\n雾号\n\n大会，\n\n决定再审议这一问题。`).join('\n\n'),
    ['雾号'],
  ],
  ['a verb that leads to the numbered paragraphs', 'preamble-opener-form', assemblyResolution(LEADING), []],
  ['a verb that leads to the numbered paragraphs', 'organ-line-comma', assemblyResolution(LEADING), []],
  [
    'a verb in the preamble',
    'preamble-opener-form',
    assemblyResolution({ preamble: 'Resolves that tides know no borders,' }),
    ['Resolves'],
  ],
  [
    'amounts in a list',
    'no-figure-at-start',
    assemblyResolution({
      first: '1. Approves:\n\n(a) 1,000 dollars for tables;\n\n(b) 15 harbours for lights;',
    }),
    ['15'],
  ],
  [
    'a statement of a President',
    'organ-line-present',
    rightsResolution({ formula: '', preamble: '“The Human Rights Council,' }),
    [],
  ],
  [
    'the parts of a composite resolution',
    'resolution-heading-GA',
    assemblyResolution({ adopted: 'Resolutions adopted by the General Assembly on 18 December 2026' }),
    [],
  ],
  [
    'a place at a day before the State was renamed',
    'state-names-in-text',
    assemblyResolution({ preamble: 'Recalling the meeting held in 2016 in Izmir, Turkey,' }),
    [],
  ],
  [
    'a mission named after the place',
    'state-names-in-text',
    assemblyResolution({ preamble: 'Recalling the work of the Mission of Support in East Timor,' }),
    [],
  ],
  [
    'the State today',
    'state-names-in-text',
    assemblyResolution({ preamble: 'Welcoming the tide tables of Turkey,' }),
    ['Turkey'],
  ],
  [
    'what a computer runs',
    'british-base',
    assemblyResolution({ preamble: 'Noting the use of computer programs and of a training program,' }),
    ['program'],
  ],
  [
    'a resolution that is revised at a conference',
    'lower-case',
    assemblyResolution({
      preamble: 'Noting Telecommunication Union Resolution 37 (Rev. Dubai, 2018) and Resolution 1325 (2000),',
    }),
    ['Resolution'],
  ],
  [
    'letters before a capital',
    'protected-titles',
    assemblyResolution({ preamble: 'Noting the ECOSOC Chamber, and the tables that ECOSOC keeps,' }),
    ['ECOSOC'],
  ],
  [
    'names with UN',
    'no-UN-abbrev',
    assemblyResolution({ preamble: 'Noting what UN Tourism and the UN do for tides,' }),
    ['UN'],
  ],
  [
    'a verb alone before its list',
    'operative-required',
    'The Security Council,\n\nHaving considered the tides,\n\nDecides,\n\n(a) To publish the tables;\n\n(b) To keep them.',
    [],
  ],
  [
    'the meeting named at the head',
    'meeting-line',
    assemblyResolution({ ...of1986, date: '8 December 1986\n\n97th plenary meeting', closing: '' }),
    [],
  ],
  [
    'a source in parentheses within parentheses',
    'no-para-abbrev',
    assemblyResolution({ preamble: 'Noting the tables (see the report (A/81/9), sect. 4) of chap. 5,' }),
    ['chap. 5'],
  ],
  ...(
    ['preamble-ends-comma', 'preamble-opener-form', 'preamble-not-numbered', 'operative-required'] as const
  ).map(
    (rule): Case => [
      'a decision whose clauses are lettered',
      rule,
      'The Economic and Social Council:\n\n(a) Takes note of the tide tables;\n\n(b) Approves the list of lights.',
      [],
    ],
  ),
  ...(['sub-ends-semicolon', 'last-ends-full-stop'] as const).map(
    (rule): Case => [
      'a draft quoted in a paragraph',
      rule,
      rightsResolution({
        last: '2. Recommends the following draft:\n\n“The General Assembly,\n\n“Noting the tides,\n\n“1. Welcomes them.”',
      }),
      [],
    ],
  ),
  ...(['element-order', 'sub-ends-semicolon'] as const).map(
    (rule): Case => [
      'a list in a Chinese preamble',
      rule,
      [
        '大会，',
        '意识到灯光，',
        '注意到潮汐：',
        '(a) 不分国界；',
        '(b) 随月而动；',
        '重申其决心，',
        '1. 邀请各国交换潮汐表；',
        '2. 决定再审议这一问题。',
      ].join('\n\n'),
      [],
    ],
  ),
  [
    'a line that is wrapped before a dash',
    'preamble-ends-comma',
    assemblyResolution({
      preamble: 'Noting that tides know no borders\n- neither of States nor of seas -\nand turn twice a day,',
    }),
    [],
  ],
  [
    'a line that is wrapped before a dash',
    'bullets-discouraged',
    assemblyResolution({
      first:
        '1. Invites coastal States, which know the tides\n- neither of States nor of seas - to publish them;',
    }),
    [],
  ],
  [
    'a preambular paragraph without its comma, in lines that are parted',
    'preamble-ends-comma',
    assemblyResolution({
      preamble: 'Noting that tides know no borders\n\nAware of the care that harbours take,',
    }),
    ['s'],
  ],
  [
    'a draft that is recommended to another organ, in bare lines',
    'organ-known',
    [
      '联合国',
      'E/RES/2026/99',
      '经济及社会理事会',
      'Distr.: General',
      '30 July 2026',
      '2026年届会',
      '议程项目18',
      '经济及社会理事会2026年7月22日决议',
      '[根据预防犯罪和刑事司法委员会的建议(E/2026/30)]',
      '2026/99. 潮汐表',
      '经济及社会理事会',
      '建议 大会通过以下决议草案：',
      '大会，',
      '意识到潮汐不分国界，',
      '1. 邀请沿海国家交换潮汐表；',
      '2. 决定再审议这一问题。',
    ].join('\n'),
    [],
  ],
  [
    'a participle that leads to the verb, in the Security Council',
    'operative-verb-form',
    councilResolution({
      first: '1. Acting under Chapter VII of the Charter of the United Nations, decides to act;',
    }),
    [],
  ],
  [
    'a participle without a verb, in the Security Council',
    'operative-verb-form',
    councilResolution({ first: '1. Recalling the tide tables, as they were published;' }),
    ['Recalling'],
  ],
  [
    'a participle before the verb, in the General Assembly',
    'operative-verb-form',
    assemblyResolution({ first: '1. Requesting the tide tables, encourages harbours to publish them;' }),
    ['Requesting'],
  ],
  [
    'the voice of a declaration',
    'operative-verb-form',
    assemblyResolution({
      first: '1. Recognizing that tides know no borders, we commit to publishing their tables;',
    }),
    [],
  ],
  [
    'a state that leads to the verb',
    'operative-verb-form',
    assemblyResolution({
      first: '1. Mindful of the tides, requests the Secretary-General to publish their tables;',
    }),
    [],
  ],
  ...(
    [
      [
        'L’Assemblée générale,',
        'Déterminée à publier les tables des marées,',
        '1. Décide d’agir ;\n\n2. Décide de publier.',
      ],
      [
        'La Asamblea General,',
        'Decidida a publicar las tablas de mareas,',
        '1. Decide actuar;\n\n2. Decide publicar.',
      ],
      [
        'The Human Rights Council,',
        'Willing to publish the tide tables,',
        '1. Decides to act;\n\n2. Decides to publish.',
      ],
      [
        'Le Conseil des droits de l’homme,',
        'Déterminé à publier les tables,',
        '1. Décide d’agir ;\n\n2. Décide de publier.',
      ],
    ] as const
  ).map((lines): Case => ['a state', 'preamble-opener-form', lines.join('\n\n'), []]),
  [
    'the same one addressed, words between commas behind it',
    'chain-addressee',
    committeeDraft({
      first: '1. Requests the Secretary-General to publish the tide tables;',
      last: '2. Requests the Secretary-General, in consultation with harbours, to publish them each year.',
    }),
    ['Requests'],
  ],
  [
    'others addressed with it',
    'chain-addressee',
    committeeDraft({
      first: '1. Requests the Secretary-General to publish the tide tables;',
      last: '2. Requests the Secretary-General, the harbours and the ports to publish them each year.',
    }),
    [],
  ],
];

describe('rules on texts of other times and layouts', () => {
  for (const [what, rule, text, marked] of CASES)
    it(`${rule}: ${what}`, () => {
      const resolution = readResolution(text);
      const found = checkResolution(resolution).filter(({ code }) => code === rule);
      assert.deepEqual(
        found.map(({ span }) => resolution.source.slice(span)),
        marked,
      );
    });

  it('name the one addressed in the words of the text', () => {
    const text = committeeDraft({
      first: '1. Calls upon coastal States to publish the tide tables;',
      last: '2. Calls upon, in this regard, coastal States, through their harbours, to publish them each year.',
    });
    const messages = checkResolution(readResolution(text))
      .filter(({ code }) => code === 'chain-addressee')
      .map(({ message }) => message);
    assert.equal(messages.length, 1);
    assert.match(messages[0]!, /addresses coastal States again/);
  });
});
