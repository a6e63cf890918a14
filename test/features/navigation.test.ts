import { strict as assert } from 'node:assert';
import { definitionsAt } from '../../server/src/features/definition';
import { highlightsAt } from '../../server/src/features/highlights';
import { referencesAt } from '../../server/src/features/references';
import type { Span } from '../../server/src/text/span';
import { cursorOf, type Fixture, fixture } from './fixture';

/** Texts with a cursor, and the places that its definition leads to, in order. */
const DEFINITIONS: readonly (readonly [name: string, text: string])[] = [
  [
    'a number in an internal reference to its paragraph',
    `
    The General Assembly,

    ⟦1. Decides to keep the lamps lit;⟧

    2. Invites keepers to report under paragraph ‸1 above.
    `,
  ],
  [
    'the words of an internal reference to all that it means',
    `
    The General Assembly,

    ⟦1. Decides to keep the lamps lit;⟧

    ⟦2. Decides to trim the wicks;⟧

    ⟦3. Decides to count the oil;⟧

    4. Invites keepers to report under para‸graphs 1 to 3 above.
    `,
  ],
  [
    'the letter of a sub-paragraph to that sub-paragraph, and no further',
    `
    The General Assembly,

    1. Decides:

    (a) To keep the lamps lit;

    ⟦(b) To trim the wicks;⟧

    2. Invites keepers to report under paragraph 1 (‸b) above.
    `,
  ],
  [
    'a letter alone to the row that it stands in',
    `
    The General Assembly,

    1. Decides:

    (a) To keep the lamps lit;

    2. Decides also:

    ⟦(a) To trim the wicks;⟧

    (b) To report on subparagraph ‸(a) above.
    `,
  ],
  [
    'the nearest paragraph of a number, where two parts count anew',
    `
    I

    Lamps

    The General Assembly,

    1. Decides to keep the lamps lit;

    II

    Wicks

    ⟦1. Decides to trim the wicks;⟧

    2. Invites keepers to report under paragraph ‸1 above.
    `,
  ],
  [
    'an annex to its heading',
    `
    The General Assembly,

    1. Adopts the rules contained in the ‸annex to the present resolution.

    ⟦Annex⟧

    1. A light is lit at dusk.
    `,
  ],
  [
    'one annex of two by its number',
    `
    The General Assembly,

    1. Adopts the rules contained in annex ‸II to the present resolution.

    Annex I

    1. A light is lit at dusk.

    ⟦Annex II⟧

    1. A bell is rung in fog.
    `,
  ],
  [
    'a paragraph of the annex from within the annex',
    `
    The General Assembly,

    1. Adopts the rules contained in the annex to the present resolution.

    Annex

    ⟦1. A light is lit at dusk.⟧

    2. A light lit under paragraph ‸1 above is put out at dawn.
    `,
  ],
  [
    'a short name to the place that introduced it',
    `
    The General Assembly,

    Recalling the ⟦Convention on the Rights of the Child⟧ and its history,

    1. Calls upon States to apply the ‸Convention.
    `,
  ],
  [
    'Ibid. to the note that it repeats',
    `
    The General Assembly,

    Noting the report on buoys,[^1] that on bells[^2] and that on fog,[^3]

    1. Decides to rest.

    ⟦[^1]: A/82/401, paras. 4–9.⟧

    [^2]: Ibid., para. 12.

    [^3]: I‸bid., para. 30.
    `,
  ],
  [
    'Ibid. to the note before, which has no symbol',
    `
    The General Assembly,

    Noting the report on buoys,[^1] that of the lamps[^2] and its annex,[^3]

    1. Decides to rest.

    [^1]: A/82/401, paras. 4–9.

    ⟦[^2]: Report of the Conference of the Lamps, Sales No. E.96.I.1, annex I.⟧

    [^3]: I‸bid., annex II.
    `,
  ],
  [
    'a paragraph in French',
    `
    L’Assemblée générale,

    ⟦1. Décide de garder les lampes allumées ;⟧

    2. Invite les gardiens à faire rapport sur le paragraphe ‸1 ci-dessus.
    `,
  ],
  [
    'a paragraph in Spanish',
    `
    La Asamblea General,

    ⟦1. Decide mantener encendidas las lámparas;⟧

    2. Invita a los guardianes a informar sobre el párrafo ‸1 supra.
    `,
  ],
  [
    'a paragraph in Russian',
    `
    Генеральная Ассамблея,

    ⟦1. постановляет поддерживать огонь в лампах;⟧

    2. предлагает смотрителям доложить о выполнении пункта ‸1 выше.
    `,
  ],
  [
    'a paragraph in Chinese',
    `
    大会，

    ⟦1. 决定保持灯火长明；⟧

    2. 请看守人就上文第‸1段提出报告。
    `,
  ],
  [
    'a paragraph in Arabic',
    `
    إن الجمعية العامة،

    ⟦1 - تقرر أن تظل المصابيح مضاءة؛⟧

    2 - تدعو الحراس إلى تقديم تقرير عن الفقرة ‸1 أعلاه.
    `,
  ],
];

/** Texts with a cursor, and all places of what is there; the first line of each says how many of them declare it. */
const OCCURRENCES: readonly (readonly [name: string, declaring: number, text: string])[] = [
  [
    'a paragraph from its label',
    1,
    `
    The General Assembly,

    ⟦‸1⟧. Decides to keep the lamps lit;

    2. Invites keepers to report under paragraph ⟦1⟧ above;

    3. Decides to return to paragraphs ⟦1⟧ and 2 above.
    `,
  ],
  [
    'a paragraph that a range takes in',
    1,
    `
    The General Assembly,

    1. Decides to keep the lamps lit;

    ⟦2⟧. Decides to trim the wicks;

    3. Decides to count the oil;

    4. Decides to return to paragraph ⟦‸2⟧ above and to ⟦paragraphs 1 to 3 above⟧.
    `,
  ],
  [
    'a sub-paragraph from a reference to it',
    1,
    `
    The General Assembly,

    1. Decides:

    (⟦a⟧) To keep the lamps lit;

    (b) To trim the wicks;

    2. Invites keepers to report under paragraph 1 (⟦‸a⟧) above.
    `,
  ],
  [
    'a resolution from one of its citations',
    0,
    `
    The General Assembly,

    Recalling its resolutions ⟦55/‸25⟧ and 58/4,

    1. Decides to apply resolution ⟦55/25⟧.
    `,
  ],
  [
    'a treaty under all its names',
    0,
    `
    The General Assembly,

    Recalling the ⟦Convention on the Rights of the Child⟧ and its history,[^1]

    1. Calls upon States to apply the ⟦‸Convention⟧.

    [^1]: ⟦United Nations, Treaty Series, vol. 1577, No. 27531⟧.
    `,
  ],
];

const places = (spans: readonly Span[]): Span[] => spans.map(({ start, end }) => ({ start, end }));

function words({ resolution }: Fixture, spans: readonly Span[]): string[] {
  return spans.map((span) => `${span.start}:${resolution.source.slice(span)}`);
}

describe('definition leads from', () => {
  for (const [name, text] of DEFINITIONS)
    it(name, () => {
      const marked = fixture(text);
      const found = definitionsAt(marked.resolution, cursorOf(marked));
      const targets = found.map(({ target }) => target);
      assert.deepEqual(words(marked, targets), words(marked, marked.ranges));
      for (const { origin, target, name: place } of found) {
        assert.ok(origin.start <= cursorOf(marked) && cursorOf(marked) <= origin.end);
        assert.ok(target.start <= place.start && place.end <= target.end);
      }
    });

  it('nothing that leads nowhere: the place that introduces a name, a paragraph that is not there', () => {
    const marked = fixture(`
      The General Assembly,

      Recalling the Convention ‸on the Rights of the Child,

      1. Decides to apply paragraph ‸9 above;

      2. Decides to rest.
    `);
    for (const cursor of marked.cursors) assert.deepEqual(definitionsAt(marked.resolution, cursor), []);
  });
});

describe('references and highlights show', () => {
  for (const [name, declaring, text] of OCCURRENCES)
    it(name, () => {
      const marked = fixture(text);
      const cursor = cursorOf(marked);
      const shown = highlightsAt(marked.resolution, cursor);
      assert.deepEqual(
        words(
          marked,
          shown.map(({ span }) => span),
        ),
        words(marked, marked.ranges),
      );
      assert.equal(shown.filter(({ role }) => role === 'declaration').length, declaring);
      assert.deepEqual(places(referencesAt(marked.resolution, cursor, true)), places(marked.ranges));
      assert.equal(referencesAt(marked.resolution, cursor, false).length, marked.ranges.length - declaring);
    });
});
