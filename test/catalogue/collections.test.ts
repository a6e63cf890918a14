import { strict as assert } from 'node:assert';
import { collectionOf } from '../../server/src/catalogue/collections';

/** What holds a resolution that came out with others; `by itself` for one that is a document of its own. */
const HELD: [string, string | null][] = [
  ['E/RES/2006/27', 'E/2006/99'],
  ['E/RES/1997/31', 'E/1997/97'],
  ['E/RES/2011/6', 'E/2011/99'],
  ['E/RES/2012/24', 'by itself'],
  ['E/RES/1980/67', 'by itself'],
  ['E/RES/1996/31', 'by itself'],
  ['E/RES/155(VII)', 'by itself'],
  ['A/HRC/RES/5/1', 'A/62/53'],
  ['A/HRC/RES/6/30', 'A/63/53'],
  ['A/HRC/RES/9/3', 'A/63/53/Add.1'],
  ['A/HRC/RES/10/33', 'A/64/53'],
  ['A/HRC/RES/12/16', 'by itself'],
  ['A/HRC/RES/S-1/1', 'A/61/53'],
  ['A/HRC/RES/S-8/1', 'A/64/53'],
  ['A/HRC/RES/S-16/1', 'by itself'],
  ['UNEP/EA.1/Res.7', 'A/69/25'],
  ['UNEP/EA.2/Res.21', 'A/71/25'],
  ['UNEP/EA.3/Res.4', 'by itself'],
  ['E/CN.4/RES/1998/72', 'E/1998/23'],
  // Its report is not known, but a document of its own it is not.
  ['E/CN.4/RES/1984/12', null],
  ['A/RES/55/25', 'by itself'],
  ['S/RES/1325(2000)', 'by itself'],
];

describe('resolutions that came out together', () => {
  for (const [symbol, holder] of HELD)
    it(`${symbol}: ${holder ?? 'not known'}`, () => {
      const found = collectionOf(symbol);
      assert.equal(found === undefined ? 'by itself' : found, holder);
    });
});
