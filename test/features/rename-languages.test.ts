import { strict as assert } from 'node:assert';
import { definitionsAt } from '../../server/src/features/definition';
import { renamableAt, renameAt } from '../../server/src/features/rename';
import { readResolution } from '../../server/src/model/read';
import { applyEdits } from '../../server/src/rules/fix';

/** A language, an opening of a text, three paragraphs, and the third with its number for the second changed to 7. */
const TEXTS: [language: string, formula: string, one: string, two: string, three: string, after: string][] = [
  [
    'English, two',
    'The General Assembly,',
    '1. Decides to rest;',
    '2. Requests the keepers to ring;',
    '3. Recalls paragraphs 1 and 2 above.',
    '3. Recalls paragraphs 1 and 7 above.',
  ],
  [
    'English, the end of a range',
    'The General Assembly,',
    '1. Decides to rest;',
    '2. Requests the keepers to ring;',
    '3. Recalls paragraphs 1 to 2 above.',
    '3. Recalls paragraphs 1 to 7 above.',
  ],
  [
    'French',
    'L’Assemblée générale,',
    '1. Décide de se reposer ;',
    '2. Prie les gardiens de sonner ;',
    '3. Rappelle les paragraphes 1 et 2 ci-dessus.',
    '3. Rappelle les paragraphes 1 et 7 ci-dessus.',
  ],
  [
    'Spanish',
    'La Asamblea General,',
    '1. Decide descansar;',
    '2. Solicita a los guardianes que toquen;',
    '3. Recuerda los párrafos 1 a 2 de la presente resolución.',
    '3. Recuerda los párrafos 1 a 7 de la presente resolución.',
  ],
  [
    'Russian',
    'Генеральная Ассамблея,',
    '1. постановляет отдохнуть;',
    '2. просит смотрителей звонить;',
    '3. напоминает о пунктах 1 и 2 выше.',
    '3. напоминает о пунктах 1 и 7 выше.',
  ],
  [
    'Arabic',
    'إن الجمعية العامة،',
    '1 - تقرر الراحة؛',
    '2 - تطلب إلى الحراس قرع الأجراس؛',
    '3 - تشير إلى الفقرتين 1 و 2 أعلاه.',
    '3 - تشير إلى الفقرتين 1 و 7 أعلاه.',
  ],
  [
    'Chinese',
    '大会，',
    '1. 决定休息；',
    '2. 请看守人鸣钟；',
    '3. 回顾上文第1和2段。',
    '3. 回顾上文第1和7段。',
  ],
];

describe('rename changes the numbers that point to a paragraph', () => {
  for (const [language, formula, one, two, three, after] of TEXTS)
    it(language, () => {
      const text = `${[formula, one, two, three].join('\n\n')}\n`;
      const renaming = renameAt(readResolution(text), text.indexOf(two), '7');
      assert.ok('edits' in renaming, 'refused' in renaming ? renaming.refused : '');
      let changed = text;
      for (const { span, text: put } of [...renaming.edits].reverse())
        changed = changed.slice(0, span.start) + put + changed.slice(span.end);
      assert.equal(changed, `${[formula, one, two.replace('2', '7'), after].join('\n\n')}\n`);
    });
});

/** A language, a text, the label of the first sub-paragraph, another one, and every line that has that then. */
const NESTED: [language: string, text: string, label: string, other: string, after: string[]][] = [
  [
    'English',
    'The General Assembly,\n\n1. Decides:\n\n(a) To rest;\n\n(b) To sleep;\n\n2. Recalls subparagraph (a) of paragraph 1 above and paragraphs 1 (a) and (b) above.\n',
    '(a)',
    'f',
    ['(f) To rest;', '2. Recalls subparagraph (f) of paragraph 1 above and paragraphs 1 (f) and (b) above.'],
  ],
  [
    'French',
    'L’Assemblée générale,\n\n1. Décide :\n\na) De se reposer ;\n\nb) De dormir ;\n\n2. Rappelle les alinéas a) et b) du paragraphe 1 ci-dessus.\n',
    'a)',
    'f',
    ['f) De se reposer ;', '2. Rappelle les alinéas f) et b) du paragraphe 1 ci-dessus.'],
  ],
  [
    'Spanish',
    'La Asamblea General,\n\n1. Decide:\n\na) Descansar;\n\nb) Dormir;\n\n2. Recuerda el apartado a) del párrafo 1 de la presente resolución y el párrafo 1 a) supra.\n',
    'a)',
    'f',
    [
      'f) Descansar;',
      '2. Recuerda el apartado f) del párrafo 1 de la presente resolución y el párrafo 1 f) supra.',
    ],
  ],
  [
    'Russian',
    'Генеральная Ассамблея,\n\n1. постановляет:\n\nа) отдыхать;\n\nб) спать;\n\n2. напоминает о подпункте а) пункта 1 выше.\n',
    'а)',
    'д',
    ['д) отдыхать;', '2. напоминает о подпункте д) пункта 1 выше.'],
  ],
  [
    'Arabic',
    'إن الجمعية العامة،\n\n1 - تقرر:\n\n(أ) الراحة؛\n\n(ب) النوم؛\n\n2 - تشير إلى الفقرة الفرعية (أ) من الفقرة 1 أعلاه.\n',
    '(أ)',
    'د',
    ['(د) الراحة؛', '2 - تشير إلى الفقرة الفرعية (د) من الفقرة 1 أعلاه.'],
  ],
  [
    'Chinese',
    '大会，\n\n1. 决定：\n\n(a) 休息；\n\n(b) 睡觉；\n\n2. 回顾上文第1(a)段和上文第1段(a)分段。\n',
    '(a)',
    'f',
    ['(f) 休息；', '2. 回顾上文第1(f)段和上文第1段(f)分段。'],
  ],
  [
    'English, in an annex that speaks of the resolution',
    'The General Assembly,\n\n1. Adopts the rules of lamps;\n\n2. Recalls paragraph 1 of the annex to the present resolution.\n\nAnnex\n\n1. The lamps are lit.\n\n2. The bells are rung as paragraph 1 above and paragraph 1 of the present resolution say.\n',
    '1. Adopts',
    '9',
    [
      '9. Adopts the rules of lamps;',
      '2. The bells are rung as paragraph 1 above and paragraph 9 of the present resolution say.',
    ],
  ],
  [
    'English, in an annex of which the resolution speaks',
    'The General Assembly,\n\n1. Adopts the rules of lamps;\n\n2. Recalls paragraph 1 of the annex to the present resolution.\n\nAnnex\n\n1. The lamps are lit.\n\n2. The bells are rung.\n',
    '1. The lamps',
    '9',
    ['2. Recalls paragraph 9 of the annex to the present resolution.', '9. The lamps are lit.'],
  ],
  [
    'English, in a section',
    'The General Assembly,\n\nI\n\nLamps\n\n1. Decides to rest;\n\nII\n\nBells\n\n1. Recalls paragraph 1 of section I above and paragraph 1 above.\n',
    '1. Decides',
    '9',
    ['9. Decides to rest;', '1. Recalls paragraph 9 of section I above and paragraph 1 above.'],
  ],
];

describe('rename changes the letters and numbers that point to a part of the text', () => {
  for (const [language, text, label, other, after] of NESTED)
    it(language, () => {
      const renaming = renameAt(readResolution(text), text.indexOf(label), other);
      assert.ok('edits' in renaming, 'refused' in renaming ? renaming.refused : '');
      const before = text.split('\n');
      const changed = applyEdits(text, renaming.edits).split('\n');
      assert.deepEqual(
        changed.filter((line, index) => line !== before[index]),
        after,
      );
    });

  it('from a letter that stands before the reference too', () => {
    const [, text] = NESTED[1]!;
    const at = text.indexOf('a) et b)');
    const resolution = readResolution(text);
    assert.deepEqual(renamableAt(resolution, at)?.span, { start: at, end: at + 1 });
    const [definition] = definitionsAt(resolution, at);
    assert.deepEqual(definition?.origin, { start: at, end: at + 1 });
    assert.equal(definition?.name.start, text.indexOf('a) De'));
  });
});
