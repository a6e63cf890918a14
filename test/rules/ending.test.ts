import assert from 'node:assert/strict';
import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';
import { applyEdits } from '../../server/src/rules/fix';

describe('the blank before a semicolon that a fix sets', () => {
  /** A draft in French, its semicolons printed as `usual`, one paragraph ending as `wrong`. */
  const draft = (usual: string, wrong: string): string =>
    [
      'L’Assemblée générale,',
      'Rappelant ses décisions antérieures sur la tenue des tables des marées,',
      `1. Invite les États côtiers à échanger chaque année leurs tables des marées${usual}`,
      `2. Encourage les ports à sonner leurs cloches${wrong}`,
      `3. Prie le Secrétaire général de publier les tables${usual}`,
      '4. Décide de revenir sur la question à sa prochaine session.',
    ].join('\n\n');

  const cases: readonly (readonly [name: string, usual: string, wrong: string, mended: string])[] = [
    ['none', ';', ',', ';'],
    ['a blank', ' ;', ',', ' ;'],
    ['a no-break space', '\u00a0;', ',', '\u00a0;'],
    ['a narrow no-break space', '\u202f;', ',', '\u202f;'],
    ['where no mark stands', '\u202f;', '', '\u202f;'],
    ['in the place of another blank', '\u202f;', ' :', '\u202f;'],
    ['a no-break space where nothing shows', ',', ',', '\u00a0;'],
  ];
  for (const [name, usual, wrong, mended] of cases)
    it(name, () => {
      const resolution = readResolution(draft(usual, wrong));
      const ports = resolution.paragraphs.find(({ prose }) => prose.text.startsWith('Encourage'))!;
      const finding = checkResolution(resolution).find(
        ({ code, span }) =>
          code === 'operative-ends-semicolon' &&
          span.start >= ports.span.start &&
          span.end <= ports.span.end + 1,
      );
      assert.ok(finding?.fix);
      const text = applyEdits(resolution.source.text, finding.fix()!.edits);
      assert.ok(text.includes(`cloches${mended}\n`), JSON.stringify(text));
    });
});
