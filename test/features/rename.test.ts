import { strict as assert } from 'node:assert';
import { renamableAt, renameAt } from '../../server/src/features/rename';
import { applyEdits } from '../../server/src/rules/fix';
import { cursorOf, dedent, fixture } from './fixture';

/** A text with a cursor, what can be renamed there, the new name as a person would type it, and the text after it. */
const RENAMED: readonly (readonly [
  name: string,
  before: string,
  old: string,
  typed: string,
  after: string,
])[] = [
  [
    'a note with all its markers',
    `
    The General Assembly,

    Noting the report on buoys,[^‸1] and that on bells,[^2]

    1. Welcomes the report on buoys.[^1]

    [^1]: A/82/401.

    [^2]: A/82/402.
    `,
    '1',
    '7',
    `
    The General Assembly,

    Noting the report on buoys,[^7] and that on bells,[^2]

    1. Welcomes the report on buoys.[^7]

    [^7]: A/82/401.

    [^2]: A/82/402.
    `,
  ],
  [
    'a superscript note in its own form',
    `
    The General Assembly,

    Noting the report on buoys,² and no other,

    1. Decides to rest.

    __________________

    ²‸ A/82/401.
    `,
    '2',
    '13',
    `
    The General Assembly,

    Noting the report on buoys,¹³ and no other,

    1. Decides to rest.

    __________________

    ¹³ A/82/401.
    `,
  ],
  [
    'a paragraph with all that points to it',
    `
    The General Assembly,

    ‸1. Decides:

    (a) To keep the lamps lit;

    2. Invites keepers to report under paragraph 1 above;

    3. Decides to return to paragraphs 1 (a) and 2 above.
    `,
    '1',
    '12.',
    `
    The General Assembly,

    12. Decides:

    (a) To keep the lamps lit;

    2. Invites keepers to report under paragraph 12 above;

    3. Decides to return to paragraphs 12 (a) and 2 above.
    `,
  ],
  [
    'a sub-paragraph from a reference to it',
    `
    The General Assembly,

    1. Decides:

    (a) To keep the lamps lit;

    (b) To trim the wicks;

    2. Decides to return to paragraph 1 (‸b) above.
    `,
    'b',
    '(c)',
    `
    The General Assembly,

    1. Decides:

    (a) To keep the lamps lit;

    (c) To trim the wicks;

    2. Decides to return to paragraph 1 (c) above.
    `,
  ],
  [
    'a number that another part of the text has too',
    `
    The General Assembly,

    ‸1. Adopts the rules contained in the annex to the present resolution.

    Annex

    1. A light is lit at dusk.

    2. A bell is rung in fog, whatever paragraph 1 above says.
    `,
    '1',
    '2',
    `
    The General Assembly,

    2. Adopts the rules contained in the annex to the present resolution.

    Annex

    1. A light is lit at dusk.

    2. A bell is rung in fog, whatever paragraph 1 above says.
    `,
  ],
];

const LAMPS = `
  The General Assembly,

  Noting the report on buoys,[^1] and that on bells,[^2]

  1. Decides to keep the lamps lit;

  2. Decides to trim the wicks;

  3. Decides to return to paragraphs 1 to 3 above.

  [^1]: A/82/401.

  [^2]: A/82/402.
`;

/** Where in that text the cursor stands, what is typed, and why that can't be. */
const REFUSED: readonly (readonly [where: string, typed: string, reason: RegExp])[] = [
  ['[^1]', '2', /There is a note or marker 2 already, on line 13\./],
  ['[^1]', 'a b', /can't be the label of a note/],
  ['1. Decides', '2', /There is a paragraph 2 already, on line 7\./],
  ['1. Decides', 'b', /this label is a number/],
  ['1. Decides', '', /this label is a number/],
  ['2. Decides', '9', /“paragraphs 1 to 3 above”, on line 9, is a range that this paragraph lies in/],
  ['1. Decides', '9', /“paragraphs 1 to 3 above”, on line 9, would run backwards/],
  ['lamps', '9', /no label of a note or paragraph here/],
];

/** Ranges that name all that they hold, in each of the rows that labels stand in. */
const RANGES = `
  The General Assembly,

  1. Requests the keepers:

  (a) To ring;

  (b) To trim, as follows:

  (i) The wicks;

  (ii) The lamps;

  2. Invites all to sing;

  3. Recalls paragraphs 1 to 2 above, paragraphs 1–2 above and paragraph 1 (a) to (b) above;

  4. Recalls paragraph 1 (b) (i) to (ii) above.
`;

/** Where in that text the cursor stands, what is typed, and how the last two paragraphs read then; or why not. */
const IN_RANGES: readonly (readonly [where: string, typed: string, after: string | RegExp])[] = [
  ['1. Requests', '9', /“paragraphs 1 to 2 above”, on line 15, would run backwards/],
  ['2. Invites', '9', 'paragraphs 1 to 9 above, paragraphs 1–9 above and paragraph 1 (a) to (b) above'],
  ['(a) To', 'c', /“paragraph 1 \(a\) to \(b\) above”, on line 15, would run backwards/],
  ['(b) To', 'd', 'paragraph 1 (a) to (d) above;\n\n4. Recalls paragraph 1 (d) (i) to (ii) above'],
  ['(i) The', 'iv', /“paragraph 1 \(b\) \(i\) to \(ii\) above”, on line 17, would run backwards/],
  ['(ii) The', 'v', 'paragraph 1 (b) (i) to (v) above'],
];

describe('rename', () => {
  for (const [where, typed, after] of IN_RANGES)
    it(`${typeof after === 'string' ? 'changes' : 'refuses'} “${typed}” at ${where} in ranges`, () => {
      const { text, resolution } = fixture(RANGES);
      const at = where.startsWith('(') ? 1 : 0;
      const renaming = renameAt(resolution, text.indexOf(where) + at, typed);
      if (typeof after === 'string') {
        assert.ok('edits' in renaming, JSON.stringify(renaming));
        assert.ok(applyEdits(text, renaming.edits).includes(after), applyEdits(text, renaming.edits));
      } else {
        assert.ok('refused' in renaming, JSON.stringify(renaming));
        assert.match(renaming.refused, after);
      }
    });

  for (const [name, before, old, typed, after] of RENAMED)
    it(`gives another label to ${name}`, () => {
      const marked = fixture(before);
      const renamable = renamableAt(marked.resolution, cursorOf(marked));
      assert.equal(renamable?.placeholder, old);
      assert.ok(renamable.span.start <= cursorOf(marked) && cursorOf(marked) <= renamable.span.end);
      const renaming = renameAt(marked.resolution, cursorOf(marked), typed);
      assert.ok('edits' in renaming, JSON.stringify(renaming));
      assert.equal(applyEdits(marked.text, renaming.edits), dedent(after));
    });

  for (const [where, typed, reason] of REFUSED)
    it(`refuses “${typed}” at ${where}`, () => {
      const { text, resolution } = fixture(LAMPS);
      const renaming = renameAt(resolution, text.indexOf(where) + 1, typed);
      assert.ok('refused' in renaming, JSON.stringify(renaming));
      assert.match(renaming.refused, reason);
    });

  it('is not offered where there is no label', () => {
    const { text, resolution } = fixture(LAMPS);
    assert.equal(renamableAt(resolution, text.indexOf('lamps')), null);
    assert.equal(renamableAt(resolution, text.indexOf('A/82/401')), null);
  });
});
