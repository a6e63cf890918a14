import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readResolution } from '../../server/src/model/read';
import { onlyWith, Sorted, searchFor } from '../../server/src/rules/matches';
import { TWO_CAPITALS, WordLists } from '../../server/src/rules/traces';

/** Whether each of the words, as a list of its own, is named for the text. */
function named(words: readonly string[], text: string): boolean[] {
  const lists = new WordLists();
  for (const [i, word] of words.entries()) lists.add([word], i);
  const found = lists.in(text);
  assert.equal(new Set(found).size, found.length);
  return words.map((_, i) => found.includes(i));
}

describe('lists of words', () => {
  for (const { text, there, not } of [
    { text: 'the lamps of 17 harbours', there: ['lamp', '00 harbour', 'Lamps of'], not: ['tide', '0 lamps'] },
    { text: 'on 1 May (see A/5/12)', there: ['(see ', 'A/0/00', '(', '/'], not: ['[', '%', 'see (', '00/'] },
    { text: 'a [t]ide', there: ['[', '[t]ide'], not: ['(', 'tide', TWO_CAPITALS] },
    { text: 'the IHBO met', there: [TWO_CAPITALS, 'ihbo'], not: ['the met', '0'] },
    { text: 'The Harbour Office', there: ['harbour office'], not: [TWO_CAPITALS] },
    { text: 'Côte d’Ivoire', there: ['Côte d', 'd’Ivoire'], not: ['Cote d'] },
    { text: '', there: [], not: ['lamp', '0', TWO_CAPITALS] },
  ])
    it(`are told apart in “${text}”`, () => {
      assert.deepEqual(
        named(there, text),
        there.map(() => true),
      );
      assert.deepEqual(
        named(not, text),
        not.map(() => false),
      );
    });

  it('miss no word, wherever it stands', () => {
    const word = fc.string({ minLength: 3, maxLength: 12, unit: 'binary' });
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (word, before, after) => {
        assert.deepEqual(named([word], before + word + after), [true]);
      }),
    );
  });

  it('are named once, whatever the number of their words that are there', () => {
    const lists = new WordLists();
    lists.add(['lamp', 'tide', 'harbour'], 4);
    lists.add(['harbour'], 7);
    assert.deepEqual(lists.in('Lamps and tides of harbours').sort(), [4, 7]);
  });

  it('take no word that is too short', () => {
    for (const word of ['', 'a', 'ab', ' ']) assert.throws(() => new WordLists().add([word], 0), TypeError);
  });
});

describe('paragraphs sorted by what patterns need', () => {
  const { paragraphs } = readResolution(`The General Assembly,

Recalling its earlier decisions on lamps,

1. Invites States to trim their wicks;

2. Decides to return to the question of lamps.
`);
  const indexes = (pattern: RegExp, sorted = new Sorted(paragraphs)): number[] =>
    sorted.for(searchFor(pattern)).map(({ index }) => index);

  it('are those alone that hold one of the words', () => {
    assert.deepEqual(indexes(onlyWith(['lamp', 'lantern'], /(?<!\w)(?:lamp|lantern)s/g)), [1, 3]);
    assert.deepEqual(indexes(onlyWith(['beacon'], /beacons/g)), []);
  });

  it('are all of them for a pattern that needs none, or that was made later', () => {
    const sorted = new Sorted(paragraphs);
    assert.deepEqual(indexes(/wicks/g, sorted), [0, 1, 2, 3]);
    assert.deepEqual(indexes(onlyWith(['wick'], /(?:wicks)/g), sorted), [0, 1, 2, 3]);
    assert.deepEqual(indexes(onlyWith(['wick'], /(?:wicks)/g)), [2]);
  });
});
