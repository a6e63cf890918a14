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

describe('references to parts of the text itself', () => {
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
