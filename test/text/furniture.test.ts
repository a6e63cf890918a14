import assert from 'node:assert/strict';
import { findFurniture } from '../../server/src/text/furniture';
import { measureLines } from '../../server/src/text/lines';
import { Source } from '../../server/src/text/source';

const MASTHEAD = 'United Nations    A/C.2/81/L.3\nLighting of small harbours\n\nThe General Assembly,\n\n';

/** A line that may stand between two pages, and whether it is furniture there. */
const FEET: readonly (readonly [string, boolean])[] = [
  ['2/7', true],
  ['2/7                         26-10001', true],
  ['26-10001                         3/7', true],
  ['26-10001 (E)    011126', true],
  ['*2610001*', true],
  ['2610001', true],
  ['2 26-10001', true],
  ['- 3 -', true],
  ['Page 3 of 4', true],
  ['LIGHTS-A-1, p. 1/3', true],
  ['/...', true],
  ['Please recycle ♲', true],
  ['3', false],
  ['12 December 2026', false],
  ['55/25, annex I, and 58/4', false],
  ['121,126', false],
  ['Recycle the oil', false],
  ['on page 3/4', true],
];

const HEADS: readonly (readonly [string, boolean])[] = [
  ['A/C.2/81/L.3', true],
  ['A/C.2/81/L.3                Lighting of small harbours', true],
  ['Lighting of small\nharbours                    A/C.2/81/L.3', true],
  ['A/C.2/81/L.3 B              Lighting of small harbours', true],
  ['Lighting of small harbours              A/C.2/81/L.3 A and B', true],
  ['A/C.2/81/L.3 A lamp', false],
  ['Lighting of small harbours\n', true],
  ['A/C.2/81/L.4', false],
  ['of the keepers, as set out in A/C.2/81/L.3', false],
  ['Lighting of large harbours\n', false],
];

function furnitureOf(text: string): string[] {
  const lines = measureLines(new Source(text));
  const { furniture } = findFurniture(lines);
  return [...furniture].flatMap((is, line) => (is ? [text.slice(lines.from[line], lines.to[line])] : []));
}

describe('page furniture', () => {
  for (const [line, is] of FEET)
    it(`${is ? 'is' : 'is not'} “${line}” at the foot of a page`, () =>
      assert.deepEqual(
        furnitureOf(`${MASTHEAD}Noting the lamps\n\n${line}\n\nof the quay,\n`),
        is ? [line] : [],
      ));
  for (const [head, is] of HEADS)
    it(`${is ? 'is' : 'is not'} “${head.replaceAll('\n', '⏎')}” at the head of the next`, () =>
      assert.deepEqual(
        furnitureOf(`${MASTHEAD}Noting the lamps\n2/3\n\f${head}\nof the quay,\n`),
        is ? ['2/3', ...head.trim().split('\n')] : ['2/3'],
      ));
  it('counts pages by their feet and form feeds, a foot and the form feed behind it once', () => {
    const lines = measureLines(new Source(`${MASTHEAD}a\n1/3\n\fb\n\fc\n`));
    const { page } = findFurniture(lines);
    assert.deepEqual([...page], [0, 0, 0, 0, 0, 0, 0, 1, 2, 2]);
  });
  it('leaves the masthead of the first page alone', () =>
    assert.deepEqual(furnitureOf('2/7\nA/C.2/81/L.3\nThe General Assembly,\n'), ['2/7']));
});
