import { strict as assert } from 'node:assert';
import { bearersOf, citedBy, citingOf } from '../../server/src/features/index-citations';
import { type Digest, digestOf } from '../../server/src/features/index-digest';
import { searchIndex } from '../../server/src/features/index-search';
import { readResolution } from '../../server/src/model/read';
import { Source } from '../../server/src/text/source';
import { dedent } from './fixture';
import { LIGHTHOUSES } from './texts';

const BELLS = dedent(`
  United Nations                                                    A/RES/70/1

  General Assembly

  Distr.: General
  3 November 2015

  Seventieth session
  Agenda item 19

  Resolution adopted by the General Assembly on 3 November 2015

  70/1. Bells on sandbanks

  The General Assembly,

  Recalling its resolution 55/25 of 15 November 2000,

  Guided by the Charter of the United Nations,

  1. Requests the Secretary-General to ring the bells named in A/82/312;

  2. Decides to apply resolution 55/25.
`);
const LIGHTS = dedent(LIGHTHOUSES);

const bells = digestOf('file:///r/bells.unres', readResolution(BELLS));
const lights = digestOf('file:///r/lights.unres', readResolution(LIGHTS));
const notes = digestOf('file:///r/my%20notes.unres', readResolution('Milk and bread.\n'));
const all: readonly Digest[] = [bells, lights, notes];

/** What is typed, and the beginnings of the first names found. */
const SEARCHES: readonly (readonly [query: string, expected: readonly string[]])[] = [
  ['', ['A/RES/70/1 Bells on sandbanks', 'A/C.2/82/L.14 Keeping of lighthouses', 'my notes.unres']],
  ['bells', ['A/RES/70/1 Bells', '1. Requests the Secretary-General to ring the bells']],
  ['BELLS ring', ['1. Requests the Secretary-General to ring']],
  ['light dusk', ['1. A light is lit at dusk.']],
  ['A/RES/55/25', ['General Assembly resolution 55/25 (A/RES/55/25)']],
  ['charter', ['Charter of the United Nations']],
  ['kolo', ['A/C.2/82/L.14 Keeping of lighthouses on']],
  ['zebra', []],
];

describe('an index of resolutions', () => {
  for (const [query, expected] of SEARCHES)
    it(`finds ${expected.length === 0 ? 'nothing' : expected[0]} by “${query}”`, () => {
      const found = searchIndex(all, query, 20);
      assert.deepEqual(
        found
          .slice(0, Math.max(expected.length, 0) || 20)
          .map(({ name }, i) => name.slice(0, expected[i]?.length)),
        expected,
      );
    });

  it('gives the place of what it finds, and no more than is asked for', () => {
    const [found] = searchIndex(all, 'light dusk', 1);
    assert.equal(found!.uri, 'file:///r/lights.unres');
    assert.equal(found!.container, 'A/C.2/82/L.14 Keeping of lighthouses on remote coasts');
    const source = new Source(LIGHTS);
    const words = source.slice({
      start: source.offsetAt(found!.range.start),
      end: source.offsetAt(found!.range.end),
    });
    assert.equal(words, '1. A light is lit at dusk.');
    assert.equal(searchIndex(all, 'the', 2).length, 2);
  });

  it('knows who is cited by whom, and where', () => {
    assert.deepEqual(bearersOf(all, 'A/RES/70/1'), [bells]);
    const [citing, ...others] = citingOf(all, 'A/RES/70/1');
    assert.deepEqual(others, []);
    assert.equal(citing!.digest, lights);
    const line = LIGHTS.slice(0, LIGHTS.indexOf('its resolution 70/1')).split('\n').length - 1;
    assert.deepEqual(
      citing!.ranges.map(({ start }) => start.line),
      [line],
    );
    assert.deepEqual(
      citedBy(bells).map(({ identity, ranges }) => [identity, ranges.length]),
      [['A/RES/55/25', 2]],
    );
  });

  it('takes its number for the symbol of a text without one', () => {
    const bare = BELLS.replace('A/RES/70/1', '');
    assert.equal(digestOf('file:///x', readResolution(bare)).identity, 'A/RES/70/1');
    assert.equal(notes.identity, null);
  });
});
