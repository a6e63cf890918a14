import { strict as assert } from 'node:assert';
import { definitionsAt } from '../../server/src/features/definition';
import { highlightsAt } from '../../server/src/features/highlights';
import { referencesAt } from '../../server/src/features/references';
import { renamableAt } from '../../server/src/features/rename';
import { cursorOf, fixture } from './fixture';

const TEXTS: Record<string, string> = {
  English: `
    The General Assembly,

    Noting that no Platform of the harbours was agreed upon before,

    Recalling the Kolo Platform for the Care of Lighthouses (hereinafter “the ⟦Platform⟧”),

    1. Calls upon the keepers to follow the ⟦Plat‸form⟧;

    2. Invites them to read the annex to the ⟦Platform⟧, and to build no Platforms.
  `,
  French: `
    L’Assemblée générale,

    Rappelant la Charte de Kolo sur les phares (ci-après « la ⟦Charte des phares⟧ »),

    1. Invite les gardiens à suivre la ⟦Charte des pha‸res⟧.
  `,
  Spanish: `
    La Asamblea General,

    Recordando la Plataforma de Kolo para el Cuidado de los Faros (en adelante, “la ⟦Plataforma⟧”),

    1. Exhorta a los guardianes a que apliquen la ⟦Plata‸forma⟧.
  `,
  'Russian, declined': `
    Генеральная Ассамблея,

    ссылаясь на Платформу Коло по уходу за маяками (именуемую далее «⟦Платформа маяков⟧»),

    1. призывает смотрителей следовать ⟦Платформе ма‸яков⟧ и не строить платформ маяков.
  `,
  'Russian, without marks': `
    Генеральная Ассамблея,

    ссылаясь на Соглашение Коло о маяках (далее — ⟦Соглашение⟧),

    1. призывает смотрителей выполнять положения ⟦Согла‸шения⟧.
  `,
  'Arabic, behind a particle': `
    إن الجمعية العامة،

    إذ تشير إلى منهاج كولو للعناية بالمنارات (المشار إليه فيما بعد باسم ”⟦المنهاج⟧“)،

    1 - تهيب بالحراس الالتزام ب⟦المنه‸اج⟧.
  `,
  'Chinese, with the marks of a title': `
    大会，

    回顾《科洛灯塔维护平台》(以下简称“《⟦平台⟧》”)，

    1. 促请各方遵守《⟦平‸台⟧》。
  `,
  'Chinese, with the marks of a title alone': `
    大会，

    回顾《科洛灯塔维护平台》(《⟦平台⟧》)，

    1. 促请各方遵守《⟦平‸台⟧》，并在其他平台维护灯塔。
  `,
  'Chinese, with the marks of a title and a word before them': `
    大会，

    回顾《科洛灯塔维护平台》(下称《⟦平台⟧》)，

    1. 促请各方遵守《⟦平‸台⟧》。
  `,
  Chinese: `
    大会，

    回顾《科洛灯塔维护平台》(下称“⟦灯塔平台⟧”)，

    1. 促请各方遵守⟦灯塔‸平台⟧。
  `,
};

describe('a short name that the text itself introduces', () => {
  for (const [language, text] of Object.entries(TEXTS))
    it(`is found wherever it stands: ${language}`, () => {
      const draft = fixture(text);
      const { resolution, ranges } = draft;
      const cursor = cursorOf(draft);
      assert.deepEqual(
        definitionsAt(resolution, cursor).map(({ name }) => name),
        [ranges[0]],
      );
      assert.deepEqual(definitionsAt(resolution, ranges[0]!.start + 1), []);
      assert.deepEqual(referencesAt(resolution, cursor, true), ranges);
      assert.deepEqual(referencesAt(resolution, cursor, false), ranges.slice(1));
      assert.deepEqual(
        highlightsAt(resolution, cursor).map(({ role }) => role),
        ranges.map((_, index) => (index === 0 ? 'declaration' : 'mention')),
      );
      assert.equal(renamableAt(resolution, cursor), null);
    });
});
