import assert from 'node:assert/strict';
import { bareNumberAt, labelAt, looseNumberAt } from '../../server/src/syntax/labels';

/** What stands at the start of a line, and how its label is read: text, style, value, Roman value; null for no label. */
const LABELS: readonly (readonly [string, readonly [string, string, number, number] | null])[] = [
  ['1. Decides', ['1.', 'number', 1, 0]],
  ['12.   Decides', ['12.', 'number', 12, 0]],
  ['1.*Decides*', ['1.', 'number', 1, 0]],
  ['1.Decides', ['1.', 'number', 1, 0]],
  ['3) Decides', ['3)', 'number', 3, 0]],
  ['(a) To light', ['(a)', 'letter', 1, 0]],
  ['(i) To light', ['(i)', 'letter', 9, 1]],
  ['(iv) To light', ['(iv)', 'numeral', 4, 4]],
  ['(aa) To light', ['(aa)', 'letter', 27, 0]],
  ['(ii) To light', ['(ii)', 'letter', 35, 2]],
  ['(2) To light', ['(2)', 'number', 2, 0]],
  ['a) Au crépuscule', ['a)', 'letter', 1, 0]],
  ['а) в сумерки', ['а)', 'letter', 1, 0]],
  ['a. to light', ['a.', 'letter', 1, 0]],
  ['II. Lamps', ['II.', 'letter', 35, 2]],
  ['PP3. Noting', ['PP3.', 'number', 3, 0]],
  ['(أ) عند', ['(أ)', 'letter', 1, 0]],
  ['1 - تقرر', ['1 -', 'number', 1, 0]],
  ['（一）点亮', ['（一）', 'numeral', 1, 0]],
  ['十二、点亮', ['十二、', 'numeral', 12, 0]],
  ['㈢ 点亮', ['㈢', 'numeral', 3, 3]],
  ['’2‘ عند الغسق', ['’2‘', 'number', 2, 0]],
  ['‘2’s company', null],
  ['• Oil', ['•', 'bullet', 0, 0]],
  ['1 - lamps', null],
  ['2.5 million', null],
  ['2026. It', null],
  ['0. Nothing', null],
  ['In. the', null],
  ['Mr. Lamp', null],
  ['(the Tribunal) met', null],
  ['(a)nother', null],
  ['', null],
];

/** What begins a paragraph that is due to bear the number 4, and whether that number is read. */
const UNSTOPPED: readonly (readonly [string, 'bare' | 'loose' | null])[] = [
  ['4    Calls upon the keepers', 'bare'],
  ['4   призывает смотрителей', 'bare'],
  ['4 Calls upon the keepers', 'loose'],
  ['4 *Calls upon* the keepers', 'loose'],
  ['4 призывает смотрителей', 'loose'],
  ['4 December 2026', null],
  ['4 декабря 2026 года', null],
  ['4 lamps', null],
  ['5 Calls upon the keepers', null],
  ['40 Calls', null],
];

describe('labels', () => {
  for (const [text, how] of UNSTOPPED)
    it(`${how ? `reads a ${how} number` : 'reads no number'} in “${text}”`, () => {
      const read = (label: unknown) => label !== null;
      assert.equal(read(bareNumberAt(text, 0, text.length, 4)), how === 'bare');
      assert.equal(read(looseNumberAt(text, 0, text.length, 4)), how === 'loose');
    });
  for (const [text, label] of LABELS)
    it(label ? `reads ${label[0]} in “${text}”` : `reads none in “${text}”`, () => {
      const found = labelAt(text, 0, text.length);
      assert.deepEqual(
        found && [text.slice(found.start, found.end), found.style, found.value, found.roman],
        label,
      );
    });
});
