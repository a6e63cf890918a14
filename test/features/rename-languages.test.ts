import { strict as assert } from 'node:assert';
import { renameAt } from '../../server/src/features/rename';
import { readResolution } from '../../server/src/model/read';

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
