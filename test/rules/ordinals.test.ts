import assert from 'node:assert/strict';
import { dateInWords } from '../../server/src/rules/dates';
import { ordinalInWords, ordinalSuffix } from '../../server/src/rules/ordinals';

describe('ordinals', () => {
  const cases: readonly [number, string | null, string][] = [
    [1, 'first', 'st'],
    [2, 'second', 'nd'],
    [3, 'third', 'rd'],
    [11, 'eleventh', 'th'],
    [12, 'twelfth', 'th'],
    [20, 'twentieth', 'th'],
    [22, 'twenty-second', 'nd'],
    [40, 'fortieth', 'th'],
    [74, 'seventy-fourth', 'th'],
    [81, 'eighty-first', 'st'],
    [99, 'ninety-ninth', 'th'],
    [0, null, 'th'],
    [111, null, 'th'],
  ];
  for (const [number, words, suffix] of cases)
    it(`${number}`, () => {
      assert.equal(ordinalInWords(number), words);
      assert.equal(ordinalSuffix(number), suffix);
    });

  it('are known for every session from 1 to 99', () => {
    for (let number = 1; number <= 99; number++) assert.match(ordinalInWords(number)!, /^[a-z]+(-[a-z]+)?$/);
  });
});

describe('dates', () => {
  it('are written day, month, year', () => {
    assert.equal(dateInWords('2015-09-25'), '25 September 2015');
    assert.equal(dateInWords('2027-03-01'), '1 March 2027');
    assert.equal(dateInWords('soon'), 'soon');
  });
});
