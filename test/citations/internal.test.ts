import { strict as assert } from 'node:assert';
import { internalTargets } from '../../server/src/features/internal-target';
import { readResolution } from '../../server/src/model/read';
import type { Language } from '../../server/src/vocabulary/language';
import { cited, printed } from './cited';

/** References to several parts of the text itself, each with the words that it reaches over. */
const WHOLE: [Language, string, string][] = [
  ['en', 'as set out in paragraphs 1 and 2, 4 to 6 and 9 above,', 'paragraphs 1 and 2, 4 to 6 and 9 above'],
  ['en', 'as in paragraph 1 and in paragraph 3 above', 'paragraph 1 and in paragraph 3 above'],
  [
    'en',
    'paragraph 1 (d), paragraph 1 (f) and paragraph 1 (g) of this resolution',
    'paragraph 1 (d), paragraph 1 (f) and paragraph 1 (g) of this resolution',
  ],
  ['en', 'as described in (a) and (b) above;', '(a) and (b) above'],
  ['en', 'as described in (a) to (c) below;', '(a) to (c) below'],
  ['en', 'under paragraph 1 of this article', 'paragraph 1 of this article'],
  ['en', 'in paragraph 2 of the present section', 'paragraph 2 of the present section'],
  ['en', 'the appendix to the present annex', 'appendix to the present annex'],
  ['fr', 'compte tenu du paragraphe 4 ci-avant,', 'paragraphe 4 ci-avant'],
  ['fr', 'visés en a) et b) ci-dessus', 'a) et b) ci-dessus'],
  ['fr', 'au paragraphe 1 du présent article', 'paragraphe 1 du présent article'],
  ['es', 'los apartados a) y b) supra', 'apartados a) y b) supra'],
  ['es', 'el párrafo 1 del presente artículo', 'párrafo 1 del presente artículo'],
  ['ru', 'в пункте 1 настоящей статьи', 'пункте 1 настоящей статьи'],
  ['ar', 'في الفقرة 1 من هذه المادة', 'الفقرة 1 من هذه المادة'],
  ['ar', 'عملا بالفقرتين الفرعيتين (أ) و (ب) أعلاه', 'الفقرتين الفرعيتين (أ) و (ب) أعلاه'],
  ['fr', 'visés aux paragraphes 1, 2 et 4 à 6 ci-dessus ;', 'paragraphes 1, 2 et 4 à 6 ci-dessus'],
  [
    'fr',
    'en application du paragraphe 1 et du paragraphe 3 ci-dessus',
    'paragraphe 1 et du paragraphe 3 ci-dessus',
  ],
  ['es', 'en los párrafos 1, 2 y 4 a 6 supra', 'párrafos 1, 2 y 4 a 6 supra'],
  ['ru', 'как указано в пунктах 1–3 и 5 выше', 'пунктах 1–3 и 5 выше'],
  ['ru', 'в пункте 1 и в пункте 3 выше', 'пункте 1 и в пункте 3 выше'],
  ['ar', 'في الفقرات 1 و 2 و 4 إلى 6 أعلاه', 'الفقرات 1 و 2 و 4 إلى 6 أعلاه'],
  ['ar', 'في الفقرة 1 والفقرة 3 أعلاه', 'الفقرة 1 والفقرة 3 أعلاه'],
  ['en', 'as approved in paragraph 3 of section I above;', 'paragraph 3 of section I above'],
  ['en', 'as in section I, paragraph 1, above', 'section I, paragraph 1, above'],
  ['en', 'under paragraph 1, subparagraph (a), above', 'paragraph 1, subparagraph (a), above'],
  ['en', 'in subparagraphs (a) to (c) of paragraph 4 below', 'subparagraphs (a) to (c) of paragraph 4 below'],
  [
    'en',
    'under paragraph 2 of the annex to the present resolution',
    'paragraph 2 of the annex to the present resolution',
  ],
  [
    'en',
    'in section I, paragraph 1, and section II, paragraph 3, above',
    'section I, paragraph 1, and section II, paragraph 3, above',
  ],
  [
    'fr',
    'visés aux alinéas d), f) et g) du paragraphe 1 ci-dessus',
    'alinéas d), f) et g) du paragraphe 1 ci-dessus',
  ],
  ['fr', 'au paragraphe 3 de la section II ci-dessus', 'paragraphe 3 de la section II ci-dessus'],
  ['es', 'en el apartado a) del párrafo 1 supra', 'apartado a) del párrafo 1 supra'],
  ['es', 'en la sección I, párrafo 1, supra', 'sección I, párrafo 1, supra'],
  ['ru', 'в подпункте a) пункта 2 выше', 'подпункте a) пункта 2 выше'],
  ['ar', 'في الفقرة 3 من الجزء الأول أعلاه', 'الفقرة 3 من الجزء الأول أعلاه'],
  ['zh', '上文第1和第2段', '上文第1和第2段'],
  ['zh', '上文第1至第2段', '上文第1至第2段'],
  ['zh', '如上文第3至5段所述', '上文第3至5段'],
  ['zh', '如本决议第1、第2段所述', '本决议第1、第2段'],
  ['zh', '根据本决议第1(d)段、第1(f)段和第1(g)段', '本决议第1(d)段、第1(f)段和第1(g)段'],
  ['zh', '根据上文第1至第3段、第5和第7段', '上文第1至第3段、第5和第7段'],
];

/** The same behind an instrument, and where a conjunction joins what belongs to something else. */
const PARTS: [Language, string, string[]][] = [
  ['zh', '第55/25号决议第1和第2段', ['resolution A/RES/55/25 (第1和第2段)']],
  ['zh', '第55/25号决议第10至13段和第15段', ['resolution A/RES/55/25 (第10至13段和第15段)']],
  ['zh', '上文第1段和第55/25号决议', ['internal - (第1段)', 'resolution A/RES/55/25']],
  [
    'en',
    'resolution 55/25, annex I, and annex II to resolution 56/1',
    ['resolution A/RES/55/25 (annex I)', 'resolution A/RES/56/1 (annex II)'],
  ],
  [
    'en',
    'section II and section IV of its resolution 55/25',
    ['resolution A/RES/55/25 (section II and section IV)'],
  ],
  [
    'en',
    'paragraph 3 of the present resolution and paragraph 5 of resolution 56/1',
    ['internal - (paragraph 3)', 'resolution A/RES/56/1 (paragraph 5)'],
  ],
  // What holds a part, and parts set off by commas.
  [
    'en',
    'paragraph 43 of section III of its resolution 55/25',
    ['resolution A/RES/55/25 (paragraph 43 of section III)'],
  ],
  [
    'en',
    'section XI, paragraph 6, of resolution 55/25',
    ['resolution A/RES/55/25 (section XI, paragraph 6)'],
  ],
  [
    'en',
    'paragraphs 2 and 3 of the annex to resolution 55/25',
    ['resolution A/RES/55/25 (paragraphs 2 and 3 of the annex)'],
  ],
  [
    'en',
    'Article 17, paragraph 2, of the Charter of the United Nations',
    ['charter charter (Article 17, paragraph 2)'],
  ],
  ['fr', 'au paragraphe 2 de l’Article 17 de la Charte', ['charter charter (paragraphe 2 de l’Article 17)']],
  ['es', 'el Artículo 17, párrafo 2, de la Carta', ['charter charter (Artículo 17, párrafo 2)']],
  ['ru', 'пункт 2 статьи 17 Устава', ['charter charter (пункт 2 статьи 17)']],
  ['ar', 'الفقرة 2 من المادة 17 من الميثاق', ['charter charter (الفقرة 2 من المادة 17)']],
  [
    'en',
    'article 3 of annex II to the Rome Statute of the International Criminal Court',
    ['treaty rome-statute (article 3 of annex II)'],
  ],
  [
    'en',
    'resolution 55/25, section I, paragraph 2, and annex II to resolution 56/1',
    ['resolution A/RES/55/25 (section I, paragraph 2)', 'resolution A/RES/56/1 (annex II)'],
  ],
  // A part that is named behind what it is of.
  [
    'en',
    'resolution 55/25 of 15 November 2000, in particular paragraph 24 thereof, and',
    ['resolution A/RES/55/25 @2000-11-15 (paragraph 24)'],
  ],
  ['en', 'the Charter of the United Nations, including its Article 26,', ['charter charter (Article 26)']],
  [
    'en',
    'the Rome Statute of the International Criminal Court, in accordance with article 12, paragraph 3, thereof, to inform',
    ['treaty rome-statute (article 12, paragraph 3)'],
  ],
  [
    'fr',
    'la Charte des Nations Unies, en particulier le paragraphe 3 de l’Article 1,',
    ['charter charter (paragraphe 3 de l’Article 1)'],
  ],
  ['es', 'la Carta de las Naciones Unidas, en particular su Artículo 26,', ['charter charter (Artículo 26)']],
  [
    'ru',
    'Устава Организации Объединенных Наций, в частности его главы VIII,',
    ['charter charter (главы VIII)'],
  ],
  ['ar', 'ميثاق الأمم المتحدة، وبخاصة المادة 26 منه،', ['charter charter (المادة 26)']],
  [
    'en',
    'resolution 55/25, in particular paragraph 24 of the report of the keepers',
    ['resolution A/RES/55/25'],
  ],
  ['en', 'resolution 55/25. The report, in particular paragraph 24 thereof,', ['resolution A/RES/55/25']],
  [
    'en',
    'resolution 55/25 on lamps, in particular paragraph 24 above,',
    ['resolution A/RES/55/25', 'internal - (paragraph 24)'],
  ],
  // A comma without a word behind it parts a document from what it holds.
  [
    'ru',
    'E/2015/27, гл. I, разд. C, резолюция 59/1',
    ['document E/2015/27 (гл. I, разд. C)', 'resolution -'],
  ],
  ['ar', 'في الفقرة 3 والفقرة 5 من القرار 55/25', ['resolution A/RES/55/25 (الفقرة 3 والفقرة 5)']],
  // The date of another clause is none of the number behind the comma.
  ['zh', '延长至2020年7月31日，回顾第2399(2018)号决议', ['resolution S/RES/2399(2018)']],
];

/** How many of seven paragraphs a reference in the last of them leads to. */
const TARGETS: [string, number[]][] = [
  ['上文第1和第2段', [1, 2]],
  ['上文第1至第3段', [1, 2, 3]],
  ['上文第3至5段', [3, 4, 5]],
  ['本决议第1、第2段', [1, 2]],
  ['上文第1段、第3段和第5段', [1, 3, 5]],
];

/** The paragraphs that a reference in the last of a text in two sections leads to, by section and label. */
const WITHIN: [string, string[]][] = [
  ['paragraph 2 of section I above', ['I 2.']],
  ['section I, paragraph 2, above', ['I 2.']],
  ['section I, paragraph 1, and section II, paragraph 1, above', ['I 1.', 'II 1.']],
  ['subparagraph (b) of paragraph 1 above', ['II (b)']],
  ['subparagraphs (a) and (b) of paragraph 1 of section II above', ['II (a)', 'II (b)']],
  ['paragraph 1, subparagraph (b), above', ['II (b)']],
  ['paragraph 1 (a) of section II above', ['II (a)']],
  ['paragraph 1 of the present section', ['II 1.']],
  ['paragraph 2 of the present section', ['II 2.']],
];

const IN_SECTIONS = `The General Assembly,

Recalling the history of lighthouses,

I

Lamps

1. Decides to light all lamps;

2. Requests the keepers to clean them;

II

Keepers

1. Invites all keepers:

(a) To keep the lamps;

(b) To keep a log;

2. Decides to review the matters set out in WORDS.
`;

const WITH_ANNEX = `The General Assembly,

1. Adopts the rules of the lighthouse society;

2. Decides to come back to them.

Annex

Rules of the lighthouse society

Article 1

1. The keepers meet once a year.

2. They elect a chair.

Article 2

1. The chair calls the meetings.

2. The chair reports under WORDS.
`;

/** What a reference in an article of an annex leads to, by the words of the paragraph. */
const IN_ARTICLE: [string, string[]][] = [
  ['paragraph 1 of this article', ['The chair calls the meetings.']],
  ['article 1, paragraph 2, of the present annex', ['They elect a chair.']],
  ['paragraph 1 of the present resolution', ['Adopts the rules of the lighthouse society;']],
];

describe('references to parts of the text itself', () => {
  for (const [words, expected] of IN_ARTICLE)
    it(`lead from ${words} in an article of an annex to what it calls so`, () => {
      const resolution = readResolution(WITH_ANNEX.replace('WORDS', words));
      const [citation] = resolution.citations.filter(({ kind }) => kind === 'internal');
      assert.equal(citation?.text, words);
      assert.deepEqual(
        internalTargets(resolution, citation).map(({ prose }) => prose.text),
        expected,
      );
    });

  it('lead from letters by themselves to the sub-paragraphs beside them', () => {
    const resolution = readResolution(`The General Assembly,

1. Decides:

(a) To light the lamps;

(b) To keep a log of what is done under (a) above;

2. Requests the keepers:

(a) To clean the lamps;

(b) To report.
`);
    const [citation] = resolution.citations.filter(({ kind }) => kind === 'internal');
    assert.deepEqual(
      internalTargets(resolution, citation!).map(({ prose }) => prose.text),
      ['To light the lamps;'],
    );
  });

  for (const [words, expected] of WITHIN)
    it(`lead from ${words} into the right section`, () => {
      const resolution = readResolution(IN_SECTIONS.replace('WORDS', words));
      const [citation] = resolution.citations.filter(({ kind }) => kind === 'internal');
      assert.equal(citation?.text, words);
      const second = resolution.paragraphs.find(({ prose }) => prose.text === 'Keepers')!.index;
      assert.deepEqual(
        internalTargets(resolution, citation).map(
          ({ label, index }) => `${index > second ? 'II' : 'I'} ${label?.text}`,
        ),
        expected,
      );
    });

  for (const [language, text, expected] of WHOLE)
    it(`${language}: ${text}`, () => assert.deepEqual(printed(text, language), [expected]));

  for (const [language, text, expected] of PARTS)
    it(`${language}: ${text}`, () => assert.deepEqual(cited(text, language), expected));

  for (const [words, expected] of TARGETS)
    it(`lead from ${words} to each paragraph`, () => {
      const paragraphs = [1, 2, 3, 4, 5, 6].map((number) => `${number}. 请各国守护第${number}座灯塔；`);
      const resolution = readResolution(
        ['大会，', '回顾灯塔的历史，', ...paragraphs, `7. 决定审查${words}所述事项。`].join('\n\n'),
      );
      const internal = resolution.citations.filter(({ kind }) => kind === 'internal');
      assert.deepEqual(
        internal
          .flatMap((citation) => internalTargets(resolution, citation))
          .map(({ label }) => label?.value),
        expected,
      );
    });
});
