import assert from 'node:assert/strict';
import { readResolution } from '../../server/src/model/read';
import { renderModel } from './render';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly model: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'reads formula, preamble and operative paragraphs with their openings',
    text: `The General Assembly,

Recalling also its resolution 70/1 on the lamps of the coast,

Deeply concerned that lamps go out,

1. Requests the keepers to light them;

2. Also requests the keepers to stay awake.
`,
    model: [
      'formula The General Assembly,',
      'preambular @Recalling also@ Recalling also its resolution 70/1 on the lamps of the coast,',
      'preambular @Deeply concerned@ Deeply concerned that lamps go out,',
      'operative 1. @Requests@ Requests the keepers to light them;',
      'operative 2. @Also requests@ Also requests the keepers to stay awake.',
    ],
  },
  {
    name: 'takes the italics of the text for the opening where it has them',
    text: '*The General Assembly*,\n\n*Noting* with regret the dark,\n\n1. *Decides further* to light it.\n',
    model: [
      'formula The General Assembly,',
      'preambular @Noting@ Noting with regret the dark,',
      'operative 1. @Decides further@ Decides further to light it.',
    ],
  },
  {
    name: 'nests sub-paragraphs, tells (i) the letter from (i) the numeral, and keeps the words behind a list with its paragraph',
    text: `The General Assembly,

1. Requests the keepers:

(a) To light the lamps:

(i) Of the quay;

(ii) Of the mole;

(b) To trim them;

(c) To count them;

and to report on it;

2. Decides:

(h) To go on;

(i) To go on still.
`,
    model: [
      'formula The General Assembly,',
      'operative 1. @Requests@ Requests the keepers:',
      '  sub (a) To light the lamps:',
      '    sub (i) Of the quay;',
      '    sub (ii) Of the mole;',
      '  sub (b) To trim them;',
      '  sub (c) To count them;',
      '  sub and to report on it;',
      'operative 2. @Decides@ Decides:',
      '  sub (h) To go on;',
      '  sub (i) To go on still.',
    ],
  },
  {
    name: 'reads a formula without comma and preamble, and a single paragraph without a number',
    text: 'The General Assembly\n\nDecides to light the lamps of the coast.\n\n53rd plenary meeting\n\n16 December 2026\n',
    model: [
      'formula The General Assembly',
      'operative @Decides@ Decides to light the lamps of the coast.',
      'text 53rd plenary meeting',
      'text 16 December 2026',
    ],
  },
  {
    name: 'reads sections with headings and a preamble of their own',
    text: `The General Assembly,

I

Lamps of the quay

Having considered the report on the quay,

1. Takes note of it;

II

Lamps of the mole

Having considered the report on the mole,

1. Takes note of that.
`,
    model: [
      'formula The General Assembly,',
      'heading I',
      'heading Lamps of the quay',
      'preambular @Having considered@ Having considered the report on the quay,',
      'operative 1. @Takes note@ Takes note of it;',
      'heading II',
      'heading Lamps of the mole',
      'preambular @Having considered@ Having considered the report on the mole,',
      'operative 1. @Takes note@ Takes note of that.',
    ],
  },
  {
    name: 'reads a list in the preamble and a heading with a colon',
    text: 'The General Assembly,\n\nConvinced of the following:\n\n(a) Light helps,\n\n(b) Oil burns,\n\nTaking stock: the lamps of the coast\n\n1. Decides to light them.\n',
    model: [
      'formula The General Assembly,',
      'preambular @Convinced@ Convinced of the following:',
      '  preambular (a) Light helps,',
      '  preambular (b) Oil burns,',
      'heading Taking stock: the lamps of the coast',
      'operative 1. @Decides@ Decides to light them.',
    ],
  },
  {
    name: 'begins anew with the formula of an embedded draft and with part B',
    text: `The Economic and Social Council

Recommends to the General Assembly the adoption of the following draft resolution:

The General Assembly,

Noting the dark,

1. Decides to light a lamp.

B

The General Assembly,

1. Decides to light another.
`,
    model: [
      'formula The Economic and Social Council',
      'operative @Recommends@ Recommends to the General Assembly the adoption of the following draft resolution:',
      'formula The General Assembly,',
      'preambular @Noting@ Noting the dark,',
      'operative 1. @Decides@ Decides to light a lamp.',
      'heading B',
      'formula The General Assembly,',
      'operative 1. @Decides@ Decides to light another.',
    ],
  },
  {
    name: 'keeps what stands in an annex apart',
    text: 'The General Assembly,\n\n1. Adopts the plan.\n\nAnnex II\n\nPlan for the lamps\n\n1. Lamps are lit at dusk.\n',
    model: [
      'formula The General Assembly,',
      'operative 1. @Adopts@ Adopts the plan.',
      'annex Annex II',
      'annex:heading Plan for the lamps',
      'annex:operative 1. Lamps are lit at dusk.',
    ],
  },
  {
    name: 'pairs notes with markers, also where labels begin anew',
    text: 'The General Assembly,\n\nRecalling the Treaty¹ and the Plan,²\n\n1. Decides to keep the Treaty.¹\n\n¹ A/80/1.\n\n² A/80/2.\n',
    model: [
      'formula The General Assembly,',
      'preambular @Recalling@ Recalling the Treaty and the Plan,',
      'operative 1. @Decides@ Decides to keep the Treaty.',
      'note 1 ×2 A/80/1.',
      'note 2 ×1 A/80/2.',
    ],
  },
  {
    name: 'joins bare lines by their words: a proper name goes on, a verb begins',
    text: 'The General Assembly,\nNoting the lamps that were lit in Bergen,\noslo and Narvik,\nRecalling the dark,\n1. Decides to light them.\n',
    model: [
      'formula The General Assembly,',
      'preambular @Noting@ Noting the lamps that were lit in Bergen, oslo and Narvik,',
      'preambular @Recalling@ Recalling the dark,',
      'operative 1. @Decides@ Decides to light them.',
    ],
  },
  {
    name: 'begins a paragraph behind a page break with the verb that opens it, in lower case too',
    text: `A/C.2/81/L.3

Генеральная Ассамблея,

отмечая лампы малых гаваней,

2/3
A/C.2/81/L.3

ссылаясь на свою резолюцию 70/1,

1. постановляет зажечь их.
`,
    model: [
      'formula Генеральная Ассамблея,',
      'preambular @отмечая@ отмечая лампы малых гаваней,',
      'preambular @ссылаясь@ ссылаясь на свою резолюцию 70/1,',
      'operative 1. @постановляет@ постановляет зажечь их.',
    ],
  },
  {
    name: 'reads a number that lost its full stop where it is due, and no date for one',
    text: 'The General Assembly,\n\n1. Decides to light it;\n\n2 Urges the keepers to stay;\n\n3. Calls for oil.\n\n4 December 2026\n',
    model: [
      'formula The General Assembly,',
      'operative 1. @Decides@ Decides to light it;',
      'operative 2 @Urges@ Urges the keepers to stay;',
      'operative 3. @Calls for@ Calls for oil.',
      'text 4 December 2026',
    ],
  },
  {
    name: 'reads (i) as the letter where (h) is left out, as the numeral where (ii) follows or a colon announces it',
    text: `The General Assembly,

1. Decides:

(f) to light it;

(g) to keep it;

(i) to fill it;

(j) to sell it:

(i) by day;

2. Urges:

(g) to stay;

(i) by day;

(ii) by night.
`,
    model: [
      'formula The General Assembly,',
      'operative 1. @Decides@ Decides:',
      '  sub (f) to light it;',
      '  sub (g) to keep it;',
      '  sub (i) to fill it;',
      '  sub (j) to sell it:',
      '    sub (i) by day;',
      'operative 2. @Urges@ Urges:',
      '  sub (g) to stay;',
      '    sub (i) by day;',
      '    sub (ii) by night.',
    ],
  },
  {
    name: 'sees an annex whose title stands on its line, below the closing lines only',
    text: 'The General Assembly,\n\n1. Decides to light it.\n\n53rd plenary meeting\n\n4 December 2026\n\nAnnex Plan of lamps for 2027\n\nOil for the harbours.\n\nAnnex II Plan of wicks\n',
    model: [
      'formula The General Assembly,',
      'operative 1. @Decides@ Decides to light it.',
      'text 53rd plenary meeting',
      'text 4 December 2026',
      'annex Annex Plan of lamps for 2027',
      'annex:text Oil for the harbours.',
      'annex Annex II Plan of wicks',
    ],
  },
  {
    name: 'reads V behind IV as a numeral, the label of a clause and of a section',
    text: 'The Committee on Lights and Lanterns,\n\nNoting the dark,\n\nIV. Requests oil;\n\nV. Calls upon Norway to lend it.\n',
    model: [
      'formula The Committee on Lights and Lanterns,',
      'preambular @Noting@ Noting the dark,',
      'operative IV. @Requests@ Requests oil;',
      'operative V. @Calls upon@ Calls upon Norway to lend it.',
    ],
  },
  {
    name: 'closes up a word that was broken at a soft hyphen',
    text: 'The General Assembly,\n\nNoting the light\u00AD\n  ing of harbours and the oil-\nlamps,\n\n1. Decides to light them.\n',
    model: [
      'formula The General Assembly,',
      'preambular @Noting@ Noting the lighting of harbours and the oil-lamps,',
      'operative 1. @Decides@ Decides to light them.',
    ],
  },
  {
    name: 'joins across a page by their words: a proper name goes on behind a comma, a verb begins',
    text: `A/C.2/81/L.3

The General Assembly,

Noting the lamps that were lit in Bergen,

2/3
A/C.2/81/L.3

Oslo and Narvik,

3/3
A/C.2/81/L.3

Recalling the dark,

1. Decides to light them.
`,
    model: [
      'formula The General Assembly,',
      'preambular @Noting@ Noting the lamps that were lit in Bergen, Oslo and Narvik,',
      'preambular @Recalling@ Recalling the dark,',
      'operative 1. @Decides@ Decides to light them.',
    ],
  },
  {
    name: 'reads Model UN clauses: without numbers, and in Roman numerals',
    text: `Committee: Lights and Lanterns
Sponsors: Norway, Chile

The Committee on Lights and Lanterns,

Noting the dark,

I. Requests all members:
a. to light a lamp;
b. to keep it;
II. Calls upon Norway to lend oil.
`,
    model: [
      'formula The Committee on Lights and Lanterns,',
      'preambular @Noting@ Noting the dark,',
      'operative I. @Requests@ Requests all members:',
      '  sub a. to light a lamp;',
      '  sub b. to keep it;',
      'operative II. @Calls upon@ Calls upon Norway to lend oil.',
    ],
  },
  {
    name: 'reads Model UN clauses without numbers, their items in bare lines, and numbered preambles',
    text: `Topic: Lamps

THE COMMITTEE ON LAMPS,

PP1. Noting the dark, [to be agreed]

PP2. Recalling the lamps,

Urges all members to light lamps by:
Lending oil to their neighbours,
Keeping the wicks dry, and
Trimming them;

Calls upon Norway to lend oil; and

Decides to stay awake.
`,
    model: [
      'formula THE COMMITTEE ON LAMPS,',
      'preambular PP1. @Noting@ Noting the dark, [to be agreed]',
      'preambular PP2. @Recalling@ Recalling the lamps,',
      'operative @Urges@ Urges all members to light lamps by:',
      '  sub Lending oil to their neighbours,',
      '  sub Keeping the wicks dry, and',
      '  sub Trimming them;',
      'operative @Calls upon@ Calls upon Norway to lend oil; and',
      'operative @Decides@ Decides to stay awake.',
    ],
  },
];

const LANGUAGES: readonly Case[] = [
  {
    name: 'French',
    text: 'L’Assemblée générale,\n\nRappelant sa résolution 70/1,\n\n1. Décide d’allumer les phares :\n\na) Au crépuscule ;\n\n2. Prie le Secrétaire général d’y veiller.\n',
    model: [
      'formula L’Assemblée générale,',
      'preambular @Rappelant@ Rappelant sa résolution 70/1,',
      'operative 1. @Décide@ Décide d’allumer les phares :',
      '  sub a) Au crépuscule ;',
      'operative 2. @Prie@ Prie le Secrétaire général d’y veiller.',
    ],
  },
  {
    name: 'Spanish',
    text: 'La Asamblea General,\n\nRecordando también su resolución 70/1,\n\n1. Decide encender los faros;\n\n2. Exhorta a los guardianes a velar.\n',
    model: [
      'formula La Asamblea General,',
      'preambular @Recordando también@ Recordando también su resolución 70/1,',
      'operative 1. @Decide@ Decide encender los faros;',
      'operative 2. @Exhorta@ Exhorta a los guardianes a velar.',
    ],
  },
  {
    name: 'Russian, whose paragraphs open in lower case',
    text: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 70/1,\n\n1. постановляет зажечь маяки:\n\na) в сумерки;\n\n2. призывает смотрителей не спать.\n',
    model: [
      'formula Генеральная Ассамблея,',
      'preambular @ссылаясь@ ссылаясь на свою резолюцию 70/1,',
      'operative 1. @постановляет@ постановляет зажечь маяки:',
      '  sub a) в сумерки;',
      'operative 2. @призывает@ призывает смотрителей не спать.',
    ],
  },
  {
    name: 'Chinese, with full-width signs',
    text: '大会，\n\n回顾其第70/1号决议，\n\n1. 决定点亮灯塔：\n\n(a) 黄昏时；\n\n2. 请秘书长予以关注。\n',
    model: [
      'formula 大会，',
      'preambular @回顾@ 回顾其第70/1号决议，',
      'operative 1. @决定@ 决定点亮灯塔：',
      '  sub (a) 黄昏时；',
      'operative 2. @请@ 请秘书长予以关注。',
    ],
  },
  {
    name: 'Arabic, from right to left',
    text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 70/1،\n\n1 - تقرر إضاءة المنارات:\n\n(أ) عند الغروب؛\n\n2 - تطلب إلى الأمين العام متابعة ذلك.\n',
    model: [
      'formula إن الجمعية العامة،',
      'preambular @إذ تشير@ إذ تشير إلى قرارها 70/1،',
      'operative 1 - @تقرر@ تقرر إضاءة المنارات:',
      '  sub (أ) عند الغروب؛',
      'operative 2 - @تطلب@ تطلب إلى الأمين العام متابعة ذلك.',
    ],
  },
];

describe('the model', () => {
  for (const { name, text, model } of CASES) it(name, () => assert.deepEqual(renderModel(text), model));
  describe('speaks the six languages', () => {
    for (const { name, text, model } of LANGUAGES) it(name, () => assert.deepEqual(renderModel(text), model));
  });

  it('gives exact places also where a page break runs through a paragraph', () => {
    const text =
      'The General Assembly,\n\nNoting the lamps that burn\n\n26-10001\n\nat the quay,\n\n1. Decides to keep them.\n';
    const paragraph = readResolution(text).paragraphs[1]!;
    assert.equal(paragraph.prose.text, 'Noting the lamps that burn at the quay,');
    assert.deepEqual(
      paragraph.pieces.map(({ start, end }) => text.slice(start, end)),
      ['Noting the lamps that burn', 'at the quay,'],
    );
    const at = paragraph.prose.text.indexOf('burn at');
    assert.deepEqual(
      paragraph.prose.pieces(at, at + 7).map(({ start, end }) => text.slice(start, end)),
      ['burn', 'at'],
    );
    assert.equal(paragraph.prose.indexOf(text.indexOf('quay')), paragraph.prose.text.indexOf('quay'));
  });

  it('begins a paragraph below a title or heading that ends a page, without punctuation at its end', () => {
    const text =
      'United Nations A/RES/81/7\n\n81/7. Lamps of the harbours of the north and of the south\n\n26-10001\n\fA/RES/81/7\n\nThe General Assembly,\n\nLighting of the harbours of the north and of the south\n\n26-10001\n\fA/RES/81/7\n\nRecalling the lamps,\n\n1. Decides to light them.\n';
    assert.deepEqual(renderModel(text), [
      'formula The General Assembly,',
      'heading Lighting of the harbours of the north and of the south',
      'preambular @Recalling@ Recalling the lamps,',
      'operative 1. @Decides@ Decides to light them.',
    ]);
  });

  it('goes on across a page behind a comma with what no paragraph begins with', () => {
    const text =
      'United Nations A/RES/81/7\n\nThe General Assembly,\n\nRecalling its resolutions 58/292 of 6 May 2024, and\n\n26-10001\n\fA/RES/81/7\n\n59/251 of 22 December 2024,\n\n1. Decides to light them.\n';
    assert.equal(
      renderModel(text)[1],
      'preambular @Recalling@ Recalling its resolutions 58/292 of 6 May 2024, and 59/251 of 22 December 2024,',
    );
  });

  it('closes Chinese up at line ends, and keeps apart across pages what opens a paragraph', () => {
    const text =
      'A/RES/81/7\n\n大会，\n\n回顾北方各港口的灯和\n南方各港口的灯，\n\n26-10001\n\fA/RES/81/7\n\n注意到给北方各港口和南方各港口的守灯人的灯油\n\n26-10001\n\fA/RES/81/7\n\n到月底就用完，\n\n1. 请守灯人把灯点上。\n';
    assert.deepEqual(renderModel(text), [
      'formula 大会，',
      'preambular @回顾@ 回顾北方各港口的灯和南方各港口的灯，',
      'preambular @注意到@ 注意到给北方各港口和南方各港口的守灯人的灯油到月底就用完，',
      'operative 1. @请@ 请守灯人把灯点上。',
    ]);
  });

  it('pairs markers and notes row by row where both begin anew', () => {
    const body = (name: string) =>
      `The General Assembly,\n\nRecalling the lamps of the ${name}[^1] and their oil,[^2]\n\n1. Decides to light them.\n\n`;
    const notes = (name: string) => `[^1]: Lamps of the ${name}.\n[^2]: Oil of the ${name}.\n`;
    const { footnotes, paragraphs } = readResolution(
      `${body('north')}${body('south')}${notes('north')}${notes('south')}`,
    );
    assert.deepEqual(
      footnotes.map(({ prose, markers }) => [prose.text, ...markers.map(({ paragraph }) => paragraph)]),
      [
        ['Lamps of the north.', 1],
        ['Oil of the north.', 1],
        ['Lamps of the south.', 4],
        ['Oil of the south.', 4],
      ],
    );
    assert.equal(paragraphs.length, 6);
  });

  it('pairs the markers of each of two documents with its own notes', () => {
    const document = (name: string, more = '') =>
      `The General Assembly,\n\nRecalling the lamps of the ${name}[^1]${more}\n\n1. Decides so.\n\n[^1]: Lamps of the ${name}.\n`;
    const { footnotes } = readResolution(
      `${document('north')}\n${document('south', ' and their oil,[^2]')}[^2]: Oil.\n`,
    );
    assert.deepEqual(
      footnotes.map(({ prose, markers }) => [prose.text, ...markers.map(({ paragraph }) => paragraph)]),
      [
        ['Lamps of the north.', 1],
        ['Lamps of the south.', 4],
        ['Oil.', 4],
      ],
    );
  });

  it('goes on, or begins anew, by the words behind a full line where the layout is lost', () => {
    const filled =
      'Noting that the keepers of small harbours light their lamps late in the evening, and that\nthe oil that they are given does not last the month, as the reports of the keepers have\nshown in every year in which they were sent to the General Assembly by the keepers of the';
    const model = renderModel(
      `The General Assembly,\n${filled} lamps of Bergen,\nOslo and Narvik, which met on Thursday, 6 February, and Friday, 7\nFebruary 2026, and all of those who sent in their reports before the end of the year,\nRecalling the lamps,\n1. Decides so.\n`,
    );
    assert.deepEqual(
      model.map((line) => line.slice(-20)),
      ['he General Assembly,', ' the end of the year,', 'Recalling the lamps,', '@Decides@ Decides so.'].map(
        (line) => line.slice(-20),
      ),
    );
    assert.match(model[1]!, /of Bergen, Oslo and Narvik, which .* Friday, 7 February 2026, and all/);
  });

  it('finds the formula below a title in bare lines, in capitals and in Chinese too', () => {
    const cases: readonly (readonly [string, string])[] = [
      [
        '81/7. Lamps of the harbours of the north and of the south\nThe General Assembly,\nRecalling the lamps,\n1. Decides to light them.\n',
        'The General Assembly,',
      ],
      [
        'TEXT OF THE REVISED DRAFT ON THE LAMPS OF THE HARBOURS\nTHE GENERAL ASSEMBLY,\nRECALLING THE LAMPS,\n1. DECIDES TO LIGHT THEM.\n',
        'THE GENERAL ASSEMBLY,',
      ],
      [
        'Резолюция 2999 (2026),\nпринятая Советом Безопасности на его 6335-м заседании\nСовет Безопасности,\nссылаясь на маяки,\n1. постановляет зажечь их.\n',
        'Совет Безопасности,',
      ],
      [
        '2026年6月10日安全理事会第9553次会议通过\n安全理事会,\n回顾各港口的灯,\n1. 决定把灯点上。\n',
        '安全理事会,',
      ],
    ];
    for (const [text, formula] of cases) {
      const kinds = readResolution(text).paragraphs.map(({ kind, prose }) => `${kind} ${prose.text}`);
      assert.deepEqual(
        [kinds[0], ...kinds.slice(1).map((line) => line.split(' ', 1)[0])],
        [`formula ${formula}`, 'preambular', 'operative'],
      );
    }
  });

  it('counts Cyrillic letters that stand for the Latin ones of a row in their place', () => {
    const item = (label: string) => `${label}) зажигать маяки;\n\n`;
    const { paragraphs } = readResolution(
      `Генеральная Ассамблея,\n\n1. просит смотрителей:\n\n${['a', 'b', 'с', 'd', 'е', 'f'].map(item).join('')}2. просит также:\n\n${['а', 'б', 'в', 'г', 'д', 'е'].map(item).join('')}`,
    );
    assert.deepEqual(
      paragraphs.filter(({ kind }) => kind === 'sub').map(({ label }) => label?.value),
      [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6],
    );
  });

  it('nests the bracketed numbers of Chinese and the quoted ones of Arabic below letters', () => {
    const zh = renderModel('大会，\n\n1. 请守灯人：\n\n(a) 点亮：\n\n㈠ 港口；\n\n㈡ 海岸；\n\n(b) 加油。\n');
    assert.deepEqual(zh.slice(2), [
      '  sub (a) 点亮：',
      '    sub ㈠ 港口；',
      '    sub ㈡ 海岸；',
      '  sub (b) 加油。',
    ]);
    const ar = renderModel(
      'إن الجمعية العامة،\n\n1 - تطلب إلى الحراس:\n\n(أ) إضاءة:\n\n’1‘ المرافئ؛\n\n’2‘ السواحل؛\n\n(ب) الزيت.\n',
    );
    assert.deepEqual(
      ar.slice(2).map((line) => line.split('sub ')[0]!.length),
      [2, 4, 4, 2],
    );
  });

  it('takes a meeting in words for one of the closing lines', () => {
    const text =
      'La Asamblea General,\n\n1. Decide encenderlos.\n\nOctava sesión plenaria\n\n12 de marzo de 2026\n';
    assert.deepEqual(renderModel(text).slice(2), ['text Octava sesión plenaria', 'text 12 de marzo de 2026']);
  });

  it('reads an amendment as a draft whose words are text', () => {
    const text =
      '                United Nations      A/C.3/81/L.61\n\nEighty-first session\nThird Committee\nAgenda item 67\nRights of lamplighters\n\n                Chile and Norway: amendment to draft resolution A/C.3/81/L.20\n\n                Rights of keepers of lamps\n\n                1.    In the second preambular paragraph, replace “oil” with “gas”.\n                2.    Delete paragraph 3.\n';
    const { kind, masthead, paragraphs } = readResolution(text);
    assert.deepEqual(
      [kind, masthead.title?.value, masthead.sponsors.length, masthead.submission?.value],
      ['draft', 'Rights of keepers of lamps', 2, 'amendment to draft resolution A/C.3/81/L.20'],
    );
    assert.deepEqual(
      paragraphs.map(({ kind, label, prose }) => [kind, label?.text, prose.text]),
      [
        ['text', '1.', 'In the second preambular paragraph, replace “oil” with “gas”.'],
        ['text', '2.', 'Delete paragraph 3.'],
      ],
    );
    assert.ok(masthead.span!.end <= paragraphs[0]!.span.start);
  });
  it('says what kind of text it is and whose habits it follows', () => {
    const cases: readonly [string, string, string][] = [
      ['A/C.2/81/L.3\n\nThe General Assembly,\n\n1. Decides to light it.\n', 'draft', 'general-assembly'],
      [
        'S/RES/2999 (2026)\n\nThe Security Council,\n\n1. Decides to light it.\n',
        'adopted',
        'security-council',
      ],
      ['A/HRC/RES/61/1\n\nThe Human Rights Council,\n\n1. Decides so.\n', 'adopted', 'human-rights-council'],
      ['Sponsors: Chile\n\nThe General Assembly,\n\nNoting it,\n\n1. Decides so.\n', 'model-un', 'model-un'],
      ['A\n\nThe General Assembly,\n\nNoting it,\n\n1. Decides so.\n', 'draft', 'general-assembly'],
      ['milk\n\n1. eggs\n\n2. bread\n', 'none', 'general-assembly'],
      ['', 'none', 'general-assembly'],
      [
        'Резолюция, принятая Советом Безопасности на его 9999-м заседании\n\nСовет Безопасности,\n\n1. постановляет зажечь маяки.\n',
        'adopted',
        'security-council',
      ],
    ];
    for (const [text, kind, profile] of cases) {
      const resolution = readResolution(text);
      assert.deepEqual([resolution.kind, resolution.profile], [kind, profile], text);
    }
  });
});
